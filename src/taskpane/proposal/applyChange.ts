/** A report as a change makes it. Pure. */
import { makeProposal, versionRows } from '../../proposal/proposal';
import { soundSettings, withSettings } from '../../proposal/readSettings';
import {
  DEFAULT_BINDING,
  UNNAMED,
  type EarlierChange,
  type ProposalSettings,
} from '../../proposal/settings';
import { applyTaken, linesByHand } from '../../proposal/takeOver';
import { keepVersion } from '../../proposal/versions';
import type { Report } from '../../report/model';
import type { ReportChange } from './change';

/** @param report as it is when the change is made */
export function applyChange(report: Report, change: ReportChange): Report {
  switch (change.kind) {
    case 'setLimits':
      return { ...report, checks: change.limits };
    case 'take':
      return take(report, change.lines);
    default: {
      const settings = soundSettings(report);
      return withSettings(report, { ...settings, ...changedSettings(report, settings, change) });
    }
  }
}

type SettingsChange = Exclude<ReportChange, { kind: 'setLimits' | 'take' }>;

function changedSettings(
  report: Report,
  settings: ProposalSettings,
  change: SettingsChange,
): Partial<ProposalSettings> {
  const { bindings, earlier, waivers, versions } = settings;
  switch (change.kind) {
    case 'replaceFaulty':
      return {};
    case 'showAs':
      return change.presentation;
    case 'bind':
      return { bindings: { ...bindings, [change.division]: change.binding } };
    case 'confirmBindings': {
      const defaults = report.divisions.map(({ id }) => [id, DEFAULT_BINDING]);
      return { bindings: { ...Object.fromEntries(defaults), ...bindings } };
    }
    case 'addEarlier':
      return { earlier: inOrder([...earlier, change.decision]) };
    case 'removeEarlier':
      return {
        earlier: earlier.filter((one, i) => i !== change.index || !sameDecision(one, change.shown)),
      };
    case 'waive': {
      const { waiver } = change;
      const others = waivers.filter(({ finding }) => finding !== waiver.finding);
      return { waivers: [...others, { ...waiver, by: nameOf(waiver.by) }] };
    }
    case 'reopen':
      return { waivers: waivers.filter(({ finding }) => finding !== change.finding) };
    case 'keepVersion': {
      const mark = { ...change.mark, by: nameOf(change.mark.by) };
      return { versions: keepVersion(versions, versionRows(makeProposal(report, settings)), mark) };
    }
  }
}

function take(report: Report, lines: { division: string; line: string }[]): Report {
  const taken = report.divisions.flatMap((division) => {
    const own = lines.filter((one) => one.division === division.id);
    return linesByHand(
      division,
      own.map(({ line }) => line),
    );
  });
  return applyTaken(report, taken);
}

/** In the order of the meetings. */
function inOrder(decisions: EarlierChange[]): EarlierChange[] {
  return decisions.sort((a, b) => a.date.localeCompare(b.date));
}

function sameDecision(a: EarlierChange, b: EarlierChange): boolean {
  return (['date', 'section', 'subject', 'revenue', 'expense'] as const).every(
    (key) => a[key] === b[key],
  );
}

function nameOf(by: string): string {
  return by.trim() === '' ? UNNAMED : by.trim();
}
