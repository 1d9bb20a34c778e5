/** From a report to the plan of its whole workbook. */
import type { Report } from '../report/model';
import { absoluteAddress, sheetPrefix } from './addresses';
import { divisionSheet } from './division/sheet';
import { divisionNames, SUMMARY_SHEET } from './naming';
import type { NamePlan, Plan, SheetPlan } from './plan';
import { storeSheet } from './store/sheet';
import { strategySheet } from './strategy/sheet';
import { netCell, summarySheet } from './summary/sheet';
import { netStateSheet } from './state/sheet';

/**
 * Yhteenveto, a sheet a division, Strategia, then the sheets of other parts in their order, and the
 * hidden store. A table with the key "findings" among `extra` is counted in Yhteenveto.
 */
export function planWorkbook(report: Report, extra: SheetPlan[] = []): Plan {
  const names = divisionNames(
    report,
    extra.map((sheet) => sheet.name),
  );
  return {
    sheets: [
      summarySheet(report, extra),
      ...names.map((own) => divisionSheet(report, own)),
      strategySheet(report),
      ...extra,
      netStateSheet(report, extra),
      storeSheet(report),
    ],
    names: netNames(report),
    activate: 'summary',
  };
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
