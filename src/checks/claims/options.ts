/** What a figure may tell, each option with what speaks for it; the last is none of the table's. */
import { hasSense } from '../../language';
import type { Division, Report } from '../../report/model';
import { isOwnPeriod } from '../link/period';
import { FAMILY_NAMES, familiesOf } from './families';
import { feature, type Sink } from './features';
import type { Held, Item } from './items';
import type { Mention, Told } from './mentions';
import {
  AMOUNT_READINGS,
  expectedOf,
  PERCENT_READINGS,
  type Expected,
  type Reading,
} from './readings';
import { isPoints, subjectsOf, type Subject } from './subjects';
import { threadOf, type Thread } from './thread';
import { emitWording, wordingOf, type Wording } from './wording';
import { anchorsOf, companionsOf } from './zones';

export interface Claim {
  item: Item;
  reading: Reading;
  /** Of what it is a part. */
  whole: Item | null;
  expected: Expected;
}

export type Emitter = (sink: Sink) => void;

export interface Option {
  /** Null: none of them. */
  claim: Claim | null;
  /** What several options share is the same function. */
  emitters: readonly Emitter[];
}

const F = {
  anchoredLevel: feature('same column as its own figure'),
  anchoredColumn: feature('a comparison of the column that its own figure holds'),
  comparedLevel: feature('the column that a comparison beside it starts from'),
  comparedBase: feature('the column that a comparison beside it goes back to'),
  columnOfOthers: feature('the column that other figures of the sentence hold'),
  columnBefore: feature('the column that figures of the sentence before hold'),
  sameReading: feature('the same reading as the figure before'),
  sameColumn: feature('the same column as the figure before'),
  again: feature('the same as the figure before in per cent'),
  flow: feature('part of a year against a whole one'),
  economyChange: feature('economy by its change'),
  rateLevel: feature('a rate by its level'),
  wholeParent: feature('whole is its own'),
  wholeNamed: feature('whole is named'),
  wholeAnchored: feature('whole is told'),
  none: feature('none'),
  noneMoney: feature('none, money'),
  nonePercent: feature('none, per cent'),
  noneNamed: feature('none though something is named'),
  noneAnchored: feature('none though other figures are of the table'),
  noneElsewhen: feature('none, another time'),
  noneStretch: feature('none, the same months of another year'),
  noneOf: feature('none, of which'),
  noneSmall: feature('none, one digit'),
  noneBrackets: feature('none, in brackets'),
  noneBound: feature('none, about'),
  noneList: feature('none, a list'),
} as const;

interface Circumstances {
  division: Division;
  mention: Mention;
  isWholeYear: boolean;
  thread: Thread;
  /** The columns that other figures of the sentence, and of the one before, hold. */
  held: ReadonlySet<Held>;
  heldBefore: ReadonlySet<Held>;
}

/** At most so many wholes are tried for one part. */
const MOST_WHOLES = 4;

export function optionsOf(report: Report, division: Division, mention: Mention): Option[] {
  const { figure } = mention;
  if (Array.isArray(figure.value)) return [];
  const subjects = subjectsOf(division, mention);
  const wording = wordingOf(report, mention);
  const readings = (figure.unit === '%' ? PERCENT_READINGS : AMOUNT_READINGS).map((reading) => ({
    reading,
    emit: (sink: Sink): void => {
      emitWording(wording, reading, sink);
    },
  }));
  const circumstances: Circumstances = {
    division,
    mention,
    isWholeYear: isWholeYear(report),
    thread: threadOf(division, mention),
    held: heldIn(division, mention.sentence, mention),
    heldBefore: heldIn(division, mention.sentence.before, mention),
  };
  const options = subjects.flatMap((subject) =>
    readings
      .filter(({ reading }) => suits(reading, subject.item, mention, wording))
      .flatMap(({ reading, emit }) =>
        wholesOf(reading, subject, subjects).flatMap((whole): Option[] => {
          const { item } = subject;
          const expected = expectedOf(reading, item, whole?.item ?? null);
          // No part is more than its whole.
          if (!expected || (whole && expected.value > 100)) return [];
          const emitPair = (sink: Sink): void => {
            pairFeatures(subject, reading, circumstances, sink);
            if (whole) wholeFeatures(item, whole, sink);
          };
          const claim: Claim = { item, reading, whole: whole?.item ?? null, expected };
          return [{ claim, emitters: [subject.emit, emit, emitPair] }];
        }),
      ),
  );
  const emitNone = (sink: Sink): void => {
    noneFeatures(report, mention, subjects, sink);
  };
  return [...options, { claim: null, emitters: [emitNone] }];
}

/** What is counted in per cent is told by its level or in points, what is not by shares and growth. */
function suits(
  { telling, column }: Reading,
  { counted, values }: Item,
  mention: Mention,
  wording: Wording,
): boolean {
  // What is proposed is told of a forecast only where the table holds none.
  const isForecast = values.forecast !== undefined && values.budget !== undefined;
  if (column === 'change' && isForecast && !says(wording, 'proposal')) return false;
  if (telling !== 'level' && column !== 'change' && isProposed(wording)) return false;
  if (isPoints(mention)) return telling === 'change';
  // "Osuus lainoista" is a part of a whole, "osuus talousarviosta" a share of one.
  if (telling === 'share' && isPartOnly(wording)) return false;
  if (!/\d/.test(mention.figure.raw) && mention.figure.unit === '%')
    return telling === 'share' || telling === 'part';
  if (mention.figure.unit !== '%') return true;
  return (counted === 'percent') === (telling === 'level');
}

