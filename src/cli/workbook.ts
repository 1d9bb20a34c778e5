/** `tasma workbook REPORT.json -o OUT.xlsx`: the workbook that the add-in writes, as a file. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { wholeWorkbook } from '../layout/whole';
import { loadReport, printFault } from '../report/load';
import { badInput, EXIT, type Io } from './io';
import { writeWhole } from './wholeFile';
import { writeXlsx } from './xlsx/write';

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
  let bytes: Buffer;
  try {
    bytes = await readFile(resolve(io.cwd, name));
  } catch (fault) {
    return badInput(io, name, 'a file that can be read', (fault as Error).message);
  }
  const loaded = loadReport(bytes.toString('utf8'), bytes.length);
  if (!loaded.ok) {
    for (const fault of loaded.faults) io.stderr(`${name}: ${printFault(fault)}\n`);
    return EXIT.badInput;
  }
  const file = await writeXlsx(wholeWorkbook(loaded.report));
  try {
    await writeWhole(resolve(io.cwd, output), file);
  } catch (fault) {
    return badInput(io, output, 'a place that can be written', (fault as Error).message);
  }
  return EXIT.ok;
}
