import { readProfile } from '../import/profile';
import { createController } from './control/controller';
import { browserEffects } from './effects/browser';
import { answersAside } from './import/aside';
import { createImportController } from './import/importController';
import { createWorkerImporter } from './import/workerImporter';
import { workOf } from './state/paneState';

/** The controller of this runtime: the pane shows it, the ribbon's commands act on it. */
export const controller = createController(browserEffects());

/** Imports go on in a worker, and end as a report that the controller opens. */
export const importing = createImportController({
  importer: createWorkerImporter,
  aside: answersAside,
  profile: () => readProfile(workOf(controller.getState())?.report)?.answers ?? {},
  load: (file) => void controller.run({ kind: 'openFile', file }),
  log: reportError,
});
