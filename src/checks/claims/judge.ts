/** Whether a figure contradicts what it most likely speaks of. */
import type { Division, Report } from '../../report/model';
import type { Cause, Severity } from '../finding';
import { slipOf } from '../link/told';
import { sizeOf } from '../passage/interval';
import { agrees } from './agree';
import { isBacked } from './backed';
import { FAMILY_NAMES, familiesIn, familiesOf } from './families';
import { isOwnPeriod, yearOf } from '../link/period';
import { hasSense, MONTHS as MONTH_NAMES } from '../../language';
import { isBesideFigure } from '../link/plain-words';
import { areasOf, itemsOf, type Held, type Item } from './items';
import { keysOf } from './keys';
import type { Mention } from './mentions';
import type { Candidate, Weighed } from './weigh';
import { anchorsOf, companionsOf } from './zones';

export interface Verdict {
  mention: Mention;
  candidate: Candidate;
  /** How likely the figure is of the candidate's item, and no likely reading bears it out. */
  sureness: number;
  cause: Cause;
  /** The figure is what another column, or another row, holds. */
  isOther: boolean;
  /** So far from what it should be that it rather speaks of another thing. */
  isFar: boolean;
  /** The words name the column. */
  isExplicit: boolean;
  /** A compound of the item's word narrows it: "henkilöstömenot" of "menot". */
  isNarrowed: boolean;
  /** Words of the clause that neither the item nor its table has. */
  unknown: number;
  /** The sentence speaks of another stretch of time. */
  isElsewhen: boolean;
}

/** From which sureness on a link speaks; words that nothing explains make it less sure. */
const SURE = {
  plain: 0.55,
  unknown: [0, 0.8, 0.9],
  slip: 0.35,
  other: 0.75,
  backed: 0.8,
  error: 0.9,
} as const;

/** Null: worth no word. */
export function severityOf(verdict: Verdict): Severity | null {
  const { sureness, cause, isOther, isExplicit, isFar, isNarrowed, isElsewhen, unknown } = verdict;
  if (isNarrowed || isElsewhen || (isOther && !isExplicit)) return null;
  const least = Math.max(
    cause !== null && unknown === 0 ? SURE.slip : isOther ? SURE.other : SURE.plain,
    SURE.unknown[Math.min(unknown, SURE.unknown.length - 1)] ?? 0,
  );
  if (sureness < least) return null;
  if (isFar) return 'info';
  return sureness >= SURE.error && unknown === 0 ? 'error' : 'warning';
}

/** A row so unlikely agrees by chance. */
const OTHER_ROW = 0.001;
/** Agreeing with something so unlikely is chance. */
const CHANCE = 0.1;

export function judge(
  report: Report,
  division: Division,
  { mention, candidates }: Weighed,
): Verdict | null {
  const [top] = candidates;
  const { figure } = mention;
  if (!top || agrees(figure, top.expected)) return null;
  const agreeing = candidates.filter(({ expected }) => agrees(figure, expected));
  const sum = (all: readonly Candidate[]): number =>
    all.reduce((total, { likelihood }) => total + likelihood, 0);
  if (sum(agreeing) > CHANCE) return null;
  if (mention.isInBrackets && isOtherLevel(division, mention, agreeing)) return null;
  if (top.reading.telling !== 'part' && isOfPart(mention)) return null;
  if (isChangeBefore(report, mention, top)) return null;
  const ofItem = candidates.filter(({ item }) => item === top.item);
  const expected = Math.abs(top.expected.value);
  const found = sizeOf(figure);
  const cause = tellingSlip(figure.raw, slipOf(figure, expected, found));
  const isOther = agreeing.some(
    ({ item, likelihood }) => item === top.item || likelihood > OTHER_ROW,
  );
  const isOtherColumn = agreeing.some(
    ({ item, reading }) => item === top.item && reading.base === top.reading.base,
  );
  const sureness = sum(ofItem) - sum(ofItem.filter((one) => agreeing.includes(one)));
  const isExplicit =
    isCompared(division, mention, top) ||
    (isNamed(mention, top.reading.column, top.reading.base) &&
      (!isOtherColumn || isNamed(mention, top.reading.column, null)));
  // A share of another base may be told beside it, and a sum that should be a difference.
  const isPlain = top.item.sum === 'net' ? sureness >= SURE.plain : sureness >= SURE.backed;
  if (isBacked(mention) && !(isExplicit && isPlain)) return null;
  return {
    mention,
    candidate: top,
    sureness,
    cause,
    isOther,
    isExplicit,
    isFar: cause === null && isFarFrom(found, expected, top),
    isNarrowed: isNarrowed(top.item, mention),
    unknown: unknownWords(division, mention, top).length,
    isElsewhen: isElsewhen(report, mention, top.item),
  };
}

