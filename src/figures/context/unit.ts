/** The unit of a number that has none in print, from its sentence. */
import type { Role, Unit } from '../figure';
import type { Amount } from '../number/amount';
import { hasSense, isPartitive, isPartitivePlural, meaningsOf } from '../../language';
import type { Token } from '../../language';
import { isPerOne } from '../number/unit';
import { mayBeNumberWord } from '../number/words';
import { NOT_COUNTED } from '../vocabulary/labels';
import { peopleCase } from '../vocabulary/people';
import type { Heading } from './heading';
import type { Item } from './items';

export interface UnitFound {
  unit: Unit;
  unitText: string | null;
  /** Of a heading such as "(miljoonaa euroa)". */
  factor: number;
}

/** Amounts of this size are money where the sentence speaks of money. */
const LEAST_MONEY = 1e3;
/** "tuhat" alone counts things, "miljoona" alone is money. */
const LEAST_MONEY_IN_WORDS = 1e5;

function ofUnit(unit: Unit, unitText: string | null = null): UnitFound {
  return { unit, unitText, factor: 1 };
}

function speaksOfMoney(items: Item[]): boolean {
  return items.some((item) => {
    const role = item.cues?.role?.role as Role | undefined;
    return (
      (role !== undefined && role !== 'other' && !item.cues?.role?.weak) ||
      item.cues?.move?.move === 'over' ||
      item.cues?.move?.move === 'under' ||
      item.cues?.move?.move === 'lacking' ||
      item.cues?.budget
    );
  });
}

/** People counted by a noun after the number and at most one adjective: "27 uutta työntekijää". */
function countsPeople(tokens: Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== 'word' || isPerOne(second)) return false;
  return (
    peopleCase(first.lower) !== null ||
    (second?.kind === 'word' && peopleCase(second.lower) !== null)
  );
}

/** What stands in these cases is counted: "asiakkaita oli 80", "asiakkaat 80", "asiakkaiden määrä 80". */
const COUNTED_CASES: ReadonlySet<string> = new Set(['nominative', 'partitive']);
const COUNTING = /(?:määrä|luku)$/;

/** Several people, or a word for how many: "oppilaita", "väestö", "asiakasmäärä". */
function isPeopleGroup({ lower, at }: Item, near: readonly Item[]): boolean {
  const next = near.find((item) => item.at === at + 1)?.lower ?? '';
  return meaningsOf(lower).some(({ reading, own, ofTail, head }) => {
    const senses = [...own, ...ofTail];
    if (senses.includes('counts:crowd')) return true;
    if (reading?.tail && COUNTING.test(reading.tail)) {
      return head !== null && hasSense(head, 'counts:people', 'counts:crowd');
    }
    if (reading?.number !== 'plural' || !senses.includes('counts:people')) return false;
    return reading.case === 'genitive'
      ? COUNTING.test(next)
      : COUNTED_CASES.has(reading.case ?? '');
  });
}

/** "Veroprosentti on 8,6" */
function isRate(word: string): boolean {
  return word === '%' || hasSense(word, 'part:rate');
}

/** A whole number beside one is a per cent up to here. */
const MOST_PERCENT = 100;

/** "Vastausprosentti nousi 68:sta": the noun says the unit itself. */
function isPercentage({ lower }: Item): boolean {
  return meaningsOf(lower).some(({ reading }) => reading?.tail === 'prosentti' && !reading.isGuess);
}

export function sizeOf(amount: Amount): number {
  return Array.isArray(amount.value) ? amount.value[1] : Math.abs(amount.value);
}

export interface Neighbours {
  /** The figure before, in this sentence or an earlier one. */
  before: UnitFound | null;
  sameSentence: boolean;
  /** The largest number of the same table row, 0 outside rows. */
  rowSize: number;
}

/** "neljä tuntia, mutta kolme käytettiin": the noun is left out the second time. */
function isElliptic(tokens: Token[], amount: Amount, near: Item[], before: Neighbours): boolean {
  const unit = before.before?.unit;
  const counts = unit === 'hlö' || unit === 'htv' || (unit === 'other' && amount.inWords);
  const countsAnother = !amount.inWords && near.some((item) => isPartitivePlural(item.lower));
  if (!counts || countsAnother) return false;
  return before.sameSentence || hasSense(tokens[amount.first - 1]?.lower ?? '', 'verb:be');
}

