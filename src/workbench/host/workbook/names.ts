/** Names of the workbook and of sheets. */
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { parseAddress, type ParsedAddress } from './address';
import type { Name } from './state';
import type { Workbook } from './workbook';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr](?:\d*[Cc]\d*)?|[Cc])$/;

const isSame = (a: Name, name: string, sheetId: string | null): boolean =>
  a.sheetId === sheetId && a.name.toLowerCase() === name.toLowerCase();

export const findName = (
  workbook: Workbook,
  name: string,
  sheetId: string | null,
): Name | undefined => workbook.state.names.find((each) => isSame(each, name, sheetId));

export function addName(workbook: Workbook, name: Omit<Name, 'visible'>): Name {
  if (!NAME.test(name.name) || LOOKS_LIKE_CELL.test(name.name) || name.name.length > 255)
    throw invalidArgument(`"${name.name}" cannot be a name.`);
  if (findName(workbook, name.name, name.sheetId) || workbook.byName(name.name))
    throw itemAlreadyExists();
  const added = { ...name, visible: true };
  workbook.state.names.push(added);
  workbook.projection.touchNames();
  return added;
}

export function changeName(workbook: Workbook, name: Name, change: Partial<Name>): void {
  const current = currentName(workbook, name);
  workbook.state.names = workbook.state.names.map((each) =>
    each === current ? { ...each, ...change } : each,
  );
  workbook.projection.touchNames();
}

export function deleteName(workbook: Workbook, name: Name): void {
  const current = currentName(workbook, name);
  workbook.state.names = workbook.state.names.filter((each) => each !== current);
  workbook.projection.touchNames();
}

export function currentName(workbook: Workbook, name: Name): Name {
  const found = findName(workbook, name.name, name.sheetId);
  if (!found) throw itemNotFound();
  return found;
}

/** The range that a name stands for; null when its formula is something else or leads nowhere. */
export function rangeOfName(name: Name): ParsedAddress | null {
  const parsed = parseAddress(name.formula.replace(/^=/, ''));
  return parsed?.sheet ? parsed : null;
}
