/** The words of a clause that say of which column a figure is, and whether it tells a change. */
import type { ProseFigure } from '../../figures';
import type { IndicatorColumn, Report } from '../../report/model';
import { wordSign } from '../passage/signs';
import { hasSense, termsOf, type Sense, type Term } from '../../language';
import { endsWithPeriod, isOwnStretch, yearOf } from './period';

/** `afterChange`: the budget as it would be with the proposal. */
export type Column = IndicatorColumn | 'proposal' | 'afterChange';
/** What something can be compared with. */
export type Base = 'budget' | 'priorActual';
/** Less, not said, more. */
export type Sign = -1 | 0 | 1;

const COLUMN_SENSES: readonly [Column, Sense][] = [
  ['proposal', 'column:proposal'],
  ['forecast', 'column:forecast'],
  ['budget', 'column:budget'],
  ['priorActual', 'column:prior'],
  ['actual', 'column:actual'],
];
/** The year is still going on: what is told in the past tense is the actual. */
const PAST = /^(?:oli|olivat)$|(?:tiin|ttu|tty|nut|nyt|neet)$/;

const MORE: readonly Sense[] = ['move:up', 'against:over', 'worth:better'];
const LESS: readonly Sense[] = ['move:down', 'against:under', 'worth:worse'];
const COMPARED: readonly Sense[] = ['base:compared', 'part:rest'];
/** A comma ends what belongs to a figure behind it: "…, minkä vuoksi esitetään"; not in "esitetään, että". */
const COMMA = /[,;] (?!että)/g;

export interface Words {
  /** Of what the figure is. */
  subjects: Column[];
  /** With what it is compared. */
  bases: Base[];
  /** At most one of each. */
  isClear: boolean;
  /** By the tense alone. */
  implied: Column | null;
  /** In the past tense, and of the report's own months. */
  isOwnStretch: boolean;
  /** Which budget they name. */
  budget: 'original' | 'amended' | null;
  /** A word says that it is a change, or what the sentence has said before goes on. */
  moves: boolean;
  /** A word of its own clause says so. */
  hasMove: boolean;
  sign: Sign;
  /** "Käytetty": a part of the year's money. */
  used: Term[];
  /** All of them. */
  by: Term[];
}

export interface Stretch {
  /** The words of the figure's own clause. */
  clause: readonly Term[];
  /** The text before and after the figure, within its sentence. */
  before: string;
  after: string;
  /** Says which year is the last. */
  report: Report;
}

export function wordsOf(figure: ProseFigure, stretch: Stretch): Words {
  const { after, report } = stretch;
  const clause = behindComma(figure, stretch);
  const said = (sense: Sense): boolean => clause.some(({ text }) => hasSense(text, sense));
  const hits = hitsIn(clause, report);
  const named = hits.map(({ column }) => column);
  const bases = named.filter(isBase);
  const happened = hits.some(({ by }) => by.some(({ text }) => hasSense(text, 'verb:happened')));
  // "Toteutumaksi ennustetaan": the forecast of what will have been.
  const isForecast = named.includes('forecast') && !happened;
  const subjects = named.filter(
    (column) => !isBase(column) && !(isForecast && column === 'actual'),
  );
  const moves = clause.filter(({ text }) => hasSense(text, ...MORE, ...LESS, ...COMPARED));
  const hasMove = moves.length > 0 || isPastBase(clause) || isSigned(figure);
  const isChange = hasMove || (isMove(figure) && subjects.length === 0);
  if (bases.length === 0 && (isChange || figure.unit === '%')) {
    bases.push(...baseBehind(after));
  }
  const tense = clause.filter(({ text }) => PAST.test(text));
  const months = clause.filter(({ text }) => isOwnStretch(text, report));
  const isDated = endsWithPeriod(stretch.before, report);
  const isLastYear = bases.includes('priorActual') && !hasMove;
  const isPast = tense.length > 0 && subjects.length === 0 && !isLastYear;
  return {
    subjects,
    bases,
    isClear: subjects.length <= 1 && bases.length <= 1,
    implied: isPast || (isDated && subjects.length + bases.length === 0) ? 'actual' : null,
    isOwnStretch:
      (isPast && (months.length > 0 || isDated)) ||
      (isDated && subjects.length + bases.length === 0),
    budget: said('column:original') ? 'original' : said('column:amended') ? 'amended' : null,
    moves: isChange,
    hasMove,
    sign: signOf(figure, moves),
    used: clause.filter(({ text }) => hasSense(text, 'verb:use')),
    by: [...hits.flatMap(({ by }) => by), ...tense, ...moves, ...months],
  };
}