/**
 * "41 372 käyntiä (38 905)": in brackets behind a level stands another level of the same row, as a rule
 * that of the year before, and no word says so.
 */
function isOtherLevel(
  division: Division,
  { index, sentence }: Mention,
  agreeing: readonly Candidate[],
): boolean {
  const before = sentence.mentions[index - 1];
  if (!before) return false;
  const items = itemsOf(division);
  return agreeing.some(
    ({ item, reading }) =>
      reading.telling === 'level' &&
      anchorsOf(division, sentence)
        .get(items.indexOf(item))
        ?.some((one) => one.mention === before && one.held !== reading.column),
  );
}

/** Of few digits any two are a slip apart. */
const SLIP_DIGITS: Partial<Record<Exclude<Cause, null>, number>> = {
  transposed: 2,
  digit: 3,
  scale: 3,
};

function tellingSlip(raw: string, cause: Cause): Cause {
  const least = cause === null ? undefined : SLIP_DIGITS[cause];
  const significant = raw.replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
  return least !== undefined && significant >= least ? cause : null;
}

function sentenceText({ sentence: { paragraph, start, end } }: Mention): string {
  return paragraph.text.slice(start, end);
}

/** What counts an inhabitant or stands at the end of the period's last month is of its time. */
function isElsewhen(report: Report, mention: Mention, item: Item): boolean {
  if (isStretchBefore(report, mention)) return true;
  const last = MONTH_NAMES[new Date(report.period.to).getUTCMonth()] ?? '';
  const terms = mention.sentence.terms.filter(
    ({ text }) =>
      !(item.isRate && /^(?:kohden|kohti)$/.test(text)) &&
      !(item.isStock && text === `${last}kuussa`),
  );
  return !isOwnPeriod(sentenceText(mention), [...terms], report);
}

/** What explains a figure, and what is a part of it, tell another one. */
const OF_PART =
  /^(?:johtu|aiheutu|selit|vaikutt|nosta[av]|ylityksestä|alituksesta|säästöstä|lisäyksestä|kasvusta|vajeesta|summasta|vähennyksestä)/;

function isOfPart({ own }: Mention): boolean {
  return own.some(({ text }) => OF_PART.test(text) || hasSense(text, 'join:of which'));
}

/** "Vuonna 2023 vähennystä oli 46": how the year before changed, which no column holds. */
function isChangeBefore(report: Report, { own }: Mention, { reading }: Candidate): boolean {
  if (reading.telling !== 'change' && reading.telling !== 'growth') return false;
  const year = String(yearOf(report) - 1);
  const isOfYear = own.some(({ text }, i) => text === year && own[i - 1]?.text === 'vuonna');
  return isOfYear && !own.some(({ text }) => hasSense(text, 'join:than', 'join:against'));
}

/** "Tammi–kesäkuussa 2023": the same months of the year before, which no column holds. */
function isStretchBefore(report: Report, { own, next, later }: Mention): boolean {
  const near = [...own, ...next, ...later.slice(0, NEAR)];
  const families = familiesIn(near, String(yearOf(report) - 1));
  const isPrior = families.includes(FAMILY_NAMES.indexOf('prior'));
  return isPrior && near.some(({ text }) => MONTHS.test(text));
}

