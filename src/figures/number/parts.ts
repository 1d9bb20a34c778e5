/** The two parts of an amount: its number, and what measures it. */
import { GAP } from '../../language';
import type { Token } from '../../language';
import { readDigits, readLostZero } from './digits';
import type { Magnitude } from './magnitude';
import { noMeasure, ownMeasure, readMeasure } from './measure';
import type { Measure } from './measure';
import { readNumberWord } from './words';

/** The number that begins at token `at`, in digits or words, without sign and unit. */
export function readMagnitude(tokens: Token[], at: number, columnEnd?: number): Magnitude | null {
  const token = tokens[at];
  if (token?.kind === 'digits') return readDigits(tokens, at, columnEnd);
  return token?.kind === 'mark' ? readLostZero(tokens, at) : readNumberWord(tokens, at);
}

/** `6.%:lla`: a stray full stop before the sign. */
function afterStrayStop(tokens: Token[], at: number): number {
  const [stop, sign] = [tokens[at], tokens[at + 1]];
  const stray =
    stop?.lower === '.' && stop.gap === GAP.none && sign?.lower === '%' && sign.gap === GAP.none;
  return stray ? at + 1 : at;
}

/** `5-prosenttinen`, `100-prosenttisesti`: the unit is joined as an adjective. */
function readAdjective(tokens: Token[], at: number): Measure | null {
  const [hyphen, word] = [tokens[at], tokens[at + 1]];
  if (hyphen?.lower !== '-' || hyphen.gap !== GAP.none || word?.gap !== GAP.none) return null;
  if (!word.lower.startsWith('prosentti')) return null;
  if (!word.lower.startsWith('prosenttiyks')) return ownMeasure('%', at + 2, null);
  return { ...ownMeasure('other', at + 2, null), unitText: 'prosenttiyksikkö' };
}

/** What measures the number; a number word may say it itself. */
export function measureAfter(tokens: Token[], number: Magnitude, text: string): Measure {
  if (number.unit) return ownMeasure(number.unit, number.next, number.grammaticalCase);
  const measure =
    readAdjective(tokens, number.next) ??
    readMeasure(tokens, afterStrayStop(tokens, number.next), text);
  return isPerTime(number, measure) ? noMeasure(number.next) : measure;
}

/** Nothing takes more of a stretch of time: "2 000 päivässä" is a number a day. */
const LONGEST_STRETCH = 366;

function isPerTime({ value }: Magnitude, { time, grammaticalCase }: Measure): boolean {
  return time && grammaticalCase === 'inessive' && value > LONGEST_STRETCH;
}

/** 4.8 * 1e6 without the binary dust. */
export function exact(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}
