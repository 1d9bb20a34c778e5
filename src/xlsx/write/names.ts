/** All names of a book, as the file lists them. */
import type { Book, BookName } from '../book/book';

export interface ScopedName {
  name: BookName;
  /** The place of the sheet whose name it is; undefined: of the workbook. */
  sheet?: number;
}

export const namesOf = ({ names, sheets }: Book): ScopedName[] => [
  ...names.map((name) => ({ name })),
  ...sheets.flatMap((sheet, place) => sheet.names.map((name) => ({ name, sheet: place }))),
];
