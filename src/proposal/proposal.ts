/** The council's change proposal: what each body decides, row by row, and the sums that foot. */
import type { Division, Report } from '../report/model';
import {
  isNothing,
  knownAmounts,
  NO_AMOUNTS,
  NOTHING_KNOWN,
  sumAmounts,
  type Amounts,
  type MaybeAmounts,
} from './amounts';
import { areaRows, type AreaRow } from './areas';
import { proposalPlaces, type OpenPlace } from './places';
import { DEFAULT_BINDING, type Binding, type ProposalSettings } from './settings';
import type { VersionRow } from './versions';

/** A row that changes the budget. */
export type ChangeRow = AreaRow & { proposal: Amounts };

export interface DivisionProposal {
  division: Division;
  binding: Binding;
  /** The binding is not given: it is the default, to be confirmed. */
  bindingAssumed: boolean;
  /** What binds the council: talousarviomuutos. */
  council: ChangeRow[];
  /** Below the binding level, or inside a binding net: the board's own käyttösuunnitelma. */
  board: ChangeRow[];
  /** Rows of the council whose proposal cannot be read, so that nobody knows what it decides. */
  unread: AreaRow[];
  /** The same of the board's own. */
  boardUnread: AreaRow[];
  /** The council's rows together; all null while one of them cannot be read. */
  sum: MaybeAmounts;
  /** All areas, with or without a proposal. */
  areas: AreaRow[];
  /** The division as one row. */
  whole: AreaRow;
}

export interface Proposal {
  report: Report;
  settings: ProposalSettings;
  divisions: DivisionProposal[];
  /** What the council is to decide, together; all null while a proposal cannot be read. */
  total: MaybeAmounts;
  /** Where proposals cannot be read: the final version waits for these. */
  unread: OpenPlace[];
  /** How many divisions' variances are known, whole or half. */
  covered: number;
  /** The budget year. */
  year: number;
}

/** The proposal that a report makes under a city's settings. */
export function makeProposal(report: Report, settings: ProposalSettings): Proposal {
  const divisions = report.divisions.map((division) => divisionProposal(division, settings));
  return {
    report,
    settings,
    divisions,
    total: totalOf(divisions.map((one) => knownAmounts(one.sum))),
    unread: report.divisions.flatMap(proposalPlaces),
    covered: divisions.filter(({ whole }) => whole.variance.net !== null).length,
    year: Number(report.period.to.slice(0, 4)),
  };
}

function totalOf(sums: (Amounts | null)[]): MaybeAmounts {
  const known = sums.filter((sum) => sum !== null);
  return known.length < sums.length ? NOTHING_KNOWN : sumAmounts(known);
}

function divisionProposal(division: Division, settings: ProposalSettings): DivisionProposal {
  const given = settings.bindings[division.id];
  const binding = given ?? DEFAULT_BINDING;
  const at = (level: Binding['level']): AreaRow[] => areaRows(division, level, settings.unit);
  const [whole] = at('division') as [AreaRow];
  const finest = at('project');
  const bindingRows = at(binding.level);
  const council = bindingRows
    .filter(proposes)
    .filter((row) => binding.item === 'gross' || row.proposal.net !== 0);
  const unread = bindingRows.filter((row) => row.proposalUnread);
  const decided = new Set([...council, ...unread].map(linesOf));
  const below = finest.filter((row) => !decided.has(linesOf(row)));
  const areas = at(binding.level === 'project' ? 'project' : 'resultArea');
  const sum = council.length === 0 ? NO_AMOUNTS : sumAmounts(council.map((row) => row.proposal));
  return {
    division,
    binding,
    bindingAssumed: given === undefined,
    council,
    board: below.filter(proposes),
    unread,
    boardUnread: below.filter((row) => row.proposalUnread),
    sum: unread.length > 0 ? NOTHING_KNOWN : sum,
    areas,
    whole,
  };
}

function linesOf({ lines, gone }: AreaRow): string {
  return [...lines, ...gone].join();
}

function proposes(row: AreaRow): row is ChangeRow {
  return row.proposal !== null && !isNothing(row.proposal);
}

/** The council's rows as a version keeps them; null while a proposal cannot be read. */
export function versionRows(proposal: Proposal): VersionRow[] | null {
  if (proposal.unread.length > 0) return null;
  return proposal.divisions.flatMap((one) =>
    one.council.map(({ id, label, proposal: { revenue, expense } }) => ({
      id,
      division: one.division.id,
      label,
      revenue,
      expense,
    })),
  );
}

/** Divisions with something for the council, readable or not. */
export function proposing(proposal: Proposal): DivisionProposal[] {
  return proposal.divisions.filter((one) => one.council.length + one.unread.length > 0);
}
