/** The edited workbook as a file, every formula calculated anew by LibreOffice, against the oracle. */
import * as fc from 'fast-check';
import { planWorkbook } from '../layout/planWorkbook';
import { saveFile } from '../../src/workbench/host/file/file';
import { libreOffice, recalculated } from '../cli/libreoffice';
import { openExcel, valueOf } from '../excel/excel';
import { example, RUNS, type Edit, type Typed } from './example';
import { heldBy, reportOfExample } from './report';
import { byHand, makeEdits } from './sheets';
import { expectShown } from './shown';

/**
 * To LibreOffice's formulas a boolean is a number, and so is a date, of whose format d.m.yyyy CELL
 * says "G" there.
 */
const asText = (edit: Edit): Edit => {
  if (!('typed' in edit)) return edit;
  const other = (typed: Typed): Typed =>
    typed === '15.3.2022' || typed === 'TOSI' ? 'noin 5' : typed;
  if (edit.kind === 'figure') return { ...edit, typed: other(edit.typed) };
  const typed = Object.entries(edit.typed).map(([input, one]) => [input, other(one)]);
  return { ...edit, typed: Object.fromEntries(typed) };
};

/**
 * Excel writes #REF! where a formula named a table of a deleted sheet; the workbench's file keeps the
 * name, of which LibreOffice makes nothing, so that files have their sheets.
 */
const forFiles = example.map((one) => ({
  ...one,
  edits: one.edits.filter(({ kind }) => kind !== 'deleteSheet').map(asText),
}));

jest.setTimeout(3_600_000);

(libreOffice ? it : it.skip)(
  'calculates what the contract says, states included, on any report after any edits',
  async () => {
    await fc.assert(
      fc.asyncProperty(forFiles, async (one) => {
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