/** Whether a word names a column, or which budget. */
export function isColumnWord(word: string): boolean {
  return hasSense(
    word,
    'column:original',
    'column:amended',
    ...COLUMN_SENSES.map(([, sense]) => sense),
  );
}

/** The words of the clause behind the last comma before the figure. */
export function behindComma(
  { start }: ProseFigure,
  { clause, before }: Pick<Stretch, 'clause' | 'before'>,
): readonly Term[] {
  const comma = [...before.matchAll(COMMA)].at(-1)?.index;
  if (comma === undefined) return clause;
  const opening = start - before.length + comma;
  return clause.filter((term) => term.start > opening);
}

/** Where a base behind the figure may stand. */
const BEHIND = 60;

/** "56 % talousarvion …", "kohoaa 6 % edellisvuodesta …": the base stands right behind the figure. */
function baseBehind(after: string): Base[] {
  if (!/^\s*\p{L}/u.test(after)) return [];
  const terms = termsOf(after.slice(0, BEHIND));
  const [first, next] = terms.filter(
    ({ text }) => text === 'mta' || !hasSense(text, 'column:amended'),
  );
  if (!first) return [];
  if (hasSense(first.text, 'column:budget')) return ['budget'];
  const isYear = next !== undefined && /^vuo|^(?:19|20)\d\d$/.test(next.text);
  const isPrior = hasSense(first.text, 'column:prior') || first.text === 'vuodesta';
  return isPrior && (isYear || first.text.startsWith('edellisvuo')) ? ['priorActual'] : [];
}

function hitsIn(clause: readonly Term[], report: Report): { column: Column; by: Term[] }[] {
  const lastYear = String(yearOf(report) - 1);
  return COLUMN_SENSES.flatMap(([column, sense]) => {
    const by = clause.filter(
      ({ text }) => hasSense(text, sense) || (column === 'priorActual' && text === lastYear),
    );
    return by.length > 0 ? [{ column, by }] : [];
  });
}

function isBase(column: Column): column is Base {
  return column === 'budget' || column === 'priorActual';
}

/** "Yli talousarvion", "tavoitteen alle"; not "alle 75-vuotiaat". */
function isPastBase(clause: readonly Term[]): boolean {
  return clause.some(
    ({ text }, i) =>
      /^(?:yli|alle)$/.test(text) &&
      [clause[i - 1], clause[i + 1]].some((beside) => beside && isColumnWord(beside.text)),
  );
}

/** "+670 000 euroa" */
function isSigned({ raw }: ProseFigure): boolean {
  return raw.startsWith('+');
}

/** "Ylijäämäinen" tells how a level stands, not how it moves. */
function isMove({ direction }: ProseFigure): boolean {
  return direction !== null && direction !== 'surplus' && direction !== 'deficit';
}

/** 0 also where the words beside the figure and its direction do not agree. */
function signOf(figure: ProseFigure, moves: readonly Term[]): Sign {
  const signs = new Set<Sign>([
    ...moves.flatMap(({ text }): Sign[] =>
      hasSense(text, ...MORE) ? [1] : hasSense(text, ...LESS) ? [-1] : [],
    ),
    ...(isMove(figure) ? [wordSign(figure)] : []),
    ...(isSigned(figure) ? [1 as const] : []),
  ]);
  const [only = 0, ...others] = signs;
  return others.length > 0 ? 0 : only;
}
