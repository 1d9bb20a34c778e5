/** What the words around a figure say it is: a column's own figure, a change from one to another, or a share. */
import type { ProseFigure } from '../../figures';
import type { IndicatorColumn, Report } from '../../report/model';
import { wordSign } from '../passage/signs';
import type { Term } from './forms';
import { isOwnStretch, yearOf } from './period';

export type Column = IndicatorColumn | 'proposal';
/** What something can be compared with. */
export type Base = 'budget' | 'priorActual';

export interface Reading {
  /**
   * A level is what a column holds, a change the way from the base to the column, a share the column
   * out of the base. Null: the words say several things at once.
   */
  measure: 'level' | 'change' | 'share' | null;
  /** Null: the words do not say. */
  column: Column | null;
  /** Whether words name the column, or only the tense implies it. */
  isNamed: boolean;
  /** Of a change or a share; null: the words do not say. */
  base: Base | null;
  /** Which budget is meant; null: either. */
  budget: 'original' | 'amended' | null;
  /** Of a change or a proposal: more, less, or not said. */
  sign: Sign;
  /** The words that say so. */
  by: Term[];
}

export type Sign = -1 | 0 | 1;

const COLUMN_WORDS: readonly [Column, RegExp][] = [
  [
    'proposal',
    /^(?:esitetään|esittää|esitys$|esityksen$|muutosesity|lisämäärärah|talousarviomuuto)/,
  ],
  [
    'forecast',
    /^(?:ennust|tilinpäätösennust|vuosiennust|ennakoi|loppuvuo|arvioidaan$|odotetaan$|uhkaa|uhka$|ylitysuhka|tpe$)/,
  ],
  ['budget', /^(?:talousarvio(?!muut)|budjet|tavoit|ta$|mta$|vuositavoit)/],
  ['priorActual', /^(?:edelli[st]|edellisvuo|tilinpäätös$|tilinpäätökse|viime$|tp$)/],
  [
    'actual',
    /^(?:toteutui|toteutun(?:ut|eet|utta)|toteutum|toteum|kertyi|kertyn(?:yt|eet|yttä)|tähän(?:astise|asti))/,
  ],
];
/** What has surely happened: beside a word for the forecast the clause says two things. */
const HAPPENED = /^(?:toteutui|toteutun|kertyi|kertyn)/;

/** The year is still going on: what is told in the past tense is the actual. */
const PAST = /^(?:oli|olivat)$|(?:[td]tiin|[rlsn]tiin|ttu|tty|nut|nyt|neet)$/;

const MORE =
  /^(?:enemmän|kasva|kasvo|kasvu|nous|nou[ds]|suurem|suurene|lisät|lisään|lisäy|lisämäärärah|ylitt|ylity|korot)/;
const LESS =
  /^(?:vähemmän|vähen|väheni|lask[ie]|pienen|pienem|alitt|alitu|supist|alene|alenn|leika)/;
const COMPARED = /^(?:verrattu|kuin|muuto(?!sesi)|ero|jää|jäi|puuttu|poikk)/;
/** "Määrästä on käytetty": a part of the year's money. */
const USED = /^käytet/;

