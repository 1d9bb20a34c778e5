/** What the words around a figure say it is: a column's own figure, a change from one to another, or a share. */
import type { ProseFigure } from '../../figures';
import type { IndicatorColumn, Report } from '../../report/model';
import { wordSign } from '../passage/signs';
import type { Term } from './forms';
import { yearOf } from './period';

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
  /** Whether a word names the column, or only the tense implies it. */
  isNamed: boolean;
  /** Of a change or a share; null: the words do not say. */
  base: Base | null;
  /** Of a change or a proposal: more, less, or not said. */
  sign: -1 | 0 | 1;
  /** The words that say so. */
  by: Term[];
}

const COLUMN_WORDS: readonly [Column, RegExp][] = [
  [
    'proposal',
    /^(?:esitetään|esittää|esitys$|esityksen$|muutosesity|lisämäärärah|talousarviomuuto)/,
  ],
  ['forecast', /^(?:ennust|tilinpäätösennust|vuosiennust|ennakoi|loppuvuo)/],
  ['budget', /^(?:talousarvio(?!muut)|budjet|tavoit|ta$|vuositavoit)/],
  ['priorActual', /^(?:edelli[st]|tilinpäätös$|tilinpäätökse|viime$)/],
  ['actual', /^(?:toteutu|toteum|kerty|tähän(?:astise|asti))/],
];

/** The year is still going on: what is told in the past tense is the actual. */
const PAST = /^(?:oli|olivat|tehtiin|järjestettiin|käsiteltiin|kirjattiin|myönnettiin|pidettiin)$/;

const MORE = /^(?:enemmän|kasva|kasvo|kasvu|nous|nou[ds]|suurem|suurene|lisään|lisäy|ylitt|ylity)/;
const LESS = /^(?:vähemmän|vähen|väheni|lask[ie]|pienen|pienem|alitt|alitu|supist)/;
const COMPARED = /^(?:verrattu|kuin|muuto(?!sesi)|ero|jää|jäi|puuttu)/;
/** "Määrästä on käytetty": a part of the year's money. */
const USED = /^käytet/;

/** "Nousee 9 620:een", "laskee 120 käyntiin": the way to a level, not how long it is. */
const TO_LEVEL = /^(?::?|\s+\p{L}{2,})(?:([aeiouyäö])\1n|h[aeiouyäö]n|seen)(?!\p{L})/u;

/**
 * `clause`: the words of the figure's own clause; `after`: the text that follows the figure.
 * `report` says which year is the last.
 */
export function readingOf(
  figure: ProseFigure,
  clause: readonly Term[],
  after: string,
  report: Report,
): Reading {
  const lastYear = String(yearOf(report) - 1);
  const hits = COLUMN_WORDS.flatMap(([column, words]) => {
    const by = clause.filter(
      ({ text }) => words.test(text) || (column === 'priorActual' && text === lastYear),
    );
    return by.length > 0 ? [{ column, by }] : [];
  });
  const tense = clause.filter(({ text }) => PAST.test(text));
  const moves = clause.filter(({ text }) =>
    [MORE, LESS, COMPARED].some((words) => words.test(text)),
  );
  const by = [...hits.flatMap((hit) => hit.by), ...tense, ...moves];
  const subjects = hits.flatMap(({ column }) => (isBase(column) ? [] : [column]));
  const bases = hits.flatMap(({ column }) => (isBase(column) ? [column] : []));
  const [subject = null] = subjects;
  const named = subject !== null;
  const implied = tense.length > 0 ? 'actual' : null;
  const sign = signOf(figure, moves);

  if (subject === 'proposal') {
    const isOnlyOne = subjects.length === 1 && !bases.includes('priorActual');
    return {
      measure: isOnlyOne ? 'level' : null,
      column: subject,
      isNamed: true,
      base: null,
      sign,
      by,
    };
  }
  const isUnclear = subjects.length > 1 || bases.length > 1;
  if (figure.direction !== null || moves.length > 0) {
    const isAgainstBudget = figure.direction === 'over' || figure.direction === 'under';
    return {
      measure: isUnclear || leadsToLevel(after) ? null : 'change',
      column: subject ?? implied,
      isNamed: named,
      base: bases[0] ?? (isAgainstBudget ? 'budget' : null),
      sign,
      by,
    };
  }
  const used = clause.filter(({ text }) => USED.test(text));
  if (figure.unit === '%' && (named || used.length > 0)) {
    return {
      measure: isUnclear ? null : 'share',
      column: subject ?? 'actual',
      isNamed: true,
      base: bases[0] ?? 'budget',
      sign: 0,
      by: [...by, ...used],
    };
  }
  const [level = implied] = hits.map(({ column }) => column);
  return {
    measure: hits.length > 1 ? null : 'level',
    column: level,
    isNamed: hits.length > 0,
    base: null,
    sign: 0,
    by,
  };
}

function isBase(column: Column): column is Base {
  return column === 'budget' || column === 'priorActual';
}

/** "310 käyntiin" leads somewhere; "310 talousarvioon verrattuna" does not. */
function leadsToLevel(after: string): boolean {
  const [next = ''] = TO_LEVEL.exec(after) ?? [];
  const word = next.trim().toLowerCase();
  return next !== '' && !COLUMN_WORDS.some(([, words]) => words.test(word));
}

/** 0 also where the words beside the figure and its direction do not agree. */
function signOf(figure: ProseFigure, moves: readonly Term[]): -1 | 0 | 1 {
  const signs = new Set<number>([
    ...moves.flatMap(({ text }) => (MORE.test(text) ? [1] : LESS.test(text) ? [-1] : [])),
    ...(wordSign(figure) === 0 ? [] : [wordSign(figure)]),
  ]);
  const [only = 0, ...others] = signs;
  return others.length > 0 ? 0 : (only as -1 | 0 | 1);
}
