/** Sentences of a report's prose as a paper prints them. */
import { readText } from '../language';

/** The sentences of a text in order, spaces between words made single. */
export function sentencesOf(text: string): string[] {
  return readText(text)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '');
}
