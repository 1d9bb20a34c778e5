/** The pane's words in English. */
import type { Text } from '../fi/fi';
import { figures } from './figures';
import { findings } from './findings';
import { importing } from './importing';
import { opening } from './opening';
import { problems } from './problems';
import { proposal } from './proposal';

export const en: Text = {
  // Figures and dates as the Finnish report prints them.
  locale: 'fi-FI',
  lang: 'en',
  starting: 'Opening Täsmä…',
  ...opening,
  ...problems,
  ...findings,
  ...figures,
  importing,
  proposal,
};
