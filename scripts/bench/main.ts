/** `npm run bench`: what the product costs in time and bytes. */
import { benchLoad } from './load';

benchLoad().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
