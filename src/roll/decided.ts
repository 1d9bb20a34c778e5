/** What the council has decided of the proposals: it goes into TA-muutokset, once. */
import { makeProposal, versionRows, type Proposal } from '../proposal/proposal';
import { soundSettings } from '../proposal/readSettings';
import { compareVersions } from '../proposal/versions';
import { economyLines } from '../report/economy';
import type { Report } from '../report/model';
import { sumEuros } from '../report/money';

export type Decided =
  /** Nothing is proposed. */
  | { state: 'nothing' }
  /** Proposals stand and no decision of the council is kept, or they were changed after it. */
  | { state: 'undecided' | 'changed'; lines: number }
  /** Euros by the id of a line of Talous; + = the amount grows. */
  | { state: 'decided'; date: string; amounts: ReadonlyMap<string, number> };

/** The proposals of Talous, where the last kept version is the council's and says the same. */
export function decidedOf(report: Report): Decided {
  const settings = soundSettings(report);
  const proposal = makeProposal(report, settings);
  const proposed = new Map(
    report.divisions.flatMap((division) =>
      economyLines(division).flatMap(({ id, proposal: { value } }) =>
        value === null || value === 0 ? [] : [[id, value] as const],
      ),
    ),
  );
  if (proposed.size === 0) return { state: 'nothing' };
  const last = settings.versions.at(-1);
  if (last?.stage !== 'council') return { state: 'undecided', lines: proposed.size };
  const rows = versionRows(proposal);
  if (rows === null || compareVersions(last.rows, rows).length > 0) {
    return { state: 'changed', lines: proposed.size };
  }
  const ids = councilLines(proposal);
  const amounts = new Map([...proposed].filter(([id]) => ids.has(id)));
  return { state: 'decided', date: last.at.slice(0, 10), amounts };
}

/** The lines of the rows that bind the council; the rest is the board's own. */
function councilLines(proposal: Proposal): Set<string> {
  return new Set(
    proposal.divisions.flatMap(({ council }) => council.flatMap(({ lines }) => lines)),
  );
}

/** The decided changes by item, for those who are told of them. */
export function decidedSums(
  report: Report,
  amounts: ReadonlyMap<string, number>,
): { revenue: number; expense: number } {
  const lines = report.divisions.flatMap(economyLines);
  const sum = (item: 'revenue' | 'expense'): number =>
    sumEuros(lines.filter((line) => line.item === item).map(({ id }) => amounts.get(id) ?? 0));
  return { revenue: sum('revenue'), expense: sum('expense') };
}