const NEAR = 4;
const MONTHS =
  /^(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras)$|kuu(?:ssa|hun)$/;

function isNarrowed(item: Item, { own }: Mention): boolean {
  return item.words.some((word) =>
    own.some(({ text }) => {
      const keys = keysOf(text);
      const [shared] = [...keysOf(word)].filter(
        ([key, { part }]) => part === 'whole' && keys.get(key)?.part === 'tail',
      );
      const isWhole = [...keysOf(word)].some(
        ([key, { part }]) => part === 'whole' && keys.get(key)?.part === 'whole',
      );
      return shared !== undefined && !isWhole;
    }),
  );
}

/** Words that neither the item, its group, its area nor the way of telling has. */
function unknownWords(
  division: Division,
  { own, next }: Mention,
  { item, whole }: Candidate,
): string[] {
  const area = areasOf(division).filter(({ id }) => id === item.area || id === null);
  const names = [
    ...item.words,
    ...item.around,
    ...(whole ? [...whole.words, ...whole.around] : []),
    ...area.flatMap(({ words }) => words),
    ...(item.sum === null ? [] : SUM_NAMES),
  ];
  const known = new Set(names.flatMap((name) => [...keysOf(name).keys()]));
  return [...own, ...next]
    .map(({ text }) => text)
    .filter(
      (text, i, all) =>
        all.indexOf(text) === i &&
        /^\p{L}{4,}$/u.test(text) &&
        familiesOf(text).length === 0 &&
        !isBesideFigure(text) &&
        ![...keysOf(text).keys()].some((key) => known.has(key)),
    );
}

const SUM_NAMES = ['määräraha', 'toimiala', 'tulosalue', 'menot', 'tulot', 'netto', 'talous'];

const FAR_LEVEL = 2;
const FAR_CHANGE = 5;

function isFarFrom(found: number, expected: number, { reading }: Candidate): boolean {
  if (expected === 0) return false;
  const limit = reading.telling === 'level' ? FAR_LEVEL : FAR_CHANGE;
  const ratio = found / expected;
  return ratio > limit || ratio < 1 / limit;
}

/** A comparison beside a level, or other levels of the list, tell its column. */
function isCompared(division: Division, mention: Mention, { item, reading }: Candidate): boolean {
  if (reading.telling !== 'level') return false;
  const { sentence } = mention;
  const number = itemsOf(division).indexOf(item);
  const beside = companionsOf(division, sentence, number).some(
    (one) => one.mention !== mention && one.column === reading.column,
  );
  const anchors = [...anchorsOf(division, sentence).values()].flat();
  const held = new Set(anchors.flatMap((one) => (one.mention === mention ? [] : [one.held])));
  return beside || (held.size === 1 && held.has(reading.column));
}

const COLUMN_FAMILIES: Readonly<Record<Held, readonly string[]>> = {
  priorActual: ['prior', 'from prior'],
  original: ['original'],
  budget: ['budget', 'plan', 'from budget', 'amended', 'over'],
  actual: ['actual', 'to date', 'use', 'past', 'perfect'],
  forecast: ['forecast', 'year end', 'potential'],
  after: [],
  change: ['proposal', 'over', 'short', 'comparative'],
};

function isNamed({ own, next }: Mention, column: Held, base: Held | null): boolean {
  const families = [...own, ...next].flatMap(({ text }) =>
    familiesOf(text).map((at) => FAMILY_NAMES[at]),
  );
  const says = (held: Held): boolean =>
    COLUMN_FAMILIES[held].some((family) => families.includes(family));
  return base === null ? says(column) : says(base);
}

/** How likely readings that agree must be, taken together, for a figure to be borne out. */
export const BORNE = 0.25;

/** Whether what the figure most likely tells agrees with it, or other figures of the passage do. */
export function isBorneOut({ mention, candidates }: Weighed): boolean {
  const likelihood = candidates
    .filter(({ expected }) => agrees(mention.figure, expected))
    .reduce((sum, one) => sum + one.likelihood, 0);
  return likelihood > BORNE || isBacked(mention);
}
