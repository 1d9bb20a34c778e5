/** What a municipality's earlier imports taught: answers that hold for the same headings again. */
import type { Answers } from './decide/decisions';

export const PROFILE_FORMAT = 'tasma-profile/1';

/** Kept in a report under `importProfile`, and as a file to share. */
export interface Profile {
  format: typeof PROFILE_FORMAT;
  answers: Answers;
}

/** Kinds of answers that hold for next year's report too; those of single cells and rows do not. */
const LASTING = /^(?:column|unit|sign|table|division):/;

/** The profile that an import leaves behind. */
export function profileOf(answers: Answers): Profile {
  const lasting = Object.entries(answers).filter(([id]) => LASTING.test(id));
  return { format: PROFILE_FORMAT, answers: Object.fromEntries(lasting) };
}

/** Reads a profile, or a report that holds one; null for anything else. */
export function readProfile(value: unknown): Profile | null {
  const record =
    isRecord(value) && isRecord(value['importProfile']) ? value['importProfile'] : value;
  if (!isRecord(record) || record['format'] !== PROFILE_FORMAT) return null;
  const answers = readAnswers(record['answers']);
  return answers && { format: PROFILE_FORMAT, answers };
}

/** Reads answers, `{ [question id]: value }`; null where they are no such record. */
export function readAnswers(value: unknown): Record<string, string | null> | null {
  if (!isRecord(value)) return null;
  const answers: Record<string, string | null> = {};
  for (const [id, answer] of Object.entries(value)) {
    if (typeof answer === 'string' || answer === null) answers[id] = answer;
    else if (typeof answer === 'number') answers[id] = String(answer);
    else return null;
  }
  return answers;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
