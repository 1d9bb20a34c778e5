/** Two divisions print their tables of changes by different conventions: worth one line, not an error. */
import { conventionOf } from '../../report/convention';
import type { BudgetChanges, Division, SumColumn } from '../../report/model';
import type { ReportRule } from '../rule';

const HEADING: Record<SumColumn, string> = { revenue: 'tulot', expense: 'menot', net: 'netto' };

export const convention: ReportRule = {
  scope: 'report',
  code: 'changes.convention',
  severity: 'info',
  title: 'Muutostaulukot eri merkkisäännöin',
  explanation:
    'Yhden toimialan taulukossa netto = tulot - menot, toisen taulukossa menot - tulot, tai sarakkeet ovat eri järjestyksessä. Kumpikaan ei ole virhe, mutta samaan koosteeseen poimittuina luvut menevät helposti väärin päin.',
  example:
    'Hyvinvointi: tulot, menot, netto = tulot - menot. Perusturva: menot, tulot, netto = menot - tulot.',
  reads: ['budgetChanges'],
  *run(report) {
    const tables = report.divisions.flatMap((division) =>
      division.budgetChanges ? [{ division, layout: layoutOf(division.budgetChanges) }] : [],
    );
    const layouts = new Set(tables.map(({ layout }) => layout));
    if (layouts.size < 2) return;
    yield {
      subject: 'all',
      at: tables.map(({ division }) => ({
        kind: 'cell',
        table: 'budgetChanges',
        division: division.id,
        row: 'total',
        column: 'net',
      })),
      message: `Muutostaulukoiden merkkisäännöt eroavat. ${[...layouts]
        .map((layout) => `${namesOf(tables, layout)}: ${layout}`)
        .join('. ')}.`,
    };
  },
};

function layoutOf(changes: BudgetChanges): string {
  const { expense, net } = conventionOf(changes);
  const formula = net === 1 ? 'tulot - menot' : 'menot - tulot';
  const sign = expense === 1 ? '' : ', menojen lisäys miinusmerkkisenä';
  return `${changes.columns.map((column) => HEADING[column]).join(' | ')}, netto = ${formula}${sign}`;
}

function namesOf(tables: { division: Division; layout: string }[], layout: string): string {
  return tables
    .filter((table) => table.layout === layout)
    .map(({ division }) => division.name)
    .join(', ');
}
