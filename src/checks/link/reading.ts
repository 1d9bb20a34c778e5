/** What a figure tells: what a column holds, a change from one to another, or a share. */
import type { ProseFigure } from '../../figures';
import { isColumnWord, wordsOf, type Base, type Column, type Sign } from './column-words';
import type { Stretch, Words } from './column-words';
import type { Term } from '../../language';

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
  budget: Words['budget'];
  /** Of a change or a proposal; 0 where the words do not say. */
  sign: Sign;
  /** The words that say so. */
  by: Term[];
}

export interface Surroundings extends Stretch {
  /** The reading of the figure before, of the same thing in the same sentence. */
  previous: Reading | null;
}

/** `around`: what the sentence says beside the figure. */
export function readingOf(figure: ProseFigure, around: Surroundings): Reading {
  const words = wordsOf(figure, around);
  const isLevel = (words.moves || around.previous !== null) && leadsToLevel(figure, around.after);
  return (
    baseReading(figure, words, around) ??
    proposalReading(words, around, isLevel) ??
    (isLevel ? levelBehindMove(words, around) : null) ??
    (figure.unit === '%' ? shareReading(words, around) : null) ??
    (words.moves ? changeReading(figure, words, around) : levelReading(words))
  );
}

/** "Yli talousarvion (6 900 000 euroa)": in brackets the base that has just been named. */
function baseReading({ raw }: ProseFigure, words: Words, { before }: Surroundings): Reading | null {
  const [base] = words.bases;
  if (/^[+−–-]/.test(raw)) return null;
  const word = /(\S+)\s*\($/.exec(before)?.[1]?.toLowerCase() ?? '';
  if (base === undefined || !isColumnWord(word)) return null;
  return { ...plainReading(words), column: base, isNamed: true, base: null, sign: 0 };
}

/** What the words alone say; each kind of reading says the rest. */
function plainReading({
  subjects,
  bases,
  implied,
  isOwnStretch,
  budget,
  sign,
  by,
}: Words): Reading {
  const [subject = null] = subjects;
  return {
    measure: 'level',
    column: subject ?? implied,
    isNamed: subject !== null || isOwnStretch,
    base: bases[0] ?? null,
    budget,
    sign,
    by,
  };
}

function proposalReading(
  words: Words,
  { previous }: Surroundings,
  isLevel: boolean,
): Reading | null {
  const own = { ...plainReading(words), isNamed: true, base: null };
  const [subject] = words.subjects;
  const goesOn = subject === undefined && previous?.column === 'proposal' && words.moves;
  if (subject !== 'proposal' && !goesOn) return null;
  // "Lisäystä esitetään 50 000 euroa, ja määräraha nousee 2 900 000 euroon."
  if (isLevel) return { ...own, column: 'afterChange', sign: 0 };
  const isClear = words.subjects.length <= 1 && !words.bases.includes('priorActual');
  return { ...own, measure: isClear ? 'level' : null, column: 'proposal' };
}

/** "Ennuste nousee talousarviosta 9 600 käyntiin": the base is where it comes from. */
function levelBehindMove(words: Words, { previous }: Surroundings): Reading {
  const own = plainReading(words);
  return { ...own, ...carriedColumn(own, previous), base: null, sign: 0 };
}

/** The column of the figure before, where the words name none. */
function carriedColumn(
  { column }: Reading,
  previous: Reading | null,
): Partial<Pick<Reading, 'column' | 'isNamed'>> {
  return column === null && previous ? { column: previous.column, isNamed: previous.isNamed } : {};
}

function levelReading(words: Words): Reading {
  const columns = [...words.subjects, ...words.bases];
  const [column = words.implied] = columns;
  return {
    ...plainReading(words),
    measure: columns.length > 1 ? null : 'level',
    column,
    isNamed: columns.length > 0 || words.isOwnStretch,
    base: null,
    sign: 0,
  };
}

function changeReading(figure: ProseFigure, words: Words, { previous }: Surroundings): Reading {
  const own = plainReading(words);
  // "310 enemmän, eli yhteensä 9 600": what is told behind a change is another thing.
  if (!words.hasMove && previous?.measure === 'change') return { ...own, measure: null };
  const isAgainstBudget = figure.direction === 'over' || figure.direction === 'under';
  // What was told of the actual may go on with how the year will end.
  const carried = previous?.column === 'actual' ? {} : carriedColumn(own, previous);
  return {
    ...own,
    ...carried,
    measure: words.isClear ? 'change' : null,
    base: own.base ?? (isAgainstBudget ? 'budget' : null),
  };
}

/** Per cent that tell how much of a base, or once more what was told before; null: neither. */
function shareReading(words: Words, { previous, before }: Surroundings): Reading | null {
  const own = plainReading(words);
  const tellsNothing = words.subjects.length === 0 && words.used.length === 0;
  const isAgain = tellsNothing && (SAME_AGAIN.test(before) || own.base !== null);
  if (isAgain && previous?.measure === 'change') {
    const { column, isNamed, budget, sign } = previous;
    const base = previous.base ?? own.base;
    return { ...own, measure: 'change', column, isNamed, base, budget, sign: own.sign || sign };
  }
  if (words.moves) return null;
  const share = { ...own, base: own.base ?? ('budget' as const), sign: 0 as const };
  if (isAgain && previous?.measure === 'level') {
    const { column, isNamed } = previous;
    return { ...share, measure: 'share', column, isNamed };
  }
  if (tellsNothing && !(own.base && words.isOwnStretch)) return null;
  return {
    ...share,
    measure: words.isClear ? 'share' : null,
    column: own.column ?? 'actual',
    isNamed: true,
    by: [...own.by, ...words.used],
  };
}

/** "66 eli 60 %", "ts. 60 %", "120 000 euroa (8 %)": the same told once more. */
const SAME_AGAIN = /(?:\beli|\bts\.?|\()\s*$/;
/** "Laskee 120 käyntiin": the way to a level, not how long it is. */
const TO_LEVEL = /^(?::?|\s+\p{L}{2,})(?:([aeiouyäö])\1n|h[aeiouyäö]n|seen)(?!\p{L})/u;
/** "5,8 milj. euroon", "9 600:een" */
const TO_RAW = /(?:\p{L}|:)(?:([aeiouyäö])\1n|hin|seen)$/u;

/** "310 käyntiin" leads somewhere; "310 talousarvioon verrattuna" does not. */
function leadsToLevel({ raw }: ProseFigure, after: string): boolean {
  if (TO_RAW.test(raw)) return true;
  const [next = ''] = TO_LEVEL.exec(after) ?? [];
  return next !== '' && !isColumnWord(next.trim().toLowerCase());
}
