/** What the view changes in a report: its settings, and the proposals of Talous. */
import { makeProposal, versionRows } from '../../proposal/proposal';
import { soundSettings, withSettings } from '../../proposal/readSettings';
import {
  DEFAULT_BINDING,
  UNNAMED,
  type Binding,
  type EarlierChange,
  type ProposalSettings,
  type Waiver,
} from '../../proposal/settings';
import { applyTaken, linesByHand, type TakenLine } from '../../proposal/takeOver';
import { keepVersion, type VersionMark } from '../../proposal/versions';
import type { Report } from '../../report/model';

export type ReportChange = (report: Report) => Report;

/** A change of the settings as the report has them when it is made. */
function settingsChange(
  change: (settings: ProposalSettings, report: Report) => Partial<ProposalSettings>,
): ReportChange {
  return (report) => {
    const settings = soundSettings(report);
    return withSettings(report, { ...settings, ...change(settings, report) });
  };
}

/** Faulty settings become defaults; the others stand. */
export const replaceFaulty: ReportChange = settingsChange(() => ({}));

export function show(look: Partial<Pick<ProposalSettings, 'unit' | 'netAs'>>): ReportChange {
  return settingsChange(() => look);
}

export function bind(division: string, binding: Binding): ReportChange {
  return settingsChange(({ bindings }) => ({ bindings: { ...bindings, [division]: binding } }));
}

/** Divisions whose binding nobody has given get the default as their own. */
export const confirmBindings: ReportChange = settingsChange(({ bindings }, { divisions }) => ({
  bindings: {
    ...Object.fromEntries(divisions.map(({ id }) => [id, DEFAULT_BINDING])),
    ...bindings,
  },
}));

/** In the order of the meetings. */
export function addEarlier(change: EarlierChange): ReportChange {
  return settingsChange(({ earlier }) => ({
    earlier: [...earlier, change].sort((a, b) => a.date.localeCompare(b.date)),
  }));
}

/** `index` as in the settings that were shown; `shown` guards against a list that has changed since. */
export function removeEarlier(index: number, shown: EarlierChange): ReportChange {
  return settingsChange(({ earlier }) => ({
    earlier: earlier.filter((one, i) => i !== index || !sameChange(one, shown)),
  }));
}

function sameChange(a: EarlierChange, b: EarlierChange): boolean {
  return (['date', 'section', 'subject', 'revenue', 'expense'] as const).every(
    (key) => a[key] === b[key],
  );
}

export function waive(waiver: Waiver): ReportChange {
  return settingsChange(({ waivers }) => ({
    waivers: [
      ...waivers.filter(({ finding }) => finding !== waiver.finding),
      { ...waiver, by: nameOf(waiver.by) },
    ],
  }));
}

export function reopen(finding: string): ReportChange {
  return settingsChange(({ waivers }) => ({
    waivers: waivers.filter((waiver) => waiver.finding !== finding),
  }));
}

/** Muutosesitys of these lines of Talous becomes what is forecast when the change is made. */
export function take(lines: TakenLine[]): ReportChange {
  return (report) => {
    const fresh = report.divisions.flatMap((division) => {
      const own = lines.filter((one) => one.division === division.id);
      return linesByHand(
        division,
        own.map(({ line }) => line),
      );
    });
    return applyTaken(report, fresh);
  };
}

/** The proposal as it is now, kept as a version. */
export function saveVersion(mark: VersionMark): ReportChange {
  return settingsChange((settings, report) => ({
    versions: keepVersion(settings.versions, versionRows(makeProposal(report, settings)), {
      ...mark,
      by: nameOf(mark.by),
    }),
  }));
}

function nameOf(by: string): string {
  return by.trim() === '' ? UNNAMED : by.trim();
}