function says({ own, earlier, later }: Wording, family: string): boolean {
  const number = FAMILY_NAMES.indexOf(family);
  return [own, earlier, later].some((zone) => zone.includes(number));
}

function isPartOnly({ own }: Wording): boolean {
  const names = own.map((family) => FAMILY_NAMES[family]);
  const isOfPlan = ['budget', 'plan', 'from budget', 'whole year', 'use'].some((name) =>
    names.includes(name),
  );
  return names.includes('share') && !isOfPlan;
}

/** The clause proposes, or goes on with what the one before proposes. */
function isProposed({ own, earlier }: Wording): boolean {
  const [proposal, forecast] = ['proposal', 'forecast'].map((name) => FAMILY_NAMES.indexOf(name));
  const isOf = (zone: readonly number[]): boolean => zone.includes(proposal ?? -1);
  return isOf(own) || (isOf(earlier) && !own.includes(forecast ?? -1));
}

function wholesOf(
  { telling }: Reading,
  { item }: Subject,
  subjects: readonly Subject[],
): (Subject | null)[] {
  if (telling !== 'part') return [null];
  return subjects
    .filter(
      ({ item: other }) =>
        other !== item &&
        other.counted === item.counted &&
        !other.isRate &&
        !item.isRate &&
        other.parent !== item.id,
    )
    .slice(0, MOST_WHOLES);
}

function heldIn(division: Division, sentence: Told | null, mention: Mention): Set<Held> {
  if (!sentence) return new Set();
  return new Set(
    [...anchorsOf(division, sentence).values()].flatMap((anchors) =>
      anchors.flatMap((one) => (one.mention === mention ? [] : [one.held])),
    ),
  );
}

function pairFeatures(
  { item, number, anchors }: Subject,
  reading: Reading,
  { division, mention, isWholeYear, thread, held, heldBefore }: Circumstances,
  sink: Sink,
): void {
  const isLevel = reading.telling === 'level';
  const isAnchored = anchors.some((one) => one.held === reading.column);
  if (isAnchored) sink(isLevel ? F.anchoredLevel : F.anchoredColumn, 1);
  if (isLevel) {
    const beside = companionsOf(division, mention.sentence, number).filter(
      (one) => one.mention !== mention,
    );
    if (beside.some(({ column }) => column === reading.column)) sink(F.comparedLevel, 1);
    if (beside.some(({ base }) => base === reading.column)) sink(F.comparedBase, 1);
  }
  if (held.has(reading.column)) sink(F.columnOfOthers, 1);
  if (heldBefore.has(reading.column)) sink(F.columnBefore, 1);
  if (thread.reading && thread.isSameSentence) {
    const { telling, column, base } = thread.reading;
    if (telling === reading.telling && column === reading.column && base === reading.base)
      sink(F.sameReading, 1);
    else if (column === reading.column) sink(F.sameColumn, 1);
    const isAgain =
      thread.item === number &&
      column === reading.column &&
      ((reading.telling === 'growth' && telling === 'change' && base === reading.base) ||
        (reading.telling === 'share' && telling === 'level'));
    if (isAgain) sink(F.again, 1);
  }
  if (item.isEconomy && reading.telling === 'change') sink(F.economyChange, 1);
  if (item.isRate && isLevel) sink(F.rateLevel, 1);
  const isComparison = reading.telling === 'change' || reading.telling === 'growth';
  const adds = !item.isStock && !item.isRate && item.counted !== 'percent';
  if (isComparison && adds && reading.column === 'actual' && !isWholeYear) sink(F.flow, 1);
}

function wholeFeatures(item: Item, { item: whole, cover, anchors }: Subject, sink: Sink): void {
  if (item.parent === whole.id) sink(F.wholeParent, 1);
  sink(F.wholeNamed, cover);
  if (anchors.length > 0) sink(F.wholeAnchored, 1);
}

/** So many figures of one sentence are a list. */
const LIST = 5;

function noneFeatures(
  report: Report,
  { figure, sentence, own, isInBrackets }: Mention,
  subjects: readonly Subject[],
  sink: Sink,
): void {
  sink(F.none, 1);
  if (figure.unit === 'EUR') sink(F.noneMoney, 1);
  if (figure.unit === '%') sink(F.nonePercent, 1);
  sink(F.noneNamed, Math.max(0, ...subjects.map(({ cover }) => cover)));
  if (subjects.some(({ anchors }) => anchors.length > 0)) sink(F.noneAnchored, 1);
  const text = sentence.paragraph.text.slice(sentence.start, sentence.end);
  if (!isOwnPeriod(text, [...sentence.terms], report)) sink(F.noneElsewhen, 1);
  const families = new Set(own.flatMap(({ text: word }) => familiesOf(word)));
  const isOf = (name: string): boolean => families.has(FAMILY_NAMES.indexOf(name));
  if (isOf('prior') && isOf('to date')) sink(F.noneStretch, 1);
  if (own.some((term) => hasSense(term.text, 'join:of which'))) sink(F.noneOf, 1);
  if (figure.raw.replace(/\D/g, '').length < 2) sink(F.noneSmall, 1);
  if (isInBrackets) sink(F.noneBrackets, 1);
  if (figure.bound !== null) sink(F.noneBound, 1);
  if (sentence.mentions.length >= LIST) sink(F.noneList, 1);
}

const WHOLE_YEAR_MONTHS = 11;

function isWholeYear({ period }: Report): boolean {
  const [from, to] = [period.from, period.to].map((date) => new Date(date).getUTCMonth());
  return (to ?? 0) - (from ?? 0) >= WHOLE_YEAR_MONTHS;
}
