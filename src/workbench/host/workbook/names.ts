/** Names of the workbook. Those of sheets come with files, and stay as they came. */
import type { BookName } from '../../../xlsx/book/book';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import type { Workbook } from './workbook';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr](?:\d*[Cc]\d*)?|[Cc])$/;
const MAX_NAME = 255;

/** Excel takes the same for names and for tables. */
export const canBeName = (name: string): boolean =>
  NAME.test(name) && !LOOKS_LIKE_CELL.test(name) && name.length <= MAX_NAME;

export const findName = (workbook: Workbook, name: string): BookName | undefined =>
  workbook.state.names.find((each) => each.name.toLowerCase() === name.toLowerCase());

export function nameOf(workbook: Workbook, name: string): BookName {
  const found = findName(workbook, name);
  if (!found) throw itemNotFound();
  return found;
}

export function addName(workbook: Workbook, name: string, formula: string): void {
  if (!canBeName(name)) throw invalidArgument(`"${name}" cannot be a name.`);
  if (findName(workbook, name) || workbook.byName(name)) throw itemAlreadyExists();
  workbook.state.names = [...workbook.state.names, { name, formula, hidden: false }];
  workbook.projection.touchNames();
}

export function changeName(workbook: Workbook, name: string, change: Partial<BookName>): void {
  const current = nameOf(workbook, name);
  workbook.state.names = workbook.state.names.map((each) =>
    each === current ? { ...each, ...change } : each,
  );
  workbook.projection.touchNames();
}

export function deleteName(workbook: Workbook, name: string): void {
  const current = nameOf(workbook, name);
  workbook.state.names = workbook.state.names.filter((each) => each !== current);
  workbook.projection.touchNames();
}
