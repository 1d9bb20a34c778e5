/** The steps of a sheet that is not there yet, or that an earlier load left unfinished. */
import { LINE_HEIGHT } from '../../layout/looks/heights';
import type { SheetPlan } from '../../layout/plan';
import { TABLE_STYLE } from '../../layout/looks/styles';
import type { FoundSheet } from '../survey/found';
import { blockFlagSteps, blockFormulaSteps, blockLookSteps, blockValueSteps } from './blockSteps';
import { chartStep } from './chart';
import { viewSteps } from './page';
import { ruleSteps } from './ruleSteps';
import { sheetLookStep } from './sheetLook';
import { CALL_BYTES, type Step } from './steps';
import { plannedPlace, tableAddress } from './tablePlace';
import { bodyLookSteps, formulaSteps, headingSteps, linkSteps, valueSteps } from './tableSteps';

/** Everything that refers to nothing else: look, values, tables. */
export function contentSteps(sheet: SheetPlan, name: string, found?: FoundSheet): Step[] {
  const clear: Step = {
    sheet: name,
    bytes: CALL_BYTES * 3,
    queue: (proxies) => {
      const all = proxies.sheet(name).getRange().untrack();
      // Nobody but us writes on a protected sheet, and its rows change places.
      all.clear(sheet.protect ? 'All' : 'Contents');
      if (sheet.protect) all.format.rowHeight = LINE_HEIGHT;
      all.conditionalFormats.clearAll();
    },
  };
  return [
    ...(found ? [clear] : []),
    sheetLookStep(sheet, name),
    ...sheet.blocks.flatMap((block) => [
      ...blockLookSteps(name, block),
      ...blockValueSteps(name, block),
    ]),
    ...sheet.tables.flatMap((table) => {
      const place = plannedPlace(name, table);
      return [
        ...headingSteps(table, place),
        ...linkSteps(table, place),
        ...bodyLookSteps(table, place),
        ...valueSteps(table, place),
        makeTableStep(table, name, found),
      ];
    }),
  ];
}

/** Values stand already when a table is made over them: made over blanks it pushes rows down (#5151). */
function makeTableStep(
  table: SheetPlan['tables'][number],
  sheet: string,
  found?: FoundSheet,
): Step {
  const foundName = found?.tables.get(table.key)?.name;
  return {
    sheet,
    bytes: CALL_BYTES * 8,
    queue: (proxies) => {
      const made =
        foundName === undefined
          ? proxies.sheet(sheet).tables.add(tableAddress(plannedPlace(sheet, table)), true)
          : proxies.table(foundName);
      if (foundName !== table.name) made.name = table.name;
      made.style = TABLE_STYLE.name;
      made.showBandedRows = TABLE_STYLE.bandedRows;
      if (table.totals) made.showTotals = true;
    },
  };
}

/** What refers to other tables and sheets, when those are there. */
export function referringSteps(sheet: SheetPlan, name: string, found?: FoundSheet): Step[] {
  const places = sheet.tables.map((table) => ({ table, place: plannedPlace(name, table) }));
  return [
    ...places.flatMap(({ table, place }) => formulaSteps(table, place)),
    ...sheet.blocks.flatMap((block) => blockFormulaSteps(name, block)),
    ...places.flatMap(({ table, place }) => ruleSteps(table, place)),
    ...sheet.blocks.flatMap((block) => blockFlagSteps(name, block)),
    ...sheet.charts
      .filter(({ key }) => !found?.charts.has(key))
      .map((chart) => chartStep(chart, name)),
    ...viewSteps(sheet, name),
  ];
}
