/** Reasons for a row, offered from the sentences of the report that speak of it. */
import type { Division } from '../report/model';
import type { AreaRow } from './areas';
import { sentencesOf } from './sentences';
import { speaksOf } from './speaksOf';

export interface OfferedReason {
  paragraph: string;
  text: string;
  /** It says why, not only how much. */
  explains: boolean;
}

/** What a sentence that says why has in it, as the beginning of a word. */
const WHY = [
  'johtu',
  'joht',
  'koska',
  'vuoksi',
  'takia',
  'syyn',
  'seurauksena',
  'tulee suurelta osalta',
  'aiheut',
  'korvataan',
  'korvaa',
  'saatu',
  'säästö',
  'lisäänty',
  'kasvanut',
  'ylittäneet',
  'viivästy',
  'hankeavustu',
  'edellyttä',
];

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

/** An amount of money: a forecast's, which need not be the proposal's. */
const MONEY = /\d[\d\s.,\u00a0]*(?:milj|mrd|tuhat|t?€|eur)/i;

/**
 * What stands in the paper: the written Peruste, else the offered sentences that say why without an
 * amount (the table has the amounts), else those that say why, else those that name the row.
 */
export function reasonFor(division: Division, row: AreaRow, others: AreaRow[]): string {
  if (row.reason !== '') return row.reason;
  const offered = offeredReasons(division, row, others);
  const why = offered.filter((one) => one.explains);
  const choices = [why.filter((one) => !MONEY.test(one.text)), why, offered];
  return (choices.find((choice) => choice.length > 0) ?? [])
    .slice(0, TAKEN)
    .map((one) => one.text)
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

function explains(sentence: string): boolean {
  const text = ` ${sentence.toLowerCase()}`;
  return WHY.some((word) => text.includes(` ${word}`));
}
