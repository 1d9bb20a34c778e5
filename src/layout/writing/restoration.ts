/** What puts back a deleted line of Talous, or a division's whole sheet, with what stood there last. */
import type { RestoreFix } from '../../checks/finding';
import { cellAddress } from '../addresses';
import { withFindingFlags } from '../findings/flags';
import { FINDINGS } from '../findings/columns';
import type { Inspection } from '../reading/inspection';
import { NET_STATE_KEY } from '../state/sheet';
import type { CellContent, Plan, SheetPlan, TablePlan } from '../plan';
import { proposalSheetOf } from '../proposal/sheet';
import { formulaAt } from '../reading/locate';
import type { Remembered } from '../reading/remembered';
import type { WorkbookSnapshot } from '../snapshot';
import { SUMMARY_KEY } from '../summary/sheet';
import { factSheets, assemblePlan } from '../workbook';
import { withTyped } from '../reloading/merge';
import { sameContent, type TypedCell } from '../reloading/typed';

export interface Restoration {
  /** To be loaded first. */
  plan: Plan;
  /** Formulas of Yhteenveto that led to a deleted sheet. */
  formulas: { sheet: string; address: string; formula: string }[];
}

/** Null where the report has no such division. */
export function restorationOf(inspection: Inspection, fix: RestoreFix): Restoration | null {
  const { base } = inspection.reading;
  // The table of findings is what formulas of the other sheets ask.
  const planned = assemblePlan(base, factSheets(base), [], FINDINGS);
  const sheet = planned.sheets.find(({ key }) => key === `division:${fix.division}`);
  if (!sheet) return null;
  const stands = inspection.snapshot.sheets.some(({ key }) => key === sheet.key);
  if (stands) return { plan: onlySheets([linesBack(sheet, inspection, fix)]), formulas: [] };
  const [whole] = withTyped(
    onlySheets([sheet]),
    typedCells(sheet.tables, inspection.remembered),
  ).sheets;
  const back = whole ?? sheet;
  const before = sheetBefore(sheet, planned, inspection.snapshot);
  return {
    plan: onlySheets([
      {
        ...back,
        ...(before === undefined ? {} : { after: before }),
        tables: back.tables.map(withFindingFlags),
      },
      ...planned.sheets.filter(({ key }) => key === NET_STATE_KEY),
      proposalSheetOf(inspection.reading.report),
    ]),
    formulas: brokenFormulas(inspection, planned),
  };
}

/** Of the sheets that come before it in the plan, the last that is there. */
function sheetBefore(
  { key }: SheetPlan,
  { sheets }: Plan,
  { sheets: present }: WorkbookSnapshot,
): string | undefined {
  const index = sheets.findIndex((sheet) => sheet.key === key);
  const names = sheets
    .slice(0, index)
    .flatMap((sheet) => present.find((one) => one.key === sheet.key)?.name ?? []);
  return names.at(-1);
}

const onlySheets = (sheets: SheetPlan[]): Plan => ({ sheets, names: [], activate: '' });

/** The sheet with Talous alone; of the rows that stand nothing is written. */
function linesBack(
  sheet: SheetPlan,
  { remembered, reading }: Inspection,
  { division, lines }: RestoreFix,
): SheetPlan {
  const key = `economy:${division}`;
  const tables = sheet.tables.filter((table) => table.key === key);
  const missing = new Set(reading.tables.readings.get(key)?.missing);
  const wanted = new Set(lines);
  const typed = typedCells(tables, remembered).filter(({ rowId }) => wanted.has(rowId));
  const [own] = withTyped(onlySheets([{ ...sheet, tables, blocks: [], charts: [] }]), typed).sheets;
  const back = own ?? sheet;
  return {
    ...back,
    tables: back.tables.map((table) => {
      const shown = table.rowIds.flatMap((id, row) =>
        wanted.has(id) || !missing.has(row) ? [row] : [],
      );
      return { ...onlyRows(table, shown), keepsRows: true };
    }),
  };
}

function onlyRows(table: TablePlan, shown: number[]): TablePlan {
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, kept: true })),
    rowIds: shown.map((row) => table.rowIds[row] ?? ''),
    rows: shown.map((row) => table.rows[row] ?? []),
    cellStyles: table.cellStyles.flatMap((one) => {
      const row = shown.indexOf(one.row);
      return row < 0 ? [] : [{ ...one, row }];
    }),
  };
}

/** What stood last where it is not what the report says. */
function typedCells(tables: TablePlan[], remembered: Remembered): TypedCell[] {
  return tables.flatMap((table) =>
    [...(remembered.get(table.key) ?? [])].flatMap(([rowId, cells]) => {
      const row = table.rowIds.indexOf(rowId);
      return [...cells].flatMap(([column, content]): TypedCell[] => {
        const index = table.columns.findIndex(({ key }) => key === column);
        const planned: CellContent = table.rows[row]?.[index] ?? { kind: 'blank' };
        return sameContent(planned, content) ? [] : [{ table: table.key, rowId, column, content }];
      });
    }),
  );
}

function brokenFormulas({ snapshot }: Inspection, { sheets }: Plan): Restoration['formulas'] {
  const planned = sheets.find(({ key }) => key === SUMMARY_KEY);
  const standing = snapshot.sheets.find(({ key }) => key === SUMMARY_KEY);
  if (!planned || !standing) return [];
  return planned.blocks.flatMap((block) =>
    block.cells.flatMap((cells, r) =>
      cells.flatMap(({ content }, c) => {
        const [row, column] = [block.row + r, block.column + c];
        const isBroken = String(formulaAt(standing, row, column)).includes('#REF!');
        if (content.kind !== 'formula' || !isBroken) return [];
        const address = cellAddress(row, column);
        return [{ sheet: standing.name, address, formula: content.formula }];
      }),
    ),
  );
}
