/** How the workbook stands towards a plan: what of it is there already, and what is somebody else's. */
import { isFlagFormula } from '../layout/looks/flagMark';
import { areaOfReference, sheetOfReference, type Area } from '../layout/references';
import { blockMark, sheetMark } from '../layout/marks';
import type { Plan, SheetPlan } from '../layout/plan';
import { GatewayFault } from './errors';
import { markedSheet, type Inventory } from './inventory';
import type { Conversation } from './sync';
import { ID_HEADING } from './tableContent';

export interface FoundTable {
  name: string;
  row: number;
  column: number;
  columnCount: number;
  hasTotals: boolean;
  headings: string[];
  /** Ids of the body rows, "" where a row has none; null without the column of ids. */
  ids: string[] | null;
  /** Number formats of the body, en-US. */
  formats: string[][];
}

export interface FoundSheet {
  /** Its present name. */
  name: string;
  /** Empty, or left by a load that broke off before its end. */
  isUnfinished: boolean;
  isProtected: boolean;
  /** By the plan's key of the table. */
  tables: Map<string, FoundTable>;
  /** Present cells of blocks, by the plan's key of the block. */
  blocks: Map<string, Area>;
  /** Ids of our flags on a sheet that is all blocks. */
  flags: string[];
  /** Keys of the charts that are there. */
  charts: Set<string>;
}

export interface Survey {
  /** By the plan's key of the sheet. */
  sheets: Map<string, FoundSheet>;
  /** Names that stand in the workbook. */
  names: Set<string>;
  /** Those of them that lead nowhere any more. */
  lostNames: Set<string>;
  /** Sheets and tables of our names that are not ours. */
  foreign: string[];
}

/** The name that stands in the workbook while a load is writing a sheet. */
export function unfinishedMark(sheetKey: string): string {
  return sheetMark(sheetKey).replace('.sheet.', '.unfinished.');
}

/** Looks at what the inventory has of the plan; no round trip where it has nothing. */
export async function surveyPlan(
  conversation: Conversation,
  inventory: Inventory,
  plan: Plan,
): Promise<Survey> {
  const candidates = plan.sheets.flatMap((sheet) => {
    const marked = markedSheet(inventory, sheetMark(sheet.key));
    const name = marked ?? sheetOfTables(inventory, sheet) ?? sheetNamed(inventory, sheet.name);
    return name === null ? [] : [{ sheet, name, isMarked: marked !== null }];
  });
  const details = candidates.length === 0 ? [] : await look(conversation, inventory, candidates);

  const survey: Survey = {
    sheets: new Map(),
    names: new Set(inventory.names.map(({ name }) => name)),
    lostNames: new Set(
      inventory.names.filter(({ formula }) => formula.includes('#REF!')).map(({ name }) => name),
    ),
    foreign: foreignTables(inventory, plan, candidates),
  };
  for (const { sheet, name, isMarked, isEmpty, found } of details) {
    const hasOurTable = [...found.tables.values()].some(({ ids }) => ids !== null);
    const isOurs = isMarked || isEmpty || hasOurTable || isOwnHidden(inventory, sheet, name);
    if (isOurs) survey.sheets.set(sheet.key, found);
    else survey.foreign.push(name);
  }
  return survey;
}

/** Nobody else hides a sheet of such a name, so it needs no mark. */
function isOwnHidden(inventory: Inventory, plan: SheetPlan, name: string): boolean {
  const visibility = inventory.sheets.find((sheet) => sheet.name === name)?.visibility;
  return plan.visibility === 'veryHidden' && visibility !== 'visible';
}

interface Candidate {
  sheet: SheetPlan;
  name: string;
  isMarked: boolean;
}

function sheetNamed(inventory: Inventory, name: string): string | null {
  const lower = name.toLowerCase();
  return inventory.sheets.find((sheet) => sheet.name.toLowerCase() === lower)?.name ?? null;
}

/** The sheet that holds a planned table, for a sheet that has been renamed and lost its mark. */
function sheetOfTables(inventory: Inventory, sheet: SheetPlan): string | null {
  const names = new Set(sheet.tables.map(({ name }) => name));
  return inventory.tables.find(({ name }) => names.has(name))?.sheet ?? null;
}

