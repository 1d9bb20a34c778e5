/** Adding, naming, ordering, showing and deleting sheets. */
import type { Visibility } from '../../../xlsx/book/book';
import { invalidArgument, invalidOperation, itemAlreadyExists } from '../errors';
import { forgetSheetIn, forgetTableIn, renameSheetIn } from '../formula/rewrite';
import { rewriteFormulas } from './formulas';
import { newSheetState, type SheetState } from './state';
import type { Workbook } from './workbook';

const MAX_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]|^'|'$/;

function checkName(workbook: Workbook, name: string, except?: SheetState): void {
  if (name === '' || name.length > MAX_NAME || FORBIDDEN.test(name))
    throw invalidArgument(`"${name}" cannot be the name of a sheet.`);
  const owner = workbook.state.sheets.find(
    (sheet) => sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (owner && owner !== except) throw itemAlreadyExists();
}

export function addSheet(workbook: Workbook, requested?: string | null): SheetState {
  const name = requested ?? freeSheetName(workbook);
  checkName(workbook, name);
  const sheet = newSheetState(workbook.newId('sheet'), name);
  workbook.state.sheets = [...workbook.state.sheets, sheet];
  workbook.projection.touchSheets();
  return sheet;
}

function freeSheetName(workbook: Workbook): string {
  let n = workbook.state.sheets.length + 1;
  while (workbook.findSheet(`${workbook.culture.sheet}${n}`)) n++;
  return `${workbook.culture.sheet}${n}`;
}

export function renameSheet(workbook: Workbook, sheet: SheetState, name: string): void {
  checkName(workbook, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  workbook.projection.touchSheets();
  rewriteFormulas(workbook, (formula) => renameSheetIn(formula, before, name));
}

export function moveSheet(workbook: Workbook, sheet: SheetState, position: number): void {
  const { sheets } = workbook.state;
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length)
    throw invalidArgument();
  const others = sheets.filter((each) => each !== sheet);
  workbook.state.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  workbook.projection.touchSheets();
}

const visibleSheets = (workbook: Workbook): SheetState[] =>
  workbook.state.sheets.filter((sheet) => sheet.visibility === 'visible');

export function setVisibility(workbook: Workbook, sheet: SheetState, visibility: Visibility): void {
  const isLast =
    visibility !== 'visible' && visibleSheets(workbook).every((each) => each === sheet);
  if (isLast) throw invalidOperation('A workbook shows at least one sheet.');
  sheet.visibility = visibility;
  if (visibility !== 'visible') leaveSheet(workbook, sheet);
}

/** Excel deletes neither the last visible sheet nor one that is very hidden. */
export function deleteSheet(workbook: Workbook, sheet: SheetState): void {
  const isLast = visibleSheets(workbook).every((each) => each === sheet);
  if (isLast) throw invalidOperation('A workbook shows at least one sheet.');
  if (sheet.visibility === 'veryHidden')
    throw invalidOperation('A very hidden sheet cannot be deleted.');
  leaveSheet(workbook, sheet);
  const { state } = workbook;
  state.sheets = state.sheets.filter((each) => each !== sheet);
  rewriteFormulas(workbook, (formula) =>
    sheet.tables.reduce(
      (text, { name }) => forgetTableIn(text, name),
      forgetSheetIn(formula, sheet.name),
    ),
  );
  for (const follower of workbook.followers)
    if (follower.sheetId === sheet.id) follower.area = null;
  workbook.record({ kind: 'sheetDeleted', sheetId: sheet.id });
}

/** Shows the next visible sheet when the active one goes. */
function leaveSheet(workbook: Workbook, sheet: SheetState): void {
  if (workbook.state.activeSheetId !== sheet.id) return;
  const place = workbook.placeOf(sheet.id);
  const others = visibleSheets(workbook).filter((each) => each !== sheet);
  const next = others.find((each) => workbook.placeOf(each.id) > place) ?? others.at(-1);
  if (next) activateSheet(workbook, next);
}

export function activateSheet(workbook: Workbook, sheet: SheetState): void {
  if (sheet.visibility !== 'visible') throw invalidOperation('A hidden sheet cannot be activated.');
  const { state } = workbook;
  if (state.activeSheetId === sheet.id) return;
  workbook.record({ kind: 'deactivated', sheetId: state.activeSheetId });
  state.activeSheetId = sheet.id;
  state.selection = {
    sheetId: sheet.id,
    area:
      state.selection.sheetId === sheet.id
        ? state.selection.area
        : { row: 0, column: 0, rows: 1, columns: 1 },
  };
}
