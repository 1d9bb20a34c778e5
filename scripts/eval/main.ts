/** `npm run eval`: how right the readers and the checks are on labelled material and on slips put in. */
import { evaluateChecks } from './checks';
import { evaluateFigures } from './figures';
import { evaluateImport } from './import/main';
import { evaluateLinks } from './links';
import { evaluateRelations } from './relations';

const args = process.argv.slice(2);
evaluateFigures(args);
evaluateRelations(args);
evaluateLinks(args);
evaluateChecks(args);
void evaluateImport(args);
