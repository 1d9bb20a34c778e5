import { en } from './en/en';
import { fi, type Text } from './fi/fi';
import { sv } from './sv/sv';

const TABLES: Record<string, Text> = { fi, sv, en };

/** The table of Office's display language ("sv-SE"); Finnish where there is none. */
export function pickText(displayLanguage: string | undefined): Text {
  const language = displayLanguage?.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(TABLES, language) ? (TABLES[language] ?? fi) : fi;
}
