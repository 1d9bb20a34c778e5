import { createController } from './control/controller';
import { browserEffects } from './effects/browser';

/** The controller of this runtime: the pane shows it, the ribbon's commands act on it. */
export const controller = createController(browserEffects());
