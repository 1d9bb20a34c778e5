/**
 * Tables. Sources: Microsoft Support, "Use calculated columns in an Excel table", "Resize a table by
 * adding or removing rows and columns", "Overview of Excel tables"; OfficeDev/office-js issues 2093, 5909,
 * 6745 (calculated columns filled by API writes).
 */
import { cells, codeOf, economyTable, SHEET, writeCell } from './workbooks';
import { startExcel } from './office';

describe('calculated columns (office-js 2093: by design)', () => {
  test('a formula written into an empty column fills it', async () => {
    const session = await economyTable();
    await session.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Talous');
      table.resize('A1:F4');
      const column = table.columns.getItem('Sarake1');
      column.getDataBodyRange().getCell(0, 0).formulas = [['=[@[TP-ennuste]]/[@[Muutettu TA]]']];
      await context.sync();
    });
    expect(cells(session.host, 'F1', 'F2', 'F3', 'F4')).toEqual(['Sarake1', 1.5, 0.9, 2]);
  });

  test('different formulas in one column overwrite each other: the last one stands in all rows', async () => {
    const session = await economyTable();
    await session.Excel.run(async (context) => {
      const column = context.workbook.tables.getItem('Talous').columns.getItem('Poikkeama');
      column.getDataBodyRange().formulas = [['=1'], ['=2'], ['=[@[TP-ennuste]]*10']];
      await context.sync();
    });
    expect(cells(session.host, 'E2', 'E3', 'E4')).toEqual([1500, 1800, 1000]);
  });

  test('a formula among constants fills nothing', async () => {
    const session = await economyTable();
    await writeCell(session, 'C2', '=50*2');
    expect(cells(session.host, 'C2', 'C3', 'C4')).toEqual([100, 200, 50]);
  });

  test('a constant typed over a formula stays an exception, and new rows get the formula', async () => {
    const { host } = await economyTable();
    host.user.edit(SHEET, 'E2', '7');
    host.user.edit(SHEET, 'A5', 'Uusi');
    host.user.edit(SHEET, 'D5', '30');
    expect(host.user.formula(SHEET, 'E2')).toBe(7);
    expect(host.user.formula(SHEET, 'E5')).toBe('=[@[TP-ennuste]]-[@[Muutettu TA]]');
    expect(host.user.value(SHEET, 'E5')).toBe(30);
  });

  test('a table made over equal formulas knows them', async () => {
    const { host, Excel } = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('A1:B3').formulas = [
        ['Luku', 'Kaksi kertaa'],
        [1, '=A2*2'],
        [2, '=A3*2'],
      ];
      sheet.tables.add('A1:B3', true);
      await context.sync();
    });
    host.user.edit(SHEET, 'A4', '5');
    expect(host.user.value(SHEET, 'B4')).toBe(10);
    expect(host.user.formula(SHEET, 'B4')).toBe('=A4*2');
  });
});

