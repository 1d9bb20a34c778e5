/** `tasma check REPORT.json [--json]`: the findings of a report, as a Finnish text or as JSON. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { check } from '../checks/engine';
import { loadReport, printFault } from '../report/load';
import { findingsAsJson } from './check/json';
import { letter } from './check/letter';
import { badInput, EXIT, type Io } from './io';

const JSON_OUTPUT = '--json';
const SOME_ERRORS = 1;

/** Exit 0 without findings of severity error, 1 with some, 2 when the file is no report. */
export async function run(args: string[], io: Io): Promise<number> {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== JSON_OUTPUT);
  if (unknown !== undefined) {
    return badInput(io, 'check', `no option but ${JSON_OUTPUT}`, `"${unknown}"`);
  }
  const [name, ...others] = args.filter((arg) => arg !== JSON_OUTPUT);
  if (name === undefined || others.length > 0) {
    return badInput(
      io,
      'check',
      'one report file',
      name === undefined ? 'none' : `${others.length + 1}`,
    );
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
  const { findings } = check(loaded.report);
  io.stdout(
    args.includes(JSON_OUTPUT) ? findingsAsJson(findings) : letter(loaded.report, findings),
  );
  return findings.some((finding) => finding.severity === 'error') ? SOME_ERRORS : EXIT.ok;
}
