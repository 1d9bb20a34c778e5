/** A base word with its forms: for tables that know a word in every case, and for names in prose. */
import type { Case } from '../word';
import { nominalStems } from './lexicon/entries';
import { FIXED_FORMS } from './lexicon/fixed';
import { formsOf, type Form } from './nominal/endings';

/**
 * Every form of a noun, adjective or numeral, without possessive suffixes and clitics; the nominative
 * first. `|` stands before the last part of a compound, which alone declines: "henkilötyö|vuosi".
 */
export function declensionOf(lemma: string): Form[] {
  const listed = FIXED_FORMS.filter((one) => one.lemma === lemma && one.case && one.number);
  if (listed.length > 0) {
    return listed.flatMap(({ form, case: grammaticalCase, number }) =>
      grammaticalCase && number ? [{ text: form, told: { case: grammaticalCase, number } }] : [],
    );
  }
  const joint = lemma.indexOf('|');
  const head = lemma.slice(0, Math.max(joint, 0));
  const stems = nominalStems(lemma.slice(joint + 1));
  return stems ? formsOf(stems).map(({ text, told }) => ({ text: head + text, told })) : [];
}

/** The forms of the singular with their case; the first reading of a form wins. */
export function singularForms(lemma: string): Map<string, Case> {
  const forms = new Map<string, Case>();
  for (const { text, told } of declensionOf(lemma)) {
    if (told.number === 'singular' && !forms.has(text)) forms.set(text, told.case);
  }
  return forms;
}
