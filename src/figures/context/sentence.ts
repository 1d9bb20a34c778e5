/** One sentence: its amounts become figures with unit, role and direction. */
import { hasSense } from '../../language';
import type { Direction, Role, Unit } from '../figure';
import type { Amount } from '../number/amount';
import { exact } from '../number/parts';
import type { Mention } from '../scan/mentions';
import type { Token, TokenRange } from '../../language';
import type { ProseFigure } from '../prose';
import { leftOf, rightOf } from './around';
import { boundOf } from './bound';
import type { WordCues } from './cues';
import { directionFor } from './direction';
import { groupsOf } from './groups';
import type { Group } from './groups';
import { headingOf } from './heading';
import { itemsOf } from './items';
import type { Item } from './items';
import { moneyRole } from './role';
import { rowSizes } from './row';
import { unitOf } from './unit';
import type { UnitFound } from './unit';

/** What is read before a sentence carries over into it. */
export interface Reader {
  text: string;
  tokens: Token[];
  cuesOf: (word: string) => WordCues;
  lastRole: Role | null;
  lastUnit: UnitFound | null;
}

export interface Sentence {
  index: number;
  range: TokenRange;
  mentions: Mention[];
  /** A refused amount such as `1 000 €` heads its numbers. */
  headed: boolean;
}

/** The role of what is not money. */
function roleOfUnit({ unit, unitText }: UnitFound): Role | null {
  if (unit === '%' || unitText === 'prosenttiyksikkö') return 'percent';
  const counts: Unit[] = ['hlö', 'kpl', 'htv'];
  if (counts.includes(unit)) return 'count';
  return unit === 'other' ? 'other' : null;
}

function scaledValue(value: number | [number, number], factor: number): number | [number, number] {
  if (!Array.isArray(value)) return exact(value, factor);
  return [exact(value[0], factor), exact(value[1], factor)];
}

interface Meaning {
  found: UnitFound;
  role: Role;
  direction: Direction;
  sentence: number;
  clause: number;
}

function toFigure({ tokens, text }: Reader, amount: Amount, meaning: Meaning): ProseFigure {
  const start = tokens[amount.first]?.start ?? 0;
  const end = tokens[amount.next - 1]?.end ?? start;
  const { bound, approx } = boundOf(tokens, amount);
  const { found } = meaning;
  const figure: ProseFigure = {
    start,
    end,
    raw: text.slice(start, end),
    value: scaledValue(amount.value, found.factor),
    unit: found.unit,
    approx,
    bound,
    role: meaning.role,
    direction: meaning.direction,
    step: exact(amount.step, found.factor),
    scaled: amount.scaled || found.factor !== 1,
    unitPrinted: amount.unit !== null,
    sentence: meaning.sentence,
    clause: meaning.clause,
  };
  if (found.unitText !== null) figure.unitText = found.unitText;
  return figure;
}

/** The units of the sentence's figures, in the order of the items. */
function unitsOf(reader: Reader, sentence: Sentence, items: Item[], groups: Group[]): UnitFound[] {
  const heading = headingOf(reader.tokens, items, sentence.headed);
  const sizes = rowSizes(sentence.mentions);
  const units: UnitFound[] = [];
  const reach = { toFigure: false };
  for (const group of groups) {
    let near: Item[] | null = null;
    for (const at of group.figures) {
      const amount = items[at]?.amount;
      if (!amount) continue;
      const { unit, unitText } = amount;
      if (unit === null) near ??= [...leftOf(items, group, reach), ...rightOf(items, group, reach)];
      const found: UnitFound =
        unit === null
          ? unitOf(reader.tokens, amount, near ?? [], heading, {
              before: reader.lastUnit,
              sameSentence: units.length > 0,
              rowSize: sizes[units.length] ?? 0,
            })
          : { unit, unitText, factor: 1 };
      reader.lastUnit = found;
      units.push(found);
    }
  }
  return units;
}

/** "3 miljoonan ja 5 miljoonan lisämääräraha": the noun of the second is the first one's too. */
function sharesHeadOfNext(items: Item[], group: Group): boolean {
  const amount = items[group.figures[0] ?? 0]?.amount;
  return amount?.grammaticalCase === 'genitive' && items[group.right]?.kind === 'break';
}

/** "2 päivää edellisvuotta vähemmän" */
const COMPARISON_REACH = 3;

/** "Kulutus laski 210 MWh": a measure moves in these cases, a stretch of time only right behind its verb. */
function isMeasureMoved(items: Item[], figure: number): boolean {
  const amount = items[figure]?.amount;
  const grammaticalCase = amount?.grammaticalCase ?? 'partitive';
  if (grammaticalCase !== 'partitive' && grammaticalCase !== 'adessive') return false;
  if (!amount?.time || grammaticalCase === 'adessive') return true;
  const behind = items.slice(figure + 1, figure + 1 + COMPARISON_REACH);
  if (behind.some((item) => item.cues?.move?.kind === 'comparative')) return true;
  for (let at = figure - 1; at >= 0; at--) {
    const item = items[at];
    if (item?.kind !== 'word') return false;
    if (!hasSense(item.lower, 'says:nothing')) return item.cues?.move?.kind === 'verb';
  }
  return false;
}

interface Read {
  role: Role;
  /** Of each figure of the group. */
  directions: Direction[];
}

function readGroups(reader: Reader, items: Item[], groups: Group[], units: UnitFound[]): Read[] {
  const known = new Map<number, Role>();
  const reads: Read[] = [];
  let before: Direction = null;
  let unitAt = 0;
  for (const group of groups) {
    const role = moneyRole(items, group, { known, before: reader.lastRole });
    const directions = group.figures.map((figure) =>
      directionFor(items, group, figure, role, { before }),
    );
    before = directions.find((direction) => direction !== null) ?? null;
    for (const at of group.figures) {
      if (units[unitAt++]?.unit !== 'EUR') continue;
      known.set(at, role);
      reader.lastRole = role;
    }
    reads.push({ role, directions });
  }
  groups.forEach((group, index) => {
    const [own, next] = [reads[index], reads[index + 1]];
    const isSaid = own?.directions.some((direction) => direction !== null);
    if (own && next && !isSaid && sharesHeadOfNext(items, group)) {
      const [direction = null] = next.directions;
      reads[index] = { role: next.role, directions: own.directions.map(() => direction) };
    }
  });
  return reads;
}

/** The figures of one sentence, in order. */
export function readSentence(reader: Reader, sentence: Sentence): ProseFigure[] {
  const { range, mentions } = sentence;
  const amounts = mentions.map(({ amount }) => amount);
  const items = itemsOf(reader.tokens, range.from, range.to, amounts, reader.cuesOf);
  const groups = groupsOf(items);
  const units = unitsOf(reader, sentence, items, groups);
  const reads = readGroups(reader, items, groups, units);
  const figures: ProseFigure[] = [];
  groups.forEach((group, index) => {
    group.figures.forEach((at, inGroup) => {
      const [item, read, found] = [items[at], reads[index], units[figures.length]];
      if (!item?.amount || !read || !found) return;
      const role = roleOfUnit(found) ?? item.amount.role ?? read.role;
      const told = read.directions[inGroup] ?? null;
      const isMeasure = found.unit === 'other' && role === 'other';
      const direction = isMeasure && !isMeasureMoved(items, at) ? null : told;
      const meaning = { found, role, direction, sentence: sentence.index, clause: item.clause };
      figures.push(toFigure(reader, item.amount, meaning));
    });
  });
  return figures;
}