/** "80 henkilölle, joista 50": of what was counted before. */
function isOfThose(tokens: Token[], amount: Amount, { before }: Neighbours): boolean {
  const isPart = hasSense(tokens[amount.first - 1]?.lower ?? '', 'join:of which');
  const isCount = before?.unit === 'hlö' || before?.unit === 'htv';
  return isPart && isCount && !countsOther(tokens[amount.next]);
}

/** "Tulot TA 20 000, toteuma 30 000", "… josta säästyy 50 000": money goes on. */
function goesOnInMoney(near: Item[], { before, sameSentence }: Neighbours): boolean {
  if (before?.unit !== 'EUR') return false;
  if (near.some((item) => isPartitivePlural(item.lower) && !item.cues?.role)) return false;
  if (sameSentence) return true;
  return near.some((item) => hasSense(item.lower, 'verb:not come') || item.cues?.role?.weak);
}

function countsOther(token: Token | undefined): boolean {
  return token?.kind === 'word' && !NOT_COUNTED.has(token.lower) && isPartitive(token.lower);
}

/** "kolme vakinaista ja neljä määräaikaista opettajaa": the noun stands with the last number. */
function sharesPeople(tokens: Token[], at: number): boolean {
  const [adjective, and, number] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!adjective || !isPartitive(adjective.lower) || !hasSense(and?.lower ?? '', 'join:also'))
    return false;
  const counted = number?.kind === 'digits' || mayBeNumberWord(number?.lower ?? '');
  return counted && countsPeople(tokens, at + 3);
}

/** The unit of a bare number; `near` are the words of its clause. */
export function unitOf(
  tokens: Token[],
  amount: Amount,
  near: Item[],
  heading: Heading | null,
  neighbours: Neighbours,
): UnitFound {
  const size = Math.max(neighbours.rowSize, sizeOf(amount));
  if (amount.scaled && !(amount.inWords && size < LEAST_MONEY_IN_WORDS && !speaksOfMoney(near))) {
    const people =
      countsPeople(tokens, amount.next) ||
      (!speaksOfMoney(near) && near.some((item) => isPeopleGroup(item, near)));
    return ofUnit(people ? 'hlö' : 'EUR');
  }
  const work = near.some((item) => hasSense(item.lower, 'unit:htv'));
  const isCost = size >= LEAST_MONEY && speaksOfMoney(near);
  if (work && !isCost && !countsOther(tokens[amount.next])) return ofUnit('htv');
  if (heading && !amount.inWords) return { unit: 'EUR', unitText: null, factor: heading.factor };
  const rates = near.filter((item) => isRate(item.lower));
  if (amount.decimals > 0 && size < LEAST_MONEY && rates.length > 0) return ofUnit('%');
  const isWhole = !amount.inWords && size <= MOST_PERCENT && !countsOther(tokens[amount.next]);
  if (isWhole && rates.some(isPercentage)) return ofUnit('%');
  if (amount.decimals > 0 && neighbours.sameSentence && neighbours.before?.unit === '%') {
    return ofUnit('%');
  }
  if (countsPeople(tokens, amount.next) || sharesPeople(tokens, amount.next)) return ofUnit('hlö');
  if (isOfThose(tokens, amount, neighbours)) return neighbours.before ?? ofUnit('kpl');
  const isCount = countsOther(tokens[amount.next]);
  const isMoney = speaksOfMoney(near) || (!isCount && goesOnInMoney(near, neighbours));
  if (size >= LEAST_MONEY && isMoney) return ofUnit('EUR');
  if (isCount && amount.decimals === 0) return ofUnit('kpl');
  if (amount.decimals === 0 && near.some((item) => isPeopleGroup(item, near))) {
    return ofUnit('hlö');
  }
  if (amount.decimals > 0 && neighbours.before?.unit !== 'htv') return ofUnit('other', 'luku');
  const { before } = neighbours;
  if (before && isElliptic(tokens, amount, near, neighbours)) return before;
  return ofUnit('kpl');
}
