/** The edited workbook as a file, every formula calculated anew by LibreOffice, against the oracle. */
import * as fc from 'fast-check';
import { planWorkbook } from '../../src/layout/workbook';
import { saveFile } from '../../src/workbench/host/file/file';
import { libreOffice, recalculated } from '../cli/libreoffice';
import { openExcel, valueOf } from '../excel/excel';
import { example, RUNS } from './example';
import { heldBy, reportOfExample } from './report';
import { byHand, makeEdits } from './sheets';
import { expectShown } from './shown';

/**
 * Excel writes #REF! where a formula named a table of a deleted sheet; the workbench's file keeps the
 * name, of which LibreOffice makes nothing, so that files have their sheets.
 */
const withSheets = example.map((one) => ({
  ...one,
  edits: one.edits.filter(({ kind }) => kind !== 'deleteSheet'),
}));

jest.setTimeout(3_600_000);

(libreOffice ? it : it.skip)(
  'calculates what the contract says, states included, on any report after any edits',
  async () => {
    await fc.assert(
      fc.asyncProperty(withSheets, async (one) => {
        const { host, gateway } = openExcel();
        valueOf(await gateway.load(planWorkbook(reportOfExample(one))));
        makeEdits(one, byHand(host, valueOf(await gateway.read())));
        const { bytes } = await saveFile(host);
        const sheets = recalculated(bytes);
        expectShown((name) => sheets.get(name), heldBy(one));
      }),
      // A smaller counterexample would cost a start of the program for each try.
      { numRuns: RUNS(2), endOnFailure: true },
    );
  },
);
