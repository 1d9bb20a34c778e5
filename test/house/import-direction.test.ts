import path from 'node:path';
import { RuleTester } from 'eslint';
import { importDirection } from '../../eslint/import-direction.mjs';

const tester = new RuleTester();
const at = (file: string) => path.join(process.cwd(), 'src', file);

tester.run('import-direction', importDirection, {
  valid: [
    { code: "import { load } from './load'", filename: at('report/index.js') },
    { code: "import { money } from '../report/money'", filename: at('figures/scale.js') },
    {
      code: "import { money } from '../../report/money'",
      filename: at('layout/sheets/summary.js'),
    },
    { code: "import * as v from 'valibot'", filename: at('report/schema.js') },
    { code: "import fs from 'node:fs'", filename: at('cli/main.js') },
    { code: "import { plan } from '../layout/plan'", filename: at('excel/apply.js') },
    {
      code: "const file = () => import('../../../xlsx/write/write')",
      filename: at('workbench/host/file/file.js'),
    },
    { code: "import { x } from './taskpane/x'", filename: path.join(process.cwd(), 'test/x.js') },
  ],
  invalid: [
    {
      code: "import { run } from '../excel/run'",
      filename: at('layout/plan.js'),
      errors: [
        {
          message: 'src/layout may import report, figures, checks, proposal; found src/excel.',
        },
      ],
    },
    {
      code: "import { rule } from '../checks/rule'",
      filename: at('report/load.js'),
      errors: [{ message: 'src/report may import no other layer; found src/checks.' }],
    },
    {
      code: "export { x } from '../../taskpane/state'",
      filename: at('excel/events/listen.js'),
      errors: [{ messageId: 'direction' }],
    },
    {
      code: "const lazy = () => import('../taskpane/app')",
      filename: at('cli/main.js'),
      errors: [{ messageId: 'direction' }],
    },
    {
      code: "import fs from 'node:fs'",
      filename: at('checks/footing.js'),
      errors: [{ message: 'src/checks is pure and must not know "node:fs".' }],
    },
    {
      code: "import React from 'react'",
      filename: at('proposal/document.js'),
      errors: [{ messageId: 'impure' }],
    },
    {
      code: "import { plan } from '../../layout/plan'",
      filename: at('workbench/page/chart.js'),
      errors: [{ messageId: 'typesOnly' }],
    },
  ],
});
