/** `npm run eval`: how right the readers are on labelled material. */
import { evaluateFigures } from './figures';

evaluateFigures(process.argv.slice(2));
