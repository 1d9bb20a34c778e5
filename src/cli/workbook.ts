/** `tasma workbook REPORT.json -o OUT.xlsx`: the workbook that the add-in writes, as a file. */
import { resolve } from 'node:path';
import { localTime } from '../layout/moment';
import { planOpening } from '../layout/opening';
import { calculate } from './calculation';
import { badInput, EXIT, type Io } from './io';
import { inputWrittenOver } from './outputs';
import { readReportFile } from './reportFile';
import { writeWhole } from './wholeFile';
import { bookOfPlan } from '../xlsx/plan/book';
import { writeXlsx } from '../xlsx/write/write';

const OUTPUT = '-o';

/** Exit 0 written, 2 when the file is no report or the place cannot be written; then nothing is changed. */
export async function run(args: string[], io: Io): Promise<number> {
  const at = args.indexOf(OUTPUT);
  const output = at >= 0 ? args[at + 1] : undefined;
  const [name, ...others] = args.filter((_arg, i) => at < 0 || (i !== at && i !== at + 1));
  const unknown = [name, ...others].find((arg) => arg?.startsWith('-'));
  if (unknown !== undefined) {
    return badInput(io, 'workbook', `no option but ${OUTPUT} OUT.xlsx`, `"${unknown}"`);
  }
  if (name === undefined || others.length > 0) {
    return badInput(
      io,
      'workbook',
      'one report file',
      `${name === undefined ? 0 : others.length + 1}`,
    );
  }
  if (output === undefined || !output.toLowerCase().endsWith('.xlsx')) {
    return badInput(io, 'workbook', `${OUTPUT} and a file that ends in .xlsx`, output ?? 'none');
  }
  const taken = await inputWrittenOver([output], [name], io);
  if (taken !== null) return taken;
  const report = await readReportFile(io, name);
  if (typeof report === 'number') return report;
  const plan = planOpening(report, { at: localTime(new Date()), by: '' });
  const { book, leftOut } = await calculate(bookOfPlan(plan));
  const file = await writeXlsx(book);
  try {
    await writeWhole(resolve(io.cwd, output), file);
  } catch (fault) {
    return badInput(io, output, 'a place that can be written', (fault as Error).message);
  }
  for (const { count } of leftOut) {
    io.stderr(
      `${output}: ${count} formulas without a value, which Excel calculates as it opens the file\n`,
    );
  }
  return EXIT.ok;
}
