/**
 * Runs the catalogue over a report. What an edit does not touch is not run again: a rule says what
 * it reads, and its drafts are kept as long as that holds the same data.
 */
import type { Division, Report } from '../report/model';
import { assemble } from './assemble';
import { CATALOGUE } from './catalogue';
import { GRAVITY, type Finding } from './finding';
import type { DivisionRule, Draft, OverwrittenFormula, ReportRule, Rule } from './rule';
import { sameData } from './same';
import { settingsOf, type Settings } from './settings';

export interface Checked {
  /** In the report's order of divisions, the gravest first; those of no division last. */
  findings: Finding[];
  /** What the next check may take over. */
  runs: Runs;
}

export interface Runs {
  report: Report;
  settings: Settings;
  rules: readonly Rule[];
  divisions: Map<string, DivisionRun>;
  whole: Map<string, Draft[]>;
}

/** The drafts of one division, by the code of the rule, and the findings made of them. */
export interface DivisionRun {
  division: Division;
  drafts: Map<string, Draft[]>;
  findings: Finding[];
}

export interface CheckOptions {
  /** Instead of what the report carries. */
  settings?: Settings;
  rules?: readonly Rule[];
  /** Of a workbook: computed cells that lost their formula. */
  overwritten?: readonly OverwrittenFormula[];
  /** The check before an edit: the result is the same with and without it. */
  previous?: Checked;
}

/** All findings of a report. Pure: the same report and settings give the same findings. */
export function check(report: Report, options: CheckOptions = {}): Checked {
  const settings = options.settings ?? settingsOf(report);
  const rules = options.rules ?? CATALOGUE;
  const earlier = options.previous?.runs;
  const previous =
    earlier && earlier.rules === rules && sameData(earlier.settings, settings)
      ? earlier
      : undefined;

  const ofDivision = rules.filter((rule) => rule.scope === 'division');
  const divisions = new Map<string, DivisionRun>();
  for (const division of report.divisions) {
    const before = previous?.divisions.get(division.id);
    divisions.set(division.id, runDivision(division, ofDivision, settings, before));
  }
  const ofReport = rules.filter((rule) => rule.scope === 'report');
  const whole = new Map<string, Draft[]>();
  for (const rule of ofReport) {
    const kept =
      previous && untouched(rule, previous.report, report) ? previous.whole.get(rule.code) : null;
    whole.set(rule.code, kept ?? [...rule.run(report, settings)]);
  }
  const ofWorkbook = rules.filter((rule) => rule.scope === 'workbook');
  const written = new Map(
    ofWorkbook.map((rule) => [rule.code, [...rule.run(options.overwritten ?? [], settings)]]),
  );
  const findings = [
    ...[...divisions.values()].flatMap((run) => run.findings),
    ...assemble(whole, ofReport),
    ...assemble(written, ofWorkbook),
  ];
  return {
    findings: inOrder(findings, report),
    runs: { report, settings, rules, divisions, whole },
  };
}

function runDivision(
  division: Division,
  rules: readonly DivisionRule[],
  settings: Settings,
  before: DivisionRun | undefined,
): DivisionRun {
  const drafts = draftsOf(division, rules, settings, before);
  const unchanged =
    before && rules.every((rule) => drafts.get(rule.code) === before.drafts.get(rule.code));
  if (unchanged) return { division, drafts, findings: before.findings };
  const current = { division, drafts };
  const findings = assemble(drafts, rules, {
    division,
    rerun: (mended) => draftsOf(mended, rules, settings, current),
  });
  return { division, drafts, findings };
}

/** Runs the rules whose data differ from the run before; the others keep their drafts. */
function draftsOf(
  division: Division,
  rules: readonly DivisionRule[],
  settings: Settings,
  before: Pick<DivisionRun, 'division' | 'drafts'> | undefined,
): Map<string, Draft[]> {
  const same = new Map<string, boolean>();
  const isSame = (part: keyof Division): boolean => {
    let known = same.get(part);
    if (known === undefined) {
      known = before !== undefined && sameData(before.division[part], division[part]);
      same.set(part, known);
    }
    return known;
  };
  const drafts = new Map<string, Draft[]>();
  for (const rule of rules) {
    const kept =
      isSame('id') && isSame('name') && rule.reads.every(isSame)
        ? before?.drafts.get(rule.code)
        : undefined;
    drafts.set(rule.code, kept ?? [...rule.run(division, settings)]);
  }
  return drafts;
}

function untouched(rule: ReportRule, before: Report, now: Report): boolean {
  if (before.divisions.length !== now.divisions.length) return false;
  if (!sameData(before.period, now.period)) return false;
  if (
    rule.reads.includes('statements') &&
    !(sameData(before.statements, now.statements) && sameData(before.printed, now.printed))
  ) {
    return false;
  }
  if (rule.readsObjectives && !sameData(before.objectives, now.objectives)) return false;
  const parts = ['id', 'name', ...rule.reads] as const;
  return now.divisions.every((division, i) =>
    parts.every((part) => sameData(before.divisions[i]?.[part], division[part])),
  );
}

function inOrder(findings: Finding[], report: Report): Finding[] {
  const order = new Map(report.divisions.map((division, index) => [division.id, index]));
  const place = (finding: Finding): number =>
    order.get(finding.division ?? '') ?? report.divisions.length;
  return [...findings].sort(
    (a, b) => place(a) - place(b) || GRAVITY[a.severity] - GRAVITY[b.severity],
  );
}
