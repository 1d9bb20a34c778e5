/**
 * Undo and redo of the user. Source: Microsoft Learn, "Excel JavaScript API: undo" (before 2024 an add-in's
 * writes empty the user's stack; later ones join it).
 */
import { startExcel } from './office';
import { cells, economyTable, SHEET, writeCell } from './workbooks';

test('an edit, a grown table and inserted rows are taken back whole, and made again', async () => {
  const { host } = await economyTable();
  const before = host.snapshot();
  host.user.edit(SHEET, 'D2', '999');
  host.user.edit(SHEET, 'A5', 'Uusi');
  host.user.insertRows(SHEET, 1);
  host.user.renameSheet(SHEET, 'Perusturva');
  const after = host.snapshot();
  for (let step = 0; step < 4; step++) expect(host.user.undo()).toBe(true);
  expect(host.user.undo()).toBe(false);
  expect(host.snapshot()).toEqual(before);
  expect(cells(host, 'E2')).toEqual([50]);
  for (let step = 0; step < 4; step++) expect(host.user.redo()).toBe(true);
  expect(host.snapshot()).toEqual(after);
});

test('a deleted sheet comes back with its cells and what read them', async () => {
  const { host } = await economyTable();
  host.user.addSheet('Yhteenveto');
  host.user.edit('Yhteenveto', 'A1', `=SUM(${SHEET}!E2:E4)`);
  host.user.deleteSheet(SHEET);
  expect(host.user.value('Yhteenveto', 'A1')).toBe('#REF!');
  host.user.undo();
  expect(host.user.value('Yhteenveto', 'A1')).toBe(80);
});

test('a refused action leaves everything as it was', async () => {
  const { host } = await economyTable();
  const before = host.snapshot();
  expect(() => host.user.paste(SHEET, 'A2', 'x\t=SUM(')).toThrow();
  expect(host.snapshot()).toEqual(before);
});

test('a write of the add-in empties the stack, where Excel is old', async () => {
  const session = startExcel();
  session.host.user.edit(SHEET, 'A1', '1');
  await writeCell(session, 'A2', 2);
  expect(session.host.user.undo()).toBe(false);
  expect(cells(session.host, 'A1', 'A2')).toEqual([1, 2]);
});

test('reading leaves the stack alone', async () => {
  const { host, Excel } = startExcel();
  host.user.edit(SHEET, 'A1', '1');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('A1').load('values');
    await context.sync();
  });
  expect(host.user.undo()).toBe(true);
});

test('a write of the add-in is a step of its own, where Excel is new', async () => {
  const session = startExcel({ undoSurvivesAddIn: true });
  session.host.user.edit(SHEET, 'A1', '1');
  await writeCell(session, 'A2', 2);
  session.host.user.undo();
  expect(cells(session.host, 'A1', 'A2')).toEqual([1, '']);
  session.host.user.undo();
  expect(cells(session.host, 'A1')).toEqual(['']);
});
