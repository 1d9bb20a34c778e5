/** The sheets that may be the plan's, as they stand: their tables, blocks, charts and flags. */
import { isFlagFormula } from '../../layout/looks/flagMark';
import { blockMark } from '../../layout/marks';
import type { SheetPlan } from '../../layout/plan';
import { areaOfReference, sheetOfReference } from '../../layout/references';
import { markedSheet, type Inventory } from '../inventory';
import type { Conversation } from '../sync';
import { ID_HEADING } from '../tableContent';
import { isAllBlocks, unfinishedMark, type FoundSheet, type FoundTable } from './found';

/** A sheet of the plan, and the present name of what may be it. */
export interface Candidate {
  sheet: SheetPlan;
  name: string;
  isMarked: boolean;
}

export interface Detail extends Candidate {
  isEmpty: boolean;
  found: FoundSheet;
}

/** One round trip, whatever the number of sheets and tables. */
export async function readDetails(
  conversation: Conversation,
  inventory: Inventory,
  candidates: Candidate[],
): Promise<Detail[]> {
  const seen = await conversation.roundTrip(({ workbook }) =>
    candidates.map((candidate) => queueSheet(workbook, inventory, candidate)),
  );
  return seen.map((one) => detailOf(inventory, one));
}

type Seen = ReturnType<typeof queueSheet>;

function queueSheet(workbook: Excel.Workbook, inventory: Inventory, candidate: Candidate) {
  const worksheet = workbook.worksheets.getItem(candidate.name);
  return {
    candidate,
    used: worksheet.getUsedRangeOrNullObject(true).untrack().load('address'),
    protection: worksheet.protection.load('protected'),
    charts: worksheet.charts.load('items/name'),
    flags: isAllBlocks(candidate.sheet)
      ? worksheet
          .getRange()
          .untrack()
          .conditionalFormats.load('items/id,items/customOrNullObject/rule/formula')
      : null,
    tables: tablesOn(inventory, candidate.name).map(({ name, hasTotals }) => {
      const table = workbook.tables.getItem(name);
      return {
        name,
        hasTotals,
        header: table.getHeaderRowRange().untrack().load('values,rowIndex,columnIndex,columnCount'),
        ids: table.columns
          .getItemOrNullObject(ID_HEADING)
          .getDataBodyRange()
          .untrack()
          .load('values'),
        body: table.getDataBodyRange().untrack().load('numberFormat'),
      };
    }),
  };
}

function detailOf(
  inventory: Inventory,
  { candidate, used, protection, charts, flags, tables }: Seen,
): Detail {
  const { sheet, name } = candidate;
  const isEmpty = used.isNullObject && tables.length === 0;
  const isUnfinished = isEmpty || markedSheet(inventory, unfinishedMark(sheet.key)) !== null;
  return {
    ...candidate,
    isEmpty,
    found: {
      name,
      isUnfinished,
      isProtected: protection.protected,
      tables: matchTables(sheet, tables.map(foundTable), isUnfinished),
      blocks: blocksOf(inventory, candidate),
      charts: new Set(charts.items.map((chart) => chart.name)),
      flags: (flags?.items ?? [])
        .filter(({ customOrNullObject: custom }) => isOurFlag(custom))
        .map(({ id }) => id),
    },
  };
}

function foundTable({ name, hasTotals, header, ids, body }: Seen['tables'][number]): FoundTable {
  return {
    name,
    row: header.rowIndex,
    column: header.columnIndex,
    columnCount: header.columnCount,
    hasTotals,
    headings: (header.values[0] ?? []).map(String),
    ids: ids.isNullObject ? null : ids.values.map(([id]) => String(id)),
    formats: body.numberFormat as string[][],
  };
}

/** By name; on an unfinished sheet also by headings, where a load broke off before the table had its name. */
function matchTables(
  sheet: SheetPlan,
  tables: FoundTable[],
  isUnfinished: boolean,
): FoundSheet['tables'] {
  const matches: FoundSheet['tables'] = new Map();
  for (const { key, name, columns } of sheet.tables) {
    const headings = columns.map(({ heading }) => heading).join('\n');
    const match =
      tables.find((table) => table.name === name) ??
      (isUnfinished ? tables.find((table) => table.headings.join('\n') === headings) : undefined);
    if (match) matches.set(key, match);
  }
  return matches;
}

function isOurFlag(custom: Excel.CustomConditionalFormat): boolean {
  return !custom.isNullObject && isFlagFormula(custom.rule.formula);
}

function tablesOn(inventory: Inventory, sheet: string) {
  return inventory.tables.filter((table) => table.sheet === sheet);
}

function blocksOf(inventory: Inventory, { sheet, name }: Candidate): FoundSheet['blocks'] {
  const blocks: FoundSheet['blocks'] = new Map();
  for (const { key } of sheet.blocks) {
    const mark = inventory.names.find((item) => item.name === blockMark(sheet.key, key));
    const area =
      mark && sheetOfReference(mark.formula) === name ? areaOfReference(mark.formula) : null;
    if (area) blocks.set(key, area);
  }
  return blocks;
}
