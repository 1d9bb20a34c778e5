/** The languages of the paper. */
import { en } from './en';
import { fi, type PaperText } from './fi';
import { sv } from './sv';

export const PAPER_LANGUAGES = ['fi', 'sv', 'en'] as const;
export type PaperLanguage = (typeof PAPER_LANGUAGES)[number];

const TEXTS: Record<PaperLanguage, PaperText> = { fi, sv, en };

export function textOf(language: PaperLanguage): PaperText {
  return TEXTS[language];
}
