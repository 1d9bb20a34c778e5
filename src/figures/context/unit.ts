/** The unit of a number that has none in print, from its sentence. */
import type { Role, Unit } from '../figure';
import type { Amount } from '../number/amount';
import { hasSense, isPartitive, isPartitivePlural, meaningsOf } from '../../language';
import type { Token } from '../../language';
import { isPerOne } from '../number/unit';
import { mayBeNumberWord } from '../number/words';
import { AND_WORDS, COPULAS } from '../vocabulary/clauses';
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
  return before.sameSentence || COPULAS.has(tokens[amount.first - 1]?.lower ?? '');
}

/** "188 henkilölle, joista 54": of what was counted before. */
function isOfThose(tokens: Token[], amount: Amount, { before }: Neighbours): boolean {
  const isPart = hasSense(tokens[amount.first - 1]?.lower ?? '', 'join:of which');
  const isCount = before?.unit === 'hlö' || before?.unit === 'htv';
  return isPart && isCount && !countsOther(tokens[amount.next]);
}

/** "Tulot TA 120 000, toteuma 133 500": a column of the row before it. */
function isOfSameRow(near: Item[], { before, sameSentence }: Neighbours): boolean {
  const isColumn = near.some((item) =>
    hasSense(item.lower, 'column:budget', 'column:actual', 'column:forecast', 'column:prior'),
  );
  return sameSentence && before?.unit === 'EUR' && isColumn;
}

function countsOther(token: Token | undefined): boolean {
  return token?.kind === 'word' && !NOT_COUNTED.has(token.lower) && isPartitive(token.lower);
}

/** "kolme vakinaista ja neljä määräaikaista opettajaa": the noun stands with the last number. */
function sharesPeople(tokens: Token[], at: number): boolean {
  const [adjective, and, number] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!adjective || !isPartitive(adjective.lower) || !AND_WORDS.has(and?.lower ?? '')) return false;
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
  if (work && !countsOther(tokens[amount.next])) return ofUnit('htv');
  if (heading && !amount.inWords) return { unit: 'EUR', unitText: null, factor: heading.factor };
  if (amount.decimals > 0 && size < LEAST_MONEY && near.some((item) => isRate(item.lower))) {
    return ofUnit('%');
  }
  if (amount.decimals > 0 && neighbours.sameSentence && neighbours.before?.unit === '%') {
    return ofUnit('%');
  }
  if (countsPeople(tokens, amount.next) || sharesPeople(tokens, amount.next)) return ofUnit('hlö');
  if (isOfThose(tokens, amount, neighbours)) return neighbours.before ?? ofUnit('kpl');
  if (size >= LEAST_MONEY && (speaksOfMoney(near) || isOfSameRow(near, neighbours))) {
    return ofUnit('EUR');
  }
  if (countsOther(tokens[amount.next]) && amount.decimals === 0) return ofUnit('kpl');
  if (amount.decimals === 0 && near.some((item) => isPeopleGroup(item, near))) {
    return ofUnit('hlö');
  }
  if (amount.decimals > 0 && neighbours.before?.unit !== 'htv') return ofUnit('other', 'luku');
  const { before } = neighbours;
  if (before && isElliptic(tokens, amount, near, neighbours)) return before;
  return ofUnit('kpl');
}