describe('growing', () => {
  test('what is typed or pasted right below joins the table', async () => {
    const { host } = await economyTable();
    host.user.paste(SHEET, 'A5', 'Kotihoito\tMenot\t10\t15\nKehitysvammatyö\tMenot\t20\t10');
    expect(host.snapshot().sheets[0]?.tables[0]?.address).toBe('A1:E6');
    expect(cells(host, 'E5', 'E6')).toEqual([5, -10]);
  });

  test('what the API writes right below joins too (AutoCorrect, as with VBA)', async () => {
    const session = await economyTable();
    await session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('A5:D5').values = [['Kotihoito', 'Menot', 10, 15]];
      await context.sync();
    });
    expect(session.host.snapshot().sheets[0]?.tables[0]?.address).toBe('A1:E5');
  });

  test('what stands beside the table becomes a column, named by its heading', async () => {
    const { host } = await economyTable();
    host.user.edit(SHEET, 'F2', 'lisätieto');
    expect(host.snapshot().sheets[0]?.tables[0]).toMatchObject({
      address: 'A1:F4',
      columns: expect.arrayContaining(['Sarake1']) as string[],
    });
    expect(host.user.value(SHEET, 'F1')).toBe('Sarake1');
  });

  test('a totals row, a gap, or cells already below keep the table as it is', async () => {
    const { host, Excel } = await economyTable();
    host.user.edit(SHEET, 'A6', 'kaukana');
    expect(host.snapshot().sheets[0]?.tables[0]?.address).toBe('A1:E4');
    host.user.edit(SHEET, 'B6', 'vieressä');
    host.user.edit(SHEET, 'G5', 'sivussa');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Talous').showTotals = true;
      await context.sync();
    });
    host.user.edit(SHEET, 'C6', '5');
    expect(host.snapshot().sheets[0]?.tables[0]?.address).toBe('A1:E5');
  });

  test('sums follow the grown table; new rows look like the row above', async () => {
    const session = await economyTable();
    await session.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('Talous').getDataBodyRange();
      body.numberFormat = [['@', '@', '#,##0', '#,##0', '#,##0']].concat(
        Array<string[]>(2).fill(['@', '@', '#,##0', '#,##0', '#,##0']),
      );
      body.format.fill.color = '#EEF6F7';
      await context.sync();
    });
    await writeCell(session, 'H1', '=SUM(Talous[TP-ennuste])');
    session.host.user.edit(SHEET, 'D5', '1000');
    expect(session.host.user.value(SHEET, 'H1')).toBe(1430);
    const [sheet] = session.host.workbook.state.sheets;
    expect(sheet && session.host.workbook.style(sheet, 4, 2)).toMatchObject({
      fill: '#EEF6F7',
      numberFormat: '#,##0',
    });
  });

  test('deleting rows keeps at least one, blank', async () => {
    const session = await economyTable();
    await session.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('A2:E4').delete('Up');
      await context.sync();
    });
    expect(session.host.snapshot().sheets[0]?.tables[0]?.address).toBe('A1:E2');
    expect(cells(session.host, 'A2', 'E2')).toEqual(['', 0]);
  });

  test('resize keeps the heading row and refuses other tables', async () => {
    const session = await economyTable();
    await session.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Talous');
      table.resize('A1:E6');
      await context.sync();
      table.resize('A2:E6');
      expect(await codeOf(context.sync())).toBe('InvalidArgument');
    });
    expect(session.host.user.formula(SHEET, 'E6')).toBe('=[@[TP-ennuste]]-[@[Muutettu TA]]');
  });
});

describe('names and headings', () => {
  test('table names are unique in the workbook, and are no addresses', async () => {
    const session = await economyTable();
    const rename = (name: string) =>
      codeOf(
        session.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(SHEET);
          sheet.getRange('H1').values = [['x']];
          const table = sheet.tables.add('H1:H2', true);
          table.name = name;
          await context.sync();
        }),
      );
    expect(await rename('talous')).toBe('ItemAlreadyExists');
    expect(
      await codeOf(
        session.Excel.run((context) => {
          context.workbook.tables.getItem('Talous').name = 'AB12';
          return context.sync();
        }),
      ),
    ).toBe('InvalidArgument');
    expect(
      await codeOf(
        session.Excel.run((context) => {
          context.workbook.tables.getItem('Talous').name = 'Hyvin vointi';
          return context.sync();
        }),
      ),
    ).toBe('InvalidArgument');
  });

  test('tables do not overlap', async () => {
    const session = await economyTable();
    const run = session.Excel.run((context) => {
      context.workbook.worksheets.getItem(SHEET).tables.add('D3:G6', true);
      return context.sync();
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });

  test('headings become text and unique; blank ones get a name', async () => {
    const { host, Excel } = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('A1:D2').values = [
        [2022, 'TA', 'TA', ''],
        [1, 2, 3, 4],
      ];
      sheet.tables.add('A1:D2', true);
      await context.sync();
    });
    expect(host.snapshot().sheets[0]?.tables[0]).toEqual({
      name: 'Taulukko1',
      address: 'A1:D2',
      columns: ['2022', 'TA', 'TA2', 'Sarake1'],
    });
    expect(cells(host, 'A1', 'C1')).toEqual(['2022', 'TA2']);
  });
});

test('sorting moves rows with their formulas and formats', async () => {
  const { host } = await economyTable();
  host.user.sortTable('Talous', 'TP-ennuste');
  expect(cells(host, 'D2', 'D3', 'D4', 'E2', 'E4')).toEqual([100, 150, 180, 50, -20]);
  host.user.sortTable('Talous', 'TP-ennuste', false);
  expect(cells(host, 'D2', 'D3', 'D4')).toEqual([180, 150, 100]);
});
