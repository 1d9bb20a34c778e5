/** A sheet with something of everything that a workbook holds, beside the add-in's own. */
import type { ExcelHost } from '../../../src/workbench/host';
import { area, MAX_COLUMNS, parseAddress } from '../../../src/workbench/host/workbook/address';
import { addChart, seriesFrom } from '../../../src/workbench/host/workbook/charts';
import { setFilter } from '../../../src/workbench/host/workbook/filters';
import { setHidden, setSize } from '../../../src/workbench/host/workbook/layout';
import { setLink } from '../../../src/workbench/host/workbook/links';
import { addName, changeName } from '../../../src/workbench/host/workbook/names';
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
      screenTip: 'Ohje',
    });
    setLink(workbook, sheet, at('C1'), { documentReference: "'Yhteenveto'!B2" });
    setLink(workbook, sheet, at('A6'), { documentReference: "'Perusturva'!A1" });

    // Looks of the sheet, a column, a row, cells.
    const base = workbook.style(sheet, 0, 0);
    changeStyles(sheet.styles, area(0, 0, 1_048_576, MAX_COLUMNS), (style) => ({
      ...style,
      font: { ...style.font, name: 'Arial', size: 10 },
    }));
    look('E:E', { numberFormat: '0.0%', horizontal: 'Right' });
    look('20:20', { fill: '#FFE699' });
    look('B12:C13', {
      font: {
        ...base.font,
        bold: true,
        underline: 'Double',
        strikethrough: true,
        color: '#C00000',
      },
      horizontal: 'CenterAcrossSelection',
      vertical: 'Center',
      wrap: true,
      indent: 2,
      locked: false,
      borders: {
        EdgeTop: { style: 'Double', weight: 'Thick', color: '#112233' },
        EdgeLeft: { style: 'Dash', weight: 'Medium', color: '#445566' },
      },
    });
    setSize(workbook, sheet, at('B:B'), 'column', 120);
    setHidden(workbook, sheet, at('F:F'), 'column', true);
    setSize(workbook, sheet, at('14:14'), 'row', 31.5);
    setHidden(workbook, sheet, at('15:15'), 'row', true);
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
    const made = addTable(workbook, sheet, at('B31:E33'), true);
    const totals = { rows: 4, showTotals: true, style: 'TableStyleMedium9', showBandedRows: false };
    workbook.replaceTable(made.id, {
      name: 'Omat_rivit',
      showTotals: true,
      style: totals.style,
      showBandedRows: totals.showBandedRows,
      highlightFirstColumn: true,
      area: { ...made.area, rows: totals.rows },
    });
    put('B34', 'Yhteensä');
    put('D34', 7);
    put('E34', { formula: '=SUBTOTAL(109,Omat_rivit[Yht.])' });
    setFilter(workbook, workbook.table(made.id), 0, ['Etelä', '']);

    sheet.validations = [
      {
        area: at('C32:C33'),
        rule: { wholeNumber: { formula1: 0, formula2: '=$A$9', operator: 'NotBetween' } },
        errorAlert: {
          message: 'Vain "kokonaislukuja"',
          showAlert: true,
          style: 'Stop',
          title: 'Määrä',
        },
        prompt: { message: 'Kappaleina', showPrompt: true, title: '' },
        ignoreBlanks: false,
      },
      {
        area: at('H9'),
        rule: { date: { formula1: 44_927, formula2: '=$A$3', operator: 'Between' } },
        errorAlert: { message: 'Päivä', showAlert: true, style: 'Warning', title: '' },
        prompt: { message: '', showPrompt: true, title: 'Päivä' },
        ignoreBlanks: true,
      },
      {
        area: at('B32:B33'),
        rule: { list: { inCellDropDown: true, source: '=$H$1:$H$3' } },
        errorAlert: { message: '', showAlert: false, style: 'Warning', title: '' },
        prompt: { message: '', showPrompt: false, title: '' },
        ignoreBlanks: true,
      },
    ];
    sheet.conditionalFormats = [
      {
        id: workbook.newId('object'),
        area: at('C32:D33'),
        type: 'Custom',
        stopIfTrue: true,
        formula: '=AND(C32<>"",$C32>"3<4")',
        fill: '#FFC7CE',
        font: { bold: true, italic: true, underline: 'Single' },
      },
      {
        id: workbook.newId('object'),
        area: at('A1'),
        type: 'Custom',
        stopIfTrue: false,
        formula: '=LEN(A1)>3',
        fill: null,
        font: { color: '#00B050', strikethrough: true },
        numberFormat: '0.00',
      },
    ];

    const chart = addChart(
      workbook,
      sheet,
      'BarStacked',
      seriesFrom(workbook, sheet, at('B31:D33'), 'Columns'),
    );
    sheet.charts = [
      {
        ...chart,
        name: 'Oma "kaavio"',
        left: 131,
        top: 40,
        settings: {
          'Title/Text': 'Alueittain & "yhteensä"',
          'Legend/Visible': true,
          'Legend/Position': 'Right',
          'Axes/ValueAxis/NumberFormat': '#,##0',
          'Axes/ValueAxis/MajorGridlines/Visible': false,
          'Axes/ValueAxis/Minimum': -5,
        },
      },
    ];
    sheet.page = {
      Orientation: 'Landscape',
      PaperSize: 'A3',
      Zoom: { horizontalFitToPages: 1, verticalFitToPages: 2 },
      CenterHorizontally: true,
      PrintGridlines: true,
      LeftMargin: 72,
      'HeadersFooters/DefaultForAllPages/LeftHeader': 'Kemi & muut',
      'HeadersFooters/DefaultForAllPages/CenterFooter': '&P / &N',
    };
    sheet.printTitleRows = area(0, 0, 2, MAX_COLUMNS);
    sheet.printArea = at('A1:E40');

    addName(workbook, {
      name: 'Oma_alue',
      sheetId: null,
      formula: '=$A$1:$XFD$1048576',
      comment: 'Koko "alue"',
    });
    const local = addName(workbook, {
      name: 'Oma_alue',
      sheetId: sheet.id,
      formula: '=1+2',
      comment: '',
    });
    changeName(workbook, local, { visible: false });
    addName(workbook, {
      name: 'Sarakkeet',
      sheetId: null,
      formula: "='Yhteenveto'!$A:$C",
      comment: '',
    });

    sheet.protection = {
      options: {
        allowAutoFilter: true,
        allowDeleteColumns: false,
        allowDeleteRows: false,
        allowEditObjects: true,
        allowEditScenarios: false,
        allowFormatCells: true,
        allowFormatColumns: false,
        allowFormatRows: false,
        allowInsertColumns: false,
        allowInsertHyperlinks: false,
        allowInsertRows: true,
        allowPivotTables: false,
        allowSort: true,
        selectionMode: 'Unlocked',
      },
    };
    const hidden = addSheet(workbook, 'Piilossa');
    setVisibility(workbook, hidden, 'Hidden');
    hidden.showGridlines = false;
  });
}
