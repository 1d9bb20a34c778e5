/** A report file named on the command line: read, or told what is wrong with it. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { loadReport, printFault } from '../report/load';
import type { Report } from '../report/model';
import type { Fault } from '../report/schema';
import { badInput, EXIT, type Io } from './io';

/** The report, or the exit code after its faults were written to standard error. */
export async function readReportFile(io: Io, name: string): Promise<Report | number> {
  let bytes: Buffer;
  try {
    bytes = await readFile(resolve(io.cwd, name));
  } catch (error) {
    return badInput(io, name, 'a file that can be read', (error as Error).message);
  }
  const loaded = loadReport(bytes.toString('utf8'), bytes.length);
  return loaded.ok ? loaded.report : tellFaults(io, name, loaded.faults);
}

/** One line a fault: file, place, expected, found. */
export function tellFaults(io: Io, name: string, faults: readonly Fault[]): number {
  for (const fault of faults) io.stderr(`${name}: ${printFault(fault)}\n`);
  return EXIT.badInput;
}
