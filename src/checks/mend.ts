/** A fix carried out on the data: one cell, or one span of a paragraph. */
import { economyLines } from '../report/economy';
import { ECONOMY_INPUTS } from '../report/model';
import type { BudgetChanges, Cell, ChangeRow, Division, Report, SumColumn } from '../report/model';
import type { CellPlace, FactFix, TextPlace } from './finding';

/** The report after the fix; parts that the fix does not touch are the same objects. */
export function mend(report: Report, fix: FactFix): Report {
  const divisions = report.divisions.map((division) =>
    division.id === fix.at.division ? mendDivision(division, fix) : division,
  );
  return { ...report, divisions };
}

/** The division after the fix. A fix in a goal's text touches no division. */
export function mendDivision(division: Division, fix: FactFix): Division {
  const { at } = fix;
  if (at.kind === 'text') return mendText(division, at, fix);
  if (at.table === 'budgetChanges' && division.budgetChanges) {
    return { ...division, budgetChanges: mendChanges(division.budgetChanges, at, fix) };
  }
  if (at.table === 'indicators') return mendIndicators(division, at, fix);
  return at.table === 'economy' ? mendEconomy(division, at, fix) : division;
}

function mendChanges(changes: BudgetChanges, at: CellPlace, fix: FactFix): BudgetChanges {
  const column = at.column as SumColumn;
  const mended = (row: ChangeRow): ChangeRow => ({ ...row, [column]: mendCell(row[column], fix) });
  return at.row === 'total'
    ? { ...changes, total: mended(changes.total) }
    : { ...changes, rows: changes.rows.map((row) => (row.id === at.row ? mended(row) : row)) };
}

function mendIndicators(division: Division, at: CellPlace, fix: FactFix): Division {
  const resultAreas = division.resultAreas.map((area) =>
    area.indicators.some((row) => row.id === at.row)
      ? {
          ...area,
          indicators: area.indicators.map((row) => {
            if (row.id !== at.row) return row;
            if (at.column === 'label' || at.column === 'unit') {
              return { ...row, [at.column]: fix.raw };
            }
            const column = at.column as 'priorActual' | 'budget' | 'actual' | 'forecast';
            return { ...row, [column]: mendCell(row[column], fix) };
          }),
        }
      : area,
  );
  return { ...division, resultAreas };
}

function mendEconomy(division: Division, at: CellPlace, fix: FactFix): Division {
  const line = economyLines(division).find(({ id }) => id === at.row);
  const input = ECONOMY_INPUTS.find((one) => one === at.column);
  if (!line || !input) return division;
  const rows = division.economy ?? [];
  const { id, resultArea, item, label } = line;
  const own = rows.find((row) => row.id === id) ?? {
    ...{ id, resultArea, item },
    ...(resultArea === null ? { label } : {}),
  };
  const mended = { ...own, [input]: mendCell(line[input], fix) };
  const others = rows.filter((row) => row.id !== id);
  return { ...division, economy: [...others, mended] };
}

function mendCell(cell: Cell, fix: FactFix): Cell {
  return { ...cell, raw: fix.raw, value: fix.value };
}

/** What the text states of the division follows the text. */
function mendText(division: Division, at: TextPlace, fix: FactFix): Division {
  const narrative = division.narrative.map((paragraph) =>
    paragraph.id === at.paragraph
      ? {
          ...paragraph,
          text: paragraph.text.slice(0, at.start) + fix.raw + paragraph.text.slice(at.end),
        }
      : paragraph,
  );
  const stated = (cell: Cell | undefined): Cell | undefined =>
    cell?.raw === at.raw && cell.value !== null && fix.value !== null
      ? { ...cell, raw: fix.raw, value: Math.sign(cell.value) * Math.abs(fix.value) }
      : cell;
  const deviations = division.deviations.map((deviation) =>
    deviation.paragraph === at.paragraph
      ? {
          ...deviation,
          revenue: stated(deviation.revenue),
          expense: stated(deviation.expense),
          net: stated(deviation.net),
        }
      : deviation,
  );
  return { ...division, narrative, deviations };
}
