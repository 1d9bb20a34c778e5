import { readFileSync } from 'node:fs';
import { initSync } from '@ironcalc/wasm';
import { ExcelHost } from '../../../src/workbench/host';
import { addTable } from '../../../src/workbench/host/workbook/tables';
import { GridModel } from '../../../src/workbench/page/grid-model/grid-model';
import type { Notice } from '../../../src/workbench/page/grid-model/notice';

beforeAll(() => {
  initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
});

/** A grid over a workbook of one sheet, and what its user was told. */
function open(): { host: ExcelHost; grid: GridModel; told: Notice[] } {
  const told: Notice[] = [];
  const host = new ExcelHost();
  return { host, told, grid: new GridModel(host, (notice) => told.push(notice)) };
}

const sheetOf = (host: ExcelHost) => host.workbook.state.sheets[0]!;

test('numbers are typed and shown with the signs of the user', () => {
  const { host, grid } = open();
  grid.setUserInput(0, 2, 2, '-1 310 855,5');
  host.user.format('Taul1', 'B2', (style) => ({ ...style, numberFormat: '#,##0' }));
  expect(host.user.value('Taul1', 'B2')).toBe(-1310855.5);
  expect(grid.getCellContent(0, 2, 2)).toBe('-1310855,5');
  expect(grid.getFormattedCellValue(0, 2, 2)).toBe('-1\u00a0310\u00a0856');
});

test('a refused formula changes nothing and is told', () => {
  const { grid, told } = open();
  grid.setUserInput(0, 1, 1, '=SUM((');
  expect(grid.getCellContent(0, 1, 1)).toBe('');
  expect(told).toHaveLength(1);
  expect(grid.canUndo()).toBe(false);
});

test('an action is one step of undo', () => {
  const { grid } = open();
  grid.setUserInput(0, 1, 1, '1');
  grid.pasteCsvText({ sheet: 0, row: 1, column: 2, width: 1, height: 1 }, '2\t3\n4\t5');
  grid.undo();
  expect(grid.getFormattedCellValue(0, 2, 3)).toBe('');
  expect(grid.getFormattedCellValue(0, 1, 1)).toBe('1');
  grid.redo();
  expect(grid.getFormattedCellValue(0, 2, 3)).toBe('5');
});

test('copied formulas move along, cut cells leave their place', () => {
  const { host, grid } = open();
  host.user.edit('Taul1', 'A1', '10');
  host.user.edit('Taul1', 'A2', '20');
  host.user.edit('Taul1', 'B1', '=A1*2');
  grid.sync();
  grid.setSelectedCell(2, 2);
  grid.pasteFromClipboard(0, [1, 2, 1, 2], new Map(), false);
  expect(grid.getFormattedCellValue(0, 2, 2)).toBe('40');
  grid.setSelectedCell(5, 5);
  grid.pasteFromClipboard(0, [1, 1, 2, 1], new Map(), true);
  expect(host.user.value('Taul1', 'A1')).toBe('');
  expect(host.user.value('Taul1', 'E6')).toBe(20);
});

test('the fill handle repeats a pattern in step, down and up', () => {
  const { host, grid } = open();
  host.user.paste('Taul1', 'A3', 'Tulot\nMenot');
  grid.autoFillRows({ sheet: 0, row: 3, column: 1, width: 1, height: 2 }, 6);
  grid.autoFillRows({ sheet: 0, row: 3, column: 1, width: 1, height: 2 }, 1);
  const column = [1, 2, 3, 4, 5, 6].map((row) => grid.getFormattedCellValue(0, row, 1));
  expect(column).toEqual(['Tulot', 'Menot', 'Tulot', 'Menot', 'Tulot', 'Menot']);
});

test('a table computes its column as the user types, and the flag of a row shows', () => {
  const { host, grid } = open();
  host.user.paste('Taul1', 'A1', 'TA\tEnnuste\tPoikkeama\n100\t130\t');
  host.user.act(() => {
    addTable(host.workbook, sheetOf(host), { row: 0, column: 0, rows: 2, columns: 3 });
  });
  grid.setUserInput(0, 2, 3, '=[@Ennuste]-[@TA]');
  sheetOf(host).formats = [
    {
      id: 'over',
      areas: [{ row: 1, column: 2, rows: 1, columns: 1 }],
      stopIfTrue: false,
      formula: '=$C2>20',
      look: { fill: '#fde2e2', color: '#a4262c' },
    },
  ];
  host.workbook.projection.touchFormats(sheetOf(host).id);
  grid.sync();
  expect(grid.getFormattedCellValue(0, 2, 3)).toBe('30');
  expect(grid.getCellStyle(0, 2, 3).style.fill.color?.toString().toLowerCase()).toBe('#fde2e2');
  grid.setUserInput(0, 2, 2, '110');
  expect(grid.getFormattedCellValue(0, 2, 3)).toBe('10');
  expect(grid.getCellStyle(0, 2, 3).style.fill.color).toBeUndefined();
});

test('sizes, hidden sheets and frozen panes of the workbook are the view’s', () => {
  const { host, grid } = open();
  host.user.addSheet('Piilo');
  const [shown, hidden] = host.workbook.state.sheets;
  shown!.columns.set(0, { size: 75, hidden: false });
  shown!.rows.set(0, { hidden: true });
  shown!.freeze = { rows: 2, columns: 1 };
  hidden!.visibility = 'veryHidden';
  grid.sync();
  expect(grid.getColumnWidth(0, 1)).toBe(100);
  expect(grid.getColumnWidth(0, 2)).toBe(64);
  expect(grid.getRowHeight(0, 1)).toBe(0);
  expect(grid.getRowHeight(0, 2)).toBe(20);
  expect([grid.getFrozenRowsCount(0), grid.getFrozenColumnsCount(0)]).toEqual([2, 1]);
  expect(grid.getWorksheetsProperties().map(({ state }) => state)).toEqual(['visible', 'hidden']);
  grid.unhideSheet(1);
  expect(hidden!.visibility).toBe('veryHidden');
});

test('the user’s rows, columns and sheets are the workbook’s', () => {
  const { host, grid } = open();
  host.user.edit('Taul1', 'A1', '7');
  host.user.edit('Taul1', 'A2', '=A1');
  grid.sync();
  grid.insertRows(0, 1, 1);
  expect(host.user.formula('Taul1', 'A3')).toBe('=A2');
  grid.setColumnsWidth(0, 2, 3, 128);
  expect(sheetOf(host).columns.get(2)).toEqual({ size: 96, hidden: false });
  grid.newSheet();
  grid.renameSheet(1, 'Perusturva');
  expect(host.workbook.state.sheets.map(({ name }) => name)).toEqual(['Taul1', 'Perusturva']);
  expect(grid.getSelectedSheet()).toBe(1);
});

test('what Excel has and the workbench has not is refused in words', () => {
  const { grid, told } = open();
  grid.duplicateSheet();
  expect(told).toHaveLength(1);
});

test('a subtotal passes over rows that are hidden, wherever they move', () => {
  const { host, grid } = open();
  host.user.paste('Taul1', 'A1', '1\n2\n4');
  host.user.edit('Taul1', 'C1', '=SUBTOTAL(109;A1:A3)');
  grid.setRowsHidden(0, 2, 2, true);
  expect(host.user.value('Taul1', 'C1')).toBe(5);
  grid.insertRows(0, 1, 1);
  expect(host.user.value('Taul1', 'C2')).toBe(5);
  grid.setRowsHidden(0, 3, 3, false);
  expect(host.user.value('Taul1', 'C2')).toBe(7);
});
