/** The pane's words in Finnish, the language it is written in; the other tables follow its shape. */
import { figures } from './figures';
import { findings } from './findings';
import { importing } from './importing';
import { opening } from './opening';
import { problems } from './problems';
import { proposal } from './proposal';

export const fi = {
  /** BCP 47, for figures and times. */
  locale: 'fi-FI',
  lang: 'fi',
  starting: 'Avataan Täsmää…',
  ...opening,
  ...problems,
  ...findings,
  ...figures,
  importing,
  proposal,
};

/** What every language's table holds. */
export type Text = typeof fi;
