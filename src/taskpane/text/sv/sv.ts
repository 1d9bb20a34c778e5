/** The pane's words in Swedish. */
import type { Text } from '../fi/fi';
import { figures } from './figures';
import { findings } from './findings';
import { importing } from './importing';
import { opening } from './opening';
import { problems } from './problems';
import { proposal } from './proposal';

export const sv: Text = {
  locale: 'sv-FI',
  lang: 'sv',
  starting: 'Öppnar Täsmä…',
  ...opening,
  ...problems,
  ...findings,
  ...figures,
  importing,
  proposal,
};
