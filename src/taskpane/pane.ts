import { browserSurroundings } from './browser';
import { answersAside } from './import/aside';
import { createImportSession } from './import/importSession';
import { createWorkerImporter } from './import/workerImporter';
import { readProfile } from '../import/profile';
import { createSession } from './session';
import { workOf } from './state';

/** The session of this runtime: the pane shows it, the ribbon's commands act on it. */
export const session = createSession(browserSurroundings);

/** Imports go on in a worker, and end as a report that the session opens. */
export const importing = createImportSession({
  importer: createWorkerImporter,
  aside: answersAside,
  profile: () => readProfile(workOf(session.getState())?.report)?.answers ?? {},
  load: (file) => void session.openFile(file),
  report: reportError,
});
