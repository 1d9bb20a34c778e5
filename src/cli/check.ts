/** `tasma check REPORT.json [--json]`: the findings of a report, as a Finnish text or as JSON. */
import { check } from '../checks/engine';
import { linksOf } from '../checks/links/links';
import { findingsAsJson } from './check/json';
import { letter } from './check/letter';
import { EXIT, type Io } from './io';
import { readReportArgument } from './reportArgument';
import { readReportFile } from './reportFile';

const SOME_ERRORS = 1;

/** Exit 0 without findings of severity error, 1 with some, 2 when the file is no report. */
export async function run(args: string[], io: Io): Promise<number> {
  const given = readReportArgument('check', args, io);
  if (typeof given === 'number') return given;
  const report = await readReportFile(io, given.name);
  if (typeof report === 'number') return report;
  const { findings } = check(report);
  io.stdout(
    given.json ? findingsAsJson(findings) : letter(report, findings, linksOf(report, findings)),
  );
  return findings.some((finding) => finding.severity === 'error') ? SOME_ERRORS : EXIT.ok;
}
