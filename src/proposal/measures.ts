/** Measures that a division has taken and conditions it names, found in its prose. */
import type { Division } from '../report/model';
import { sentencesOf } from './sentences';

/** Beginnings of words and phrases that tell of a measure, and of a risk. */
const MEASURE = [
  'toimenpitei',
  'toimenpide-esity',
  'tehostamis',
  'tehostamalla',
  'hillits',
  'sopeut',
  'hankitaan vain',
  'pidetään tiukkoina',
  'talousarvion täytäntöönpano-ohje',
  'säästötoim',
];
const RISK = [
  'edellyttäen',
  'edellytyksellä',
  'mikäli',
  'riski',
  'epävarm',
  'ei ole saatu',
  'ei ole vielä saatu',
  'varautu',
  'ylitysuhka',
];
/** A sentence that says there is none. */
const NO_RISK = ['ei ole välitöntä', 'ei ole tiedossa'];

export interface Statements {
  division: string;
  sentences: string[];
}

export interface MeasuresAndRisks {
  measures: Statements[];
  risks: Statements[];
}

export function measuresAndRisks(divisions: Division[]): MeasuresAndRisks {
  const found = (test: (sentence: string) => boolean): Statements[] =>
    divisions
      .map((division) => ({
        division: division.id,
        sentences: division.narrative.flatMap((p) => sentencesOf(p.text)).filter(test),
      }))
      .filter((one) => one.sentences.length > 0);
  const isRisk = (sentence: string): boolean =>
    has(sentence, RISK) && !NO_RISK.some((word) => sentence.toLowerCase().includes(word));
  return {
    measures: found((sentence) => has(sentence, MEASURE) && !isRisk(sentence)),
    risks: found(isRisk),
  };
}

function has(sentence: string, beginnings: string[]): boolean {
  const text = ` ${sentence.toLowerCase()}`;
  return beginnings.some((beginning) => text.includes(` ${beginning}`));
}
