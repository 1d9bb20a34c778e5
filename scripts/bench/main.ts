/** `npm run bench`: what the product costs in time and bytes. */
import { benchEdit } from './edit';
import { benchFigures } from './figures';
import { benchLoad, openExcel, seedReport } from './load';

benchLoad()
  .then(() => benchEdit(openExcel(), seedReport()))
  .then(benchFigures)
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
