/** The council's change proposal: what each body decides, row by row, and the sums that foot. */
import type { Division, Report } from '../report/model';
import { isNothing, NO_AMOUNTS, sumAmounts, type Amounts } from './amounts';
import { areaRows, type AreaRow } from './areas';
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
  /** The council's rows together. */
  sum: Amounts;
  /** All areas, with or without a proposal. */
  areas: AreaRow[];
  /** The division as one row. */
  whole: AreaRow;
}

export interface Proposal {
  report: Report;
  settings: ProposalSettings;
  divisions: DivisionProposal[];
  /** What the council is to decide, together. */
  total: Amounts;
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
    total: sumAmounts(divisions.map((one) => one.sum)),
    year: Number(report.period.to.slice(0, 4)),
  };
}

function divisionProposal(division: Division, settings: ProposalSettings): DivisionProposal {
  const given = settings.bindings[division.id];
  const binding = given ?? DEFAULT_BINDING;
  const at = (level: Binding['level']): AreaRow[] => areaRows(division, level, settings.unit);
  const [whole] = at('division') as [AreaRow];
  const finest = at('project').filter(proposes);
  const bindingRows = at(binding.level).filter(proposes);
  const council = bindingRows.filter((row) => binding.item === 'gross' || row.proposal.net !== 0);
  const decided = new Set(council.map((row) => row.lines.join()));
  const board = finest.filter((row) => !decided.has(row.lines.join()));
  const areas = at(binding.level === 'project' ? 'project' : 'resultArea');
  const sum = council.length === 0 ? NO_AMOUNTS : sumAmounts(council.map((row) => row.proposal));
  return {
    division,
    binding,
    bindingAssumed: given === undefined,
    council,
    board,
    sum,
    areas,
    whole,
  };
}

function proposes(row: AreaRow): row is ChangeRow {
  return row.proposal !== null && !isNothing(row.proposal);
}

/** The council's rows as a version keeps them. */
export function versionRows(proposal: Proposal): VersionRow[] {
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

/** Divisions with something for the council. */
export function proposing(proposal: Proposal): DivisionProposal[] {
  return proposal.divisions.filter((one) => one.council.length > 0);
}
