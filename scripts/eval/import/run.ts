/** The import's figures alone. */
import { evaluateImport } from './main';

void evaluateImport(process.argv.slice(2));
