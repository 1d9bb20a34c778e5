import { browserSurroundings } from './browser';
import { createSession } from './session';

/** The session of this runtime: the pane shows it, the ribbon's commands act on it. */
export const session = createSession(browserSurroundings);
