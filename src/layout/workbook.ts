/** From a report to the plan of its sheets. */
import type { Report } from '../report/model';
import { absoluteAddress, sheetPrefix } from './addresses';
import { divisionSheet } from './division/sheet';
import { divisionTables } from './division/tables';
import { divisionNames, SUMMARY_SHEET } from './naming';
import type { NamePlan, Plan, SheetPlan } from './plan';
import { lineRanges, netStateSheet } from './state/sheet';
import { storeSheet } from './store/sheet';
import { strategySchema, strategySheet } from './strategy/sheet';
import { netCell } from './summary/places';
import { summarySheet } from './summary/sheet';
import type { TableNames } from './table/formulas';
import type { TableSchema } from './table/schema';

/**
 * Yhteenveto, a sheet a division, Strategia, then the sheets of other parts in their order, and the hidden ones.
 *
 * @param facts what `factSheets` gives, perhaps with marks of findings
 * @param findings the table of findings that formulas ask; null where the workbook has none
 */
export function assemblePlan(
  report: Report,
  facts: SheetPlan[],
  others: SheetPlan[],
  findings: TableNames | null,
): Plan {
  return {
    sheets: [
      summarySheet(report, findings),
      ...facts,
      ...others,
      netStateSheet(report, findings),
      storeSheet(report),
    ],
    names: netNames(report),
    activate: 'summary',
  };
}

/** The sheets that hold the facts of a report: its divisions' and the goals. */
export function factSheets(report: Report): SheetPlan[] {
  const lines = lineRanges(report);
  return [
    ...divisionNames(report).map((own) =>
      divisionSheet(report, own, linesOf(lines, own.division.id)),
    ),
    strategySheet(report),
  ];
}

/** The tables of those sheets, wherever they stand and however they look: what reading needs to know. */
export function factTables(report: Report): TableSchema[] {
  const lines = lineRanges(report);
  return [
    ...divisionNames(report).flatMap((own) =>
      divisionTables(report, own, linesOf(lines, own.division.id)).map(({ schema }) => schema),
    ),
    strategySchema(report),
  ];
}

function linesOf(lines: ReadonlyMap<string, TableNames>, division: string): TableNames {
  const own = lines.get(division);
  if (!own) throw new Error(`No lines of ${division}`);
  return own;
}

/** Names of the net variances, for the user's own formulas. */
function netNames(report: Report): NamePlan[] {
  const refersTo = (index: number | null): string => {
    const { row, column } = netCell(report, index);
    return `=${sheetPrefix(SUMMARY_SHEET)}${absoluteAddress(row, column)}`;
  };
  return [
    ...divisionNames(report).map(({ slug }, index) => ({
      name: `Toimintakatteen_poikkeama_${slug}`,
      refersTo: refersTo(index),
      visible: true,
    })),
    { name: 'Toimintakatteen_poikkeama_kaikki', refersTo: refersTo(null), visible: true },
  ];
}
