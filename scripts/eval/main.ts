/** `npm run eval`: how right the readers are on labelled material. */
import { evaluateFigures } from './figures';
import { evaluateRelations } from './relations';

const args = process.argv.slice(2);
evaluateFigures(args);
evaluateRelations(args);
