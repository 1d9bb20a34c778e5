/** `npm run bench`: what the product costs in time and bytes. */
import { benchFigures } from './figures';
import { benchLoad } from './load';

benchLoad()
  .then(benchFigures)
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