/** Tables of planned names that stand on another sheet than theirs. */
function foreignTables(inventory: Inventory, plan: Plan, candidates: Candidate[]): string[] {
  return plan.sheets.flatMap((sheet) => {
    const own = candidates.find((candidate) => candidate.sheet === sheet)?.name;
    const names = new Set(sheet.tables.map(({ name }) => name));
    return inventory.tables
      .filter((table) => names.has(table.name) && table.sheet !== own)
      .map((table) => table.name);
  });
}

interface Detail extends Candidate {
  isEmpty: boolean;
  found: FoundSheet;
}

/** One round trip, whatever the number of sheets and tables. */
async function look(
  conversation: Conversation,
  inventory: Inventory,
  candidates: Candidate[],
): Promise<Detail[]> {
  const seen = await conversation.roundTrip(({ workbook }) =>
    candidates.map((candidate) => {
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
            header: table
              .getHeaderRowRange()
              .untrack()
              .load('values,rowIndex,columnIndex,columnCount'),
            ids: table.columns
              .getItemOrNullObject(ID_HEADING)
              .getDataBodyRange()
              .untrack()
              .load('values'),
            body: table.getDataBodyRange().untrack().load('numberFormat'),
          };
        }),
      };
    }),
  );
  return seen.map(({ candidate, used, protection, charts, flags, tables }) => {
    const isEmpty = used.isNullObject && tables.length === 0;
    const isUnfinished =
      isEmpty || markedSheet(inventory, unfinishedMark(candidate.sheet.key)) !== null;
    const standing = tables.map(({ name, hasTotals, header, ids, body }): FoundTable => ({
      name,
      row: header.rowIndex,
      column: header.columnIndex,
      columnCount: header.columnCount,
      hasTotals,
      headings: (header.values[0] ?? []).map(String),
      ids: ids.isNullObject ? null : ids.values.map(([id]) => String(id)),
      formats: body.numberFormat as string[][],
    }));
    return {
      ...candidate,
      isEmpty,
      found: {
        name: candidate.name,
        isUnfinished,
        isProtected: protection.protected,
        tables: matchTables(candidate.sheet, standing, isUnfinished),
        blocks: blocksOf(inventory, candidate),
        charts: new Set(charts.items.map(({ name }) => name)),
        flags: (flags?.items ?? [])
          .filter(({ customOrNullObject: custom }) => isOurFlag(custom))
          .map(({ id }) => id),
      },
    };
  });
}

/** By name; on an unfinished sheet also by headings, where a load broke off before the table had its name. */
function matchTables(
  sheet: SheetPlan,
  standing: FoundTable[],
  isUnfinished: boolean,
): FoundSheet['tables'] {
  const matches: FoundSheet['tables'] = new Map();
  for (const { key, name, columns } of sheet.tables) {
    const headings = columns.map(({ heading }) => heading).join('\n');
    const match =
      standing.find((table) => table.name === name) ??
      (isUnfinished ? standing.find((table) => table.headings.join('\n') === headings) : undefined);
    if (match) matches.set(key, match);
  }
  return matches;
}

/** A sheet that only shows what others hold. */
export function isAllBlocks(sheet: SheetPlan): boolean {
  return sheet.tables.length === 0 && !sheet.protect;
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

/** Throws where the plan cannot be put in without touching what is not ours, or where columns are gone. */
export function refuseWhereNotOurs(survey: Survey, plan: Plan): void {
  if (survey.foreign.length > 0) throw new GatewayFault('ForeignSheets', survey.foreign);
  const broken = plan.sheets.flatMap((sheet) => {
    const found = survey.sheets.get(sheet.key);
    return found && !found.isUnfinished ? missingParts(sheet, found) : [];
  });
  if (broken.length > 0) throw new GatewayFault('ChangedStructure', broken);
}

function missingParts(sheet: SheetPlan, found: FoundSheet): string[] {
  return sheet.tables.flatMap((table) => {
    const standing = found.tables.get(table.key);
    if (!standing) return [`${found.name}: ${table.name}`];
    return table.columns
      .filter(({ heading }) => !standing.headings.includes(heading))
      .map(({ heading }) => `${found.name}: ${table.name}[${heading}]`);
  });
}
