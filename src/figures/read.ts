/** Reads prose: figures with what the sentence says of them. */
import { boundOf } from './context/bound';
import { cueReader } from './context/cues';
import type { WordCues } from './context/cues';
import { directionFor } from './context/direction';
import { groupsOf } from './context/groups';
import type { Group } from './context/groups';
import { itemsOf } from './context/items';
import type { Item } from './context/items';
import { moneyRole } from './context/role';
import { describeRow } from './context/row';
import { leftOf, rightOf } from './context/around';
import { sizeOf, unitOf } from './context/unit';
import type { UnitFound } from './context/unit';
import { headingOf } from './context/heading';
import type { Direction, Figure, Role, Span, Unit } from './figure';
import type { Amount } from './number/amount';
import { findMentions } from './scan/mentions';
import type { Mention } from './scan/mentions';
import { sentencesOf } from './scan/sentences';
import type { TokenRange } from './scan/sentences';
import { tokenize } from './scan/tokens';
import type { Token } from './scan/tokens';

/** A figure with what the checks need to compare it. */
export interface ProseFigure extends Figure {
  /** Base units of one step of the last printed digit; the printed figure stands for ± half of it. */
  step: number;
  /** Whether a scale word stands in print: `2,691 euroa` has none. */
  scaled: boolean;
  /** Whether the unit stands in print or was taken from the sentence. */
  unitPrinted: boolean;
  /** Index of the sentence; of the clause within it. */
  sentence: number;
  clause: number;
}

export interface Prose {
  figures: ProseFigure[];
  sentences: Span[];
}

interface Reader {
  text: string;
  tokens: Token[];
  cuesOf: (word: string) => WordCues;
  lastRole: Role | null;
  lastUnit: UnitFound | null;
}

function spanOf(tokens: Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function scaledValue(value: number | [number, number], factor: number): number | [number, number] {
  const times = (one: number) => Number((one * factor).toPrecision(15));
  return Array.isArray(value) ? [times(value[0]), times(value[1])] : times(value);
}

/** The role of what is not money. */
function roleOfUnit(unit: Unit, unitText: string | undefined): Role | null {
  if (unit === '%' || unitText === 'prosenttiyksikkö') return 'percent';
  if (unit === 'hlö' || unit === 'kpl' || unit === 'htv') return 'count';
  return unit === 'other' ? 'other' : null;
}

function toFigure(
  reader: Reader,
  amount: Amount,
  found: UnitFound,
  role: Role,
  direction: Direction,
  at: { sentence: number; clause: number },
): ProseFigure {
  const { tokens, text } = reader;
  const span = spanOf(tokens, amount.first, amount.next);
  const { bound, approx } = boundOf(tokens, amount);
  return {
    ...span,
    raw: text.slice(span.start, span.end),
    value: scaledValue(amount.value, found.factor),
    unit: found.unit,
    ...(found.unitText === undefined ? {} : { unitText: found.unitText }),
    approx,
    bound,
    role,
    direction,
    step: amount.step * found.factor,
    scaled: amount.scaled || found.factor !== 1,
    unitPrinted: amount.unit !== null,
    ...at,
  };
}

/** For each amount of a table row, the largest number of that row. */
function sizesOfRows(mentions: readonly Mention[]): Map<Amount, number> {
  const ofRow = new Map<object, number>();
  for (const { amount, row } of mentions) {
    if (row) ofRow.set(row, Math.max(ofRow.get(row) ?? 0, sizeOf(amount)));
  }
  return new Map(mentions.map(({ amount, row }) => [amount, row ? (ofRow.get(row) ?? 0) : 0]));
}

function unitsOf(
  reader: Reader,
  items: Item[],
  groups: Group[],
  rowSizes: ReadonlyMap<Amount, number>,
  headed: boolean,
): Map<Item, UnitFound> {
  const heading = headingOf(reader.tokens, items, headed);
  const units = new Map<Item, UnitFound>();
  for (const group of groups) {
    const reach = { toFigure: false };
    const near = [...leftOf(items, group, reach), ...rightOf(items, group, reach)];
    for (const at of group.figures) {
      const item = items[at];
      const amount = item?.amount;
      if (!item || !amount) continue;
      const found: UnitFound = amount.unit
        ? {
            unit: amount.unit,
            ...(amount.unitText === undefined ? {} : { unitText: amount.unitText }),
            factor: 1,
          }
        : unitOf(reader.tokens, amount, near, heading, {
            before: reader.lastUnit,
            rowSize: rowSizes.get(amount) ?? 0,
          });
      reader.lastUnit = found;
      units.set(item, found);
    }
  }
  return units;
}

/** The figures of one sentence. */
function readSentence(
  reader: Reader,
  range: TokenRange,
  sentence: number,
  mentions: Mention[],
  headed: boolean,
): ProseFigure[] {
  const items = itemsOf(
    reader.tokens,
    range.from,
    range.to,
    mentions.map(({ amount }) => amount),
    reader.cuesOf,
  );
  const groups = groupsOf(items);
  const units = unitsOf(reader, items, groups, sizesOfRows(mentions), headed);
  const known = new Map<number, Role>();
  const figures: ProseFigure[] = [];
  let before: Direction = null;
  for (const group of groups) {
    const money = moneyRole(items, group, { known, before: reader.lastRole });
    const direction = directionFor(items, group, money, { before });
    before = direction;
    for (const at of group.figures) {
      const item = items[at];
      const found = item && units.get(item);
      if (!item?.amount || !found) continue;
      const role = roleOfUnit(found.unit, found.unitText) ?? item.amount.role ?? money;
      if (found.unit === 'EUR') {
        known.set(at, role);
        reader.lastRole = role;
      }
      const timed = item.amount.time || (role === 'other' && found.unit === 'other');
      figures.push(
        toFigure(reader, item.amount, found, role, timed ? null : direction, {
          sentence,
          clause: item.clause,
        }),
      );
    }
  }
  return figures;
}

/** Figures and sentences of a text, in order; linear in its length. */
export function readProse(text: string): Prose {
  const tokens = tokenize(text);
  const { found, refused, headings } = findMentions(tokens, text);
  const taken = new Uint8Array(tokens.length);
  for (const { amount } of found) taken.fill(1, amount.first, amount.next);
  for (const [from, to] of refused) taken.fill(1, from, to);
  const ranges = sentencesOf(tokens, text, (at) => taken[at] === 1);
  const reader: Reader = { text, tokens, cuesOf: cueReader(), lastRole: null, lastUnit: null };
  const figures: ProseFigure[] = [];
  let next = 0;
  ranges.forEach((range, sentence) => {
    const from = next;
    while (next < found.length && (found[next]?.amount.first ?? 0) < range.to) next++;
    if (next > from) {
      const mentions = found.slice(from, next);
      const headed = headings.some((at) => at >= range.from && at < range.to);
      figures.push(
        ...describeRow(readSentence(reader, range, sentence, mentions, headed), mentions),
      );
    }
  });
  return { figures, sentences: ranges.map(({ from, to }) => spanOf(tokens, from, to)) };
}
