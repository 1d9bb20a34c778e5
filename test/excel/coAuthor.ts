/** A small table, and a co-author who works on it between the add-in's requests. */
import { cellAddress } from '../../src/layout/addresses';
import type { ExcelHost } from '../../src/workbench/host';
import type { Answer, Request } from '../../src/workbench/host/host';

export const SHEET = 'Taul1';
export const TABLE = 'Talous_koe';
export const HEADINGS = ['Tunnus', 'Erä', 'Järjestys', 'Muutosesitys', 'Peruste', 'Summa'] as const;
export type Heading = (typeof HEADINGS)[number];

/** The formula of the column Summa. */
export const COMPUTED = '=[@Muutosesitys]*2';

/** Sheet row of the headings, from 1. */
const TOP = 4;
const ROWS = [
  ['a', 'Tulot', 3, 61_000, 'arvio', COMPUTED],
  ['b', 'Menot', 1, -119_580, '=teksti', COMPUTED],
  ['c', 'Avustukset', 2, '', '', 17],
  ['d', 'Hankkeet', 5, '', 'n. 5 %', COMPUTED],
  ['e', 'Korot', 4, 'avoin', '12', COMPUTED],
];

/** Texts around the table, so that a write beside it is seen. */
export async function openTable(host: ExcelHost): Promise<void> {
  host.user.edit(SHEET, 'A1', 'Talous');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const body = `A${TOP + 1}:F${TOP + ROWS.length}`;
    const all = sheet.getRange(`A${TOP}:F${TOP + ROWS.length}`);
    sheet.getRange(`E${TOP + 1}:E${TOP + ROWS.length}`).numberFormat = ROWS.map(() => ['@']);
    all.values = [[...HEADINGS], ...ROWS.map((row) => row.map(() => ''))];
    const table = sheet.tables.add(all, true);
    table.name = TABLE;
    await context.sync();
    sheet.getRange(body).values = ROWS;
    sheet.getRange(`D${TOP + 3}`).formulas = [['=10*3']];
    sheet.getRange(`C${TOP + 2}`).numberFormat = [['0.0']];
    sheet.getRange(`D${TOP + ROWS.length + 2}`).values = [['alla']];
    await context.sync();
  });
}

/** What a co-author does; rows are named by their ids, so that it is the same wherever they stand. */
export type Act =
  | { kind: 'insertAbove' | 'deleteAbove' | 'delete'; id: string }
  | { kind: 'insertOnTop' }
  | { kind: 'deleteOnTop' }
  | { kind: 'sort'; by: 'Erä' | 'Järjestys'; ascending: boolean }
  | { kind: 'type'; id: string; heading: Heading; text: string };

export function perform(host: ExcelHost, act: Act): void {
  const { coAuthor } = host;
  const rowOf = (id: string): number => rows(host).findIndex((row) => row[0] === id) + 1;
  if (act.kind === 'sort') return coAuthor.sortTable(TABLE, act.by, act.ascending);
  if (act.kind === 'insertOnTop') return coAuthor.insertRows(SHEET, 1);
  if (act.kind === 'deleteOnTop') {
    // The heading stays.
    if (host.user.value(SHEET, 'A1') !== 'Tunnus') coAuthor.deleteRows(SHEET, 1);
    return;
  }
  const row = rowOf(act.id);
  if (row === 0) return;
  if (act.kind === 'insertAbove') coAuthor.insertRows(SHEET, row);
  else if (act.kind === 'type') {
    const column = HEADINGS.indexOf(act.heading);
    coAuthor.edit(SHEET, cellAddress(row - 1, column), act.text);
  } else {
    const gone = act.kind === 'delete' ? row : row - 1;
    const isBody = host.user.value(SHEET, `A${gone}`) !== 'Tunnus' && gone > 0;
    if (isBody) coAuthor.deleteRows(SHEET, gone);
  }
}

/** Does something before each request but the first of those to come; returns how to stop. */
export function beforeEachNext(host: ExcelHost, act: (gap: number) => void): () => void {
  const answer = host.answer.bind(host);
  let requests = 0;
  host.answer = async (request: Request): Promise<Answer> => {
    if (requests++ > 0) act(requests - 1);
    return answer(request);
  };
  return () => {
    host.answer = answer;
  };
}

/** Formula or value, what it is, and its number format. */
export type CellSeen = string;

function rows(host: ExcelHost): unknown[][] {
  const LAST = 24;
  return Array.from({ length: LAST }, (_, row) =>
    HEADINGS.map((__, column) => host.user.formula(SHEET, cellAddress(row, column))),
  );
}

/** All of the sheet by row id; what has none, whatever its order, under "". */
export function seen(host: ExcelHost): Map<string, CellSeen[][]> {
  const sheet = host.workbook.findSheet(SHEET)!;
  const byId = new Map<string, CellSeen[][]>();
  rows(host).forEach((cells, row) => {
    const shown = cells.map((formula, column) => {
      const value = host.user.value(SHEET, cellAddress(row, column));
      // A row that is put in takes the formats of the one above, as they are in that moment.
      const { numberFormat } =
        formula === '' ? { numberFormat: '' } : host.workbook.style(sheet, row, column);
      return JSON.stringify([formula, formula === value ? typeof value : 'formula', numberFormat]);
    });
    const id = String(cells[0]);
    byId.set(id, [...(byId.get(id) ?? []), shown]);
  });
  for (const same of byId.values()) same.sort((a, b) => (a.join() < b.join() ? -1 : 1));
  return byId;
}