/** "Nousee 9 620:een", "laskee 120 käyntiin": the way to a level, not how long it is. */
const TO_LEVEL = /^(?::?|\s+\p{L}{2,})(?:([aeiouyäö])\1n|h[aeiouyäö]n|seen)(?!\p{L})/u;
/** "66, ts. 69 %", "120 000 euroa (8 %)": the same told once more. */
const SAME_AGAIN = /(?:\beli|\bts\.?|\()\s*$/;

/** "56 % talousarvion 3 200 tunnista" */
const OF_BUDGET = /^\s*(?:muutetu\S* )?(?:talousarvio|TA:n|TA:sta|budjet)/i;

export interface Surroundings {
  /** The words of the figure's own clause. */
  clause: readonly Term[];
  /** The text before and after the figure, within its sentence. */
  before: string;
  after: string;
  /** The reading of the figure before, of the same thing in the same sentence. */
  previous: Reading | null;
  /** Says which year is the last. */
  report: Report;
}

export function readingOf(figure: ProseFigure, around: Surroundings): Reading {
  const words = wordsOf(figure, around);
  const isLevel = leadsToLevel(figure, around.after);
  const { subjects, bases, isClear } = words;
  const [subject = null] = subjects;
  const own: Reading = {
    measure: 'level',
    column: subject ?? words.implied,
    isNamed: subject !== null || words.isOwnStretch,
    base: bases[0] ?? null,
    budget: words.budget,
    sign: words.sign,
    by: words.by,
  };
  const carried = around.previous;
  if (
    subject === 'proposal' ||
    (subject === null && carried?.column === 'proposal' && words.moves)
  ) {
    return {
      ...own,
      measure: words.isProposalClear ? 'level' : null,
      column: 'proposal',
      isNamed: true,
      base: null,
    };
  }
  if (isLevel && words.moves) return { ...own, base: null, sign: 0 };
  if (figure.unit === '%') {
    const share = shareReading(own, words, around);
    if (share) return share;
  }
  // "310 enemmän, eli yhteensä 9 600": what is told behind a change is another thing.
  if (words.moves && !words.hasMove && carried?.measure === 'change')
    return { ...own, measure: null };
  if (words.moves) {
    const isAgainstBudget = figure.direction === 'over' || figure.direction === 'under';
    const base = own.base ?? (isAgainstBudget ? 'budget' : null);
    const known =
      own.column === null && carried ? { column: carried.column, isNamed: carried.isNamed } : {};
    return { ...own, ...known, measure: isClear ? 'change' : null, base };
  }
  const columns = [...subjects, ...bases];
  const [column = words.implied] = columns;
  return {
    ...own,
    measure: columns.length > 1 ? null : 'level',
    column,
    isNamed: columns.length > 0 || words.isOwnStretch,
    base: null,
    sign: 0,
  };
}

/** Per cent that tell how much of a base, or once more what was told before; null: neither. */
function shareReading(own: Reading, words: Words, around: Surroundings): Reading | null {
  const { previous, before } = around;
  const again = previous !== null && (SAME_AGAIN.test(before) || own.base !== null);
  const tellsNothing = words.subjects.length === 0 && words.used.length === 0;
  if (again && tellsNothing && previous.measure === 'change') {
    const { column, isNamed, base, budget } = previous;
    return {
      ...own,
      measure: 'change',
      column,
      isNamed,
      base,
      budget,
      sign: own.sign || previous.sign,
    };
  }
  if (words.moves) return null;
  if (again && tellsNothing && previous.measure === 'level') {
    const { column, isNamed } = previous;
    return { ...own, measure: 'share', column, isNamed, base: own.base ?? 'budget', sign: 0 };
  }
  if (tellsNothing && !(own.base && words.isOwnStretch)) return null;
  return {
    ...own,
    measure: words.isClear ? 'share' : null,
    column: own.column ?? 'actual',
    isNamed: true,
    base: own.base ?? 'budget',
    sign: 0,
    by: [...own.by, ...words.used],
  };
}

interface Words {
  subjects: Column[];
  bases: Base[];
  /** At most one of each. */
  isClear: boolean;
  isProposalClear: boolean;
  /** By the tense alone. */
  implied: Column | null;
  /** In the past tense, and of the report's own months. */
  isOwnStretch: boolean;
  budget: Reading['budget'];
  /** A word or the figure's direction says that it is a change. */
  moves: boolean;
  /** A word of its own clause says so. */
  hasMove: boolean;
  sign: Sign;
  used: Term[];
  by: Term[];
}

function wordsOf(figure: ProseFigure, { clause: all, before, after, report }: Surroundings): Words {
  // "Kertymä on vähäinen, minkä vuoksi esitetään …": what stands before a comma is of another clause.
  const comma = [...before.matchAll(/[,;] (?!että)/g)].at(-1)?.index ?? -1;
  const opening = figure.start - before.length + comma;
  const clause = comma < 0 ? all : all.filter(({ start }) => start > opening);
  const lastYear = String(yearOf(report) - 1);
  const hits = COLUMN_WORDS.flatMap(([column, words]) => {
    const by = clause.filter(
      ({ text }) => words.test(text) || (column === 'priorActual' && text === lastYear),
    );
    return by.length > 0 ? [{ column, by }] : [];
  });
  const named = hits.map(({ column }) => column);
  const happened = hits.some(({ by }) => by.some(({ text }) => HAPPENED.test(text)));
  // "Toteutumaksi ennustetaan": the forecast of what will have been.
  const isForecast = named.includes('forecast') && !happened;
  const subjects = named.filter(
    (column) => !isBase(column) && !(isForecast && column === 'actual'),
  );
  const bases = named.filter(isBase);
  if (figure.unit === '%' && OF_BUDGET.test(after) && bases.length === 0) bases.push('budget');
  const tense = clause.filter(({ text }) => PAST.test(text));
  const moves = clause.filter(({ text }) =>
    [MORE, LESS, COMPARED].some((words) => words.test(text)),
  );
  const said = (words: RegExp): boolean => clause.some(({ text }) => words.test(text));
  const stretch = clause.filter(({ text }) => isOwnStretch(text, report));
  const hasMove = moves.length > 0 || said(/^(?:yli|alle)$/);
  const isLastYear = bases.includes('priorActual') && !hasMove;
  const isPast = tense.length > 0 && subjects.length === 0 && !isLastYear;
  return {
    subjects,
    bases,
    isClear: subjects.length <= 1 && bases.length <= 1,
    isProposalClear: subjects.length <= 1 && !bases.includes('priorActual'),
    implied: isPast ? 'actual' : null,
    isOwnStretch: isPast && stretch.length > 0,
    budget: said(/^alkuperäi/) ? 'original' : said(/^(?:muutet|mta$)/) ? 'amended' : null,
    moves: figure.direction !== null || moves.length > 0,
    hasMove,
    sign: signOf(figure, moves),
    used: clause.filter(({ text }) => USED.test(text)),
    by: [...hits.flatMap((hit) => hit.by), ...tense, ...moves, ...stretch],
  };
}

function isBase(column: Column): column is Base {
  return column === 'budget' || column === 'priorActual';
}

/** "310 käyntiin" leads somewhere; "310 talousarvioon verrattuna" does not. */
function leadsToLevel({ raw }: ProseFigure, after: string): boolean {
  if (/:(?:een|iin|ään|aan|hin|seen)$/.test(raw)) return true;
  const [next = ''] = TO_LEVEL.exec(after) ?? [];
  const word = next.trim().toLowerCase();
  return next !== '' && !COLUMN_WORDS.some(([, words]) => words.test(word));
}

/** 0 also where the words beside the figure and its direction do not agree. */
function signOf(figure: ProseFigure, moves: readonly Term[]): Sign {
  const signs = new Set<Sign>([
    ...moves.flatMap(({ text }): Sign[] => (MORE.test(text) ? [1] : LESS.test(text) ? [-1] : [])),
    ...(wordSign(figure) === 0 ? [] : [wordSign(figure)]),
  ]);
  const [only = 0, ...others] = signs;
  return others.length > 0 ? 0 : only;
}
