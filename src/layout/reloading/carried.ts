/** What a city has decided in the workbook and no report says by itself: it stays when a report is loaded. */
import { SETTINGS_FIELD } from '../../proposal/readSettings';
import type { ProposalSettings } from '../../proposal/settings';
import type { Report } from '../../report/model';

type WithSettings = Report & { [SETTINGS_FIELD]?: Partial<ProposalSettings> | undefined };

/** Of the same municipality and period. */
export function isSameReport(a: Report, b: Report): boolean {
  return (
    a.municipality === b.municipality &&
    a.period.from === b.period.from &&
    a.period.to === b.period.to
  );
}

/** Versions, waivers and the paper's own words are of one period. */
const LASTING = ['bindings', 'unit', 'netAs', 'kind'] as const;

/** The new report with the limits and settings of the one before, where it brings none of its own. */
export function carriedOver(report: Report, before: Report): Report {
  if (report.municipality !== before.municipality) return report;
  const own = (report as WithSettings)[SETTINGS_FIELD];
  const earlier = (before as WithSettings)[SETTINGS_FIELD];
  const carried = isSameReport(report, before) ? earlier : lasting(earlier);
  const checks = report.checks ?? before.checks;
  const settings = own ?? (carried && fitting(carried, report));
  return {
    ...report,
    ...(checks === undefined ? {} : { checks }),
    ...(settings === undefined ? {} : { [SETTINGS_FIELD]: settings }),
  };
}

/** A binding belongs to a division; one that the report does not have takes its binding along. */
function fitting(settings: Partial<ProposalSettings>, { divisions }: Report) {
  const ids = new Set(divisions.map(({ id }) => id));
  const bindings = Object.entries(settings.bindings ?? {}).filter(([id]) => ids.has(id));
  return { ...settings, bindings: Object.fromEntries(bindings) };
}

function lasting(settings: Partial<ProposalSettings> | undefined) {
  if (settings === undefined) return undefined;
  return Object.fromEntries(
    LASTING.flatMap((name) => (settings[name] === undefined ? [] : [[name, settings[name]]])),
  );
}
