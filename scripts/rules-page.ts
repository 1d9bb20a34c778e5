/** Writes docs/rules.md from the catalogue. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../src/checks/catalogue';
import { rulesPage } from '../src/checks/page';

writeFileSync(join('docs', 'rules.md'), rulesPage(CATALOGUE));
