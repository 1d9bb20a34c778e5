/** `tasma check REPORT.json [--json]`: the findings of a report, as a Finnish text or as JSON. */
import { check } from '../checks/engine';
import { linksOf } from '../checks/links/links';
import { findingsAsJson } from './check/json';
import { letter } from './check/letter';
import { badInput, EXIT, type Io } from './io';
import { readReportFile } from './reportFile';

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
  const report = await readReportFile(io, name);
  if (typeof report === 'number') return report;
  const { findings } = check(report);
  io.stdout(
    args.includes(JSON_OUTPUT)
      ? findingsAsJson(findings)
      : letter(report, findings, linksOf(report, findings)),
  );
  return findings.some((finding) => finding.severity === 'error') ? SOME_ERRORS : EXIT.ok;
}
