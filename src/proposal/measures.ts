/** Measures that a division has taken and conditions it names, found in its prose. */
import { hasSense, termsOf, type Sense } from '../language';
import type { Division } from '../report/model';
import { sentencesOf } from './sentences';

/** Set phrases that tell of a measure, and of a risk, beside the words that do. */
const MEASURE = ['hankitaan vain', 'pidetään tiukkoina', 'talousarvion täytäntöönpano-ohje'];
const RISK = ['ei ole saatu', 'ei ole vielä saatu'];
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
    has(sentence, 'why:risk', RISK) &&
    !NO_RISK.some((word) => sentence.toLowerCase().includes(word));
  return {
    measures: found((sentence) => has(sentence, 'why:measure', MEASURE) && !isRisk(sentence)),
    risks: found(isRisk),
  };
}

function has(sentence: string, sense: Sense, phrases: string[]): boolean {
  const text = ` ${sentence.toLowerCase()}`;
  return (
    termsOf(sentence).some((word) => hasSense(word.text, sense)) ||
    phrases.some((phrase) => text.includes(` ${phrase}`))
  );
}
