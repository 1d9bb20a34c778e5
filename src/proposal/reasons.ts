/** Reasons for a row, offered from the sentences of the report that speak of it. */
import { hasSense, termsOf } from '../language';
import type { Division } from '../report/model';
import type { AreaRow } from './areas';
import type { DivisionProposal } from './proposal';
import { sentencesOf } from './sentences';
import { speaksOf } from './speaksOf';

export interface OfferedReason {
  paragraph: string;
  text: string;
  /** It says why, not only how much. */
  explains: boolean;
}

/** Sentences that begin a new subject inside a paragraph end the run that speaks of the row. */
const FOLLOWS = 6;

/**
 * The sentences that name the row, and those of the same paragraph that follow without naming another
 * row. A paragraph that the report's deviations tie to the row's area speaks of it from its beginning.
 */
export function offeredReasons(
  division: Division,
  row: AreaRow,
  others: AreaRow[],
): OfferedReason[] {
  const names = namesOf(division, row);
  const otherNames = others
    .filter((other) => other.id !== row.id && !other.rest)
    .flatMap((other) => namesOf(division, other))
    .filter((name) => !names.includes(name));
  const tied = new Set(
    division.deviations
      .filter((one) => row.resultArea !== null && one.resultArea === row.resultArea)
      .map((one) => one.paragraph),
  );
  return division.narrative.flatMap((paragraph) => {
    let run = tied.has(paragraph.id) && !namesAny(firstSentence(paragraph.text), otherNames);
    let since = 0;
    return sentencesOf(paragraph.text).flatMap((text) => {
      if (namesAny(text, names)) [run, since] = [true, 0];
      else if (namesAny(text, otherNames) || ++since > FOLLOWS) run = false;
      return run ? [{ paragraph: paragraph.id, text, explains: explains(text) }] : [];
    });
  });
}

/** How many sentences the paper takes when nobody has chosen. */
const TAKEN = 4;

/** Amounts of money in a sentence: digits, and what scales them. */
const MONEY = /(\d[\d\s\u00a0]*(?:,\d+)?)\s*(milj|mrd|tuhat|t€|eur|€)/gi;
const SCALE: Record<string, number> = { milj: 1e6, mrd: 1e9, tuhat: 1e3, 't€': 1e3 };

/** A forecast's amount beside another one of the proposal would contradict the paper's own table. */
function contradicts(sentence: string, { proposal }: AreaRow): boolean {
  const own = new Set(proposal ? Object.values(proposal).map(Math.abs) : []);
  return [...sentence.matchAll(MONEY)].some(([, digits = '', unit = '']) => {
    const value = Number(digits.replace(/[\s\u00a0]/g, '').replace(',', '.'));
    return !own.has(Math.round(value * (SCALE[unit.toLowerCase()] ?? 1) * 100) / 100);
  });
}

/**
 * What stands in the paper: the written Peruste, else the offered sentences that say why, else those
 * that name the row; sentences whose amounts are not the row's are left to a person. "" when none is left.
 */
export function reasonFor(division: Division, row: AreaRow, others: AreaRow[]): string {
  if (row.reason !== '') return row.reason;
  const offered = offeredReasons(division, row, others).filter(
    (one) => !contradicts(one.text, row),
  );
  const why = offered.filter((one) => one.explains);
  return (why.length > 0 ? why : offered)
    .slice(0, TAKEN)
    .map((one) => one.text)
    .join(' ');
}

export interface RowReason {
  label: string;
  /** "" when nothing is written and no sentence fits. */
  text: string;
}

/** A row's reasons: its own, or where a whole division is one row, those of its areas. */
export function reasonsOf(one: DivisionProposal, row: AreaRow): RowReason[] {
  const { division, areas, board, binding } = one;
  if (binding.level !== 'division' || row.reason !== '') {
    return [{ label: row.label, text: reasonFor(division, row, areas) }];
  }
  return board.map((area) => ({ label: area.label, text: reasonFor(division, area, areas) }));
}

/** The reasons of a row as one text, areas named where there are several; "" when there are none. */
export function reasonText(one: DivisionProposal, row: AreaRow): string {
  return reasonsOf(one, row)
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => (label === row.label ? text : `${label}: ${text}`))
    .join(' ');
}

function namesOf(division: Division, row: AreaRow): string[] {
  const area = division.resultAreas.find((one) => one.id === row.resultArea)?.name;
  return [...new Set([row.label, ...(area ? [area] : [])])];
}

function firstSentence(text: string): string {
  return sentencesOf(text)[0] ?? '';
}

function namesAny(sentence: string, names: string[]): boolean {
  return names.some((name) => speaksOf(sentence, name));
}

/** Says why without a word that does. */
const BECAUSE = /\btulee suurelta osalta\b/i;

function explains(sentence: string): boolean {
  const says = termsOf(sentence).some(({ text }) => hasSense(text, 'why:reason'));
  return says || BECAUSE.test(sentence);
}
