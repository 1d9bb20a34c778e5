/** How the workbook stands towards a plan: what of it is there already, and what is somebody else's. */
import { sheetMark } from '../../layout/marks';
import type { Plan, SheetPlan } from '../../layout/plan';
import { markedSheet, type Inventory } from '../inventory';
import type { Conversation } from '../sync';
import type { Survey } from './found';
import { readDetails, type Candidate } from './sheets';

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
  const details =
    candidates.length === 0 ? [] : await readDetails(conversation, inventory, candidates);

  const survey: Survey = {
    sheets: new Map(),
    tabs: inventory.sheets.map(({ name }) => name),
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
