/** Reports for tests of the proposal: the seed, and others with a budget or another convention. */
import type {
  BudgetChanges,
  Cell,
  ChangeRow,
  Division,
  EconomyItem,
  EconomyRow,
  Report,
} from '../../src/report/model';
import { netOf, sumEuros } from '../../src/report/money';
import type { Convention } from '../../src/report/convention';
import { makeProposal, type Proposal } from '../../src/proposal/proposal';
import { DEFAULT_PROPOSAL_SETTINGS, type ProposalSettings } from '../../src/proposal/settings';
import { report as seed } from '../seeds/seed';

export function seedProposal(settings: Partial<ProposalSettings> = {}): Proposal {
  return proposalOf(seed, settings);
}

export function proposalOf(report: Report, settings: Partial<ProposalSettings> = {}): Proposal {
  return makeProposal(report, { ...DEFAULT_PROPOSAL_SETTINGS, ...settings });
}

export function divisionOf(report: Report, id: string): Division {
  const division = report.divisions.find((one) => one.id === id);
  if (!division) throw new Error(`No division ${id}`);
  return division;
}

export const cell = (value: number | null): Cell => ({
  raw: value === null ? '' : String(value),
  value,
});

export interface Amount {
  revenue: number;
  expense: number;
}

/** A division whose table of changes prints the given canonical amounts in a convention. */
export function divisionWith(id: string, changes: Amount[], convention: Convention): Division {
  const row = (rowId: string, label: string, { revenue, expense }: Amount): ChangeRow => ({
    id: rowId,
    label,
    revenue: cell(revenue),
    expense: cell(convention.expense * expense),
    net: cell(convention.net * netOf(revenue, expense)),
    line: 1,
  });
  const total = {
    revenue: sumEuros(changes.map((one) => one.revenue)),
    expense: sumEuros(changes.map((one) => one.expense)),
  };
  const budgetChanges: BudgetChanges = {
    columns: convention.net === 1 ? ['revenue', 'expense', 'net'] : ['expense', 'revenue', 'net'],
    rows: changes.map((one, i) => ({
      ...row(`${id}-muutos-${i}`, `Alue ${i}`, one),
      resultArea: `${id}-alue-${i}`,
    })),
    total: row(`${id}-muutos-yhteensa`, 'Yhteensä', total),
    line: 1,
  };
  return {
    id,
    name: `Toimiala ${id}`,
    board: null,
    responsible: [],
    narrative: [],
    deviations: [],
    budgetChanges,
    resultAreas: changes.map((_one, i) => ({
      id: `${id}-alue-${i}`,
      name: `Alue ${i}`,
      responsible: [],
      indicators: [],
      line: 1,
    })),
  };
}

export function reportOf(divisions: Division[]): Report {
  return { ...seed, divisions, objectives: [] };
}

/** Budget and forecast of every area of a division: what an interim report with TA columns gives. */
export function withBudget(division: Division, from: number): Division {
  const row = (area: string, item: EconomyItem, original: number): EconomyRow => ({
    id: `${area}:${item}`,
    resultArea: area,
    item,
    originalBudget: cell(original),
    budgetChanges: cell(original % 7 === 0 ? null : 1_000),
    actual: cell(original / 2),
    forecast: cell(original + 12_345),
  });
  const economy = division.resultAreas
    .filter((area) => area.name !== null)
    .flatMap((area, i) => [
      row(area.id, 'revenue', from + 100_000 * i),
      row(area.id, 'expense', 3 * from + 250_000 * i),
    ]);
  return { ...division, economy };
}
