/** A sheet with something of everything that a workbook holds, beside the add-in's own. */
import type { ExcelHost } from '../../../src/workbench/host';
import { area, MAX_COLUMNS, parseAddress } from '../../../src/workbench/host/workbook/address';
import { addChart, seriesFrom } from '../../../src/workbench/host/workbook/charts';
import { setHidden, setSize } from '../../../src/workbench/host/workbook/layout';
import { setLink } from '../../../src/workbench/host/workbook/links';
import { addName } from '../../../src/workbench/host/workbook/names';
import { addSheet, setVisibility } from '../../../src/workbench/host/workbook/sheets';
import { changeStyles, type CellStyle } from '../../../src/workbench/host/workbook/styles';
import { addTable } from '../../../src/workbench/host/workbook/tables';

const SHEET = "Omat 'luvut' & muut";

export function furnish(host: ExcelHost): void {
  host.user.act(() => {
    const { workbook } = host;
    const sheet = addSheet(workbook, SHEET);
    const at = (address: string) => parseAddress(address)!.area;
    const put = (address: string, content: Parameters<typeof workbook.setContent>[3]) =>
      workbook.setContent(sheet, at(address).row, at(address).column, content);
    const look = (address: string, change: Partial<CellStyle>) =>
      changeStyles(sheet.styles, at(address), (style) => ({ ...style, ...change }));

    // Contents that files tend to change: dates between milliseconds, texts like formulas, entities.
    put('A1', '=1+1 <ei & kaava> "teksti"');
    put('A2', ' välit \n ja rivi_x000D_ ');
    put('A3', 44_927.123_456_789);
    put('A4', 0.1 + 0.2);
    put('A5', true);
    put('A6', { formula: '=IFERROR(A3/0,"[@ei] taulukko")' });
    put('A7', { formula: '=IFS(A4>0,XOR(TRUE(),A5))' });
    put('A8', '00123');
    put('A9', -1e15);
    look('A3', { numberFormat: 'd.m.yyyy h:mm:ss' });
    look('A8', { numberFormat: '@' });
    put('C1', 5);
    setLink(workbook, sheet, at('A1'), {
      address: 'https://example.org/?a=1&b=2',
      tip: 'Ohje',
    });
    setLink(workbook, sheet, at('C1'), { place: "'Yhteenveto'!B2" });
    setLink(workbook, sheet, at('A6'), { place: "'Perusturva'!A1" });

    // Looks of the sheet, a column, a row, cells.
    const base = workbook.style(sheet, 0, 0);
    changeStyles(sheet.styles, area(0, 0, 1_048_576, MAX_COLUMNS), (style) => ({
      ...style,
      font: { ...style.font, name: 'Arial', size: 10 },
    }));
    look('E:E', { numberFormat: '0.0%', horizontal: 'right' });
    look('20:20', { fill: '#FFE699' });
    look('B12:C13', {
      font: {
        ...base.font,
        bold: true,
        underline: 'double',
        strike: true,
        color: '#C00000',
      },
      horizontal: 'centerContinuous',
      vertical: 'middle',
      wrap: true,
      indent: 2,
      locked: false,
      borders: {
        top: { style: 'double', color: '#112233' },
        left: { style: 'mediumDashed', color: '#445566' },
      },
    });
    setSize(sheet, at('B:B'), 'column', 120);
    setHidden(sheet, at('F:F'), 'column', true);
    setSize(sheet, at('14:14'), 'row', 31.5);
    setHidden(sheet, at('15:15'), 'row', true);
    sheet.freeze = { rows: 1, columns: 0 };
    sheet.tabColor = '#70AD47';

    // A table with a filter, a calculated column, and totals of three kinds.
    const rows = [
      ['Alue', 'Määrä (kpl)', 'Hinta, €', 'Yht.'],
      ['Pohja"inen"', 3, 2.5, { formula: '=[@[Määrä (kpl)]]*[@[Hinta, €]]' }],
      ['Etelä', 4, 1.25, { formula: '=[@[Määrä (kpl)]]*[@[Hinta, €]]' }],
    ];
    rows.forEach((cells, r) =>
      cells.forEach((content, c) => workbook.setContent(sheet, 30 + r, 1 + c, content)),
    );
    const made = addTable(workbook, sheet, at('B31:E33'));
    workbook.replaceTable(made.id, {
      name: 'Omat_rivit',
      totals: true,
      style: 'TableStyleMedium9',
      bandedRows: false,
      firstColumn: true,
      area: { ...made.area, rows: 4 },
      columns: made.columns.map((column, index) =>
        index === 0 ? { ...column, filter: ['Etelä', ''] } : column,
      ),
    });
    put('B34', 'Yhteensä');
    put('D34', 7);
    put('E34', { formula: '=SUBTOTAL(109,Omat_rivit[Yht.])' });
    for (const row of [31, 32]) sheet.rows.set(row, { hidden: row === 31 });

    sheet.validations = [
      {
        area: at('C32:C33'),
        kind: 'whole',
        operator: 'notBetween',
        formulas: [0, '=$A$9'],
        allowBlank: false,
        alert: { shown: true, style: 'stop', title: 'Määrä', text: 'Vain "kokonaislukuja"' },
        prompt: { shown: true, title: '', text: 'Kappaleina' },
      },
      {
        area: at('H9'),
        kind: 'date',
        operator: 'between',
        formulas: [44_927, '=$A$3'],
        allowBlank: true,
        alert: { shown: true, style: 'warning', title: '', text: 'Päivä' },
        prompt: { shown: true, title: 'Päivä', text: '' },
      },
      {
        area: at('B32:B33'),
        kind: 'list',
        operator: 'between',
        formulas: ['=$H$1:$H$3'],
        allowBlank: true,
        alert: { shown: false, style: 'warning', title: '', text: '' },
        prompt: { shown: false, title: '', text: '' },
      },
    ];
    sheet.formats = [
      {
        id: workbook.newId('object'),
        areas: [at('C32:D33'), at('H32:H33')],
        stopIfTrue: true,
        formula: '=AND(C32<>"",$C32>"3<4")',
        look: { fill: '#FFC7CE', bold: true, italic: true, underline: 'single' },
      },
      {
        id: workbook.newId('object'),
        areas: [at('A1')],
        stopIfTrue: false,
        formula: '=LEN(A1)>3',
        look: { color: '#00B050', strike: true, numberFormat: '0.00' },
      },
    ];

    const chart = addChart(workbook, sheet, seriesFrom(workbook, sheet, at('B31:D33')));
    sheet.charts = [
      {
        ...chart,
        name: 'Oma "kaavio"',
        altText: 'Palkit <alueittain>',
        kind: 'bar',
        grouping: 'stacked',
        from: { row: 2, column: 3, down: 4, right: 5.5 },
        title: 'Alueittain & "yhteensä"',
        legend: 'r',
        valueAxis: { numberFormat: '#,##0', gridlines: false, minimum: -5 },
      },
    ];
    sheet.page = {
      landscape: true,
      paper: 8,
      fit: { wide: 1, tall: 2 },
      margins: { left: 72 },
      centered: { horizontally: true, vertically: false },
      prints: { gridlines: true, headings: false },
      header: { left: 'Kemi & muut' },
      footer: { center: '&P / &N' },
      titleRows: { from: 0, to: 1 },
      area: at('A1:E40'),
    };

    addName(workbook, 'Sarakkeet', "='Yhteenveto'!$A:$C");
    const name = { name: 'Oma_alue', hidden: false };
    workbook.state.names = [
      ...workbook.state.names,
      { ...name, formula: '=$A$1:$XFD$1048576', comment: 'Koko "alue"' },
    ];
    sheet.names = [{ ...name, formula: '=1+2', hidden: true }];

    sheet.protection = {
      allows: ['formatCells', 'insertRows', 'sort', 'autoFilter', 'objects'],
      selection: 'unlocked',
    };
    const hidden = addSheet(workbook, 'Piilossa');
    setVisibility(workbook, hidden, 'hidden');
    hidden.gridlines = false;
  });
}
