/** `worksheet.pageLayout` in the paper sizes that the add-in prints on. */
import type { BookPage } from '../../../xlsx/book/page';
import { ApiObject, writeOnly, type ApiClass, type Property } from '../executor/api';
import { number, oneOf, place, record, text } from '../executor/arguments';
import type { HostServices } from '../executor/services';
import { lastRow } from '../workbook/address';

/** The file format's numbers of paper sizes. */
const PAPERS = { A3: 8, A4: 9 } as const;

function setPage(sheetId: string, change: Partial<BookPage>, host: HostServices): void {
  const sheet = host.workbook.sheet(sheetId);
  sheet.page = { ...sheet.page, ...change };
}

/** `read` refuses what does not fit. */
const page = (read: (value: unknown) => Partial<BookPage>): Property<string> =>
  writeOnly((sheetId, value, host) => setPage(sheetId, read(value), host));

/** The target is the sheet's id. */
export const pageLayoutClass: ApiClass<string> = {
  properties: {
    Orientation: page((value) => ({
      landscape: oneOf(value, ['Portrait', 'Landscape']) === 'Landscape',
    })),
    PaperSize: page((value) => ({ paper: PAPERS[oneOf(value, ['A3', 'A4'])] })),
    Zoom: page((value) => ({
      fit: { wide: number(record(value)['horizontalFitToPages']), tall: 0 },
    })),
  },
  navigations: { HeadersFooters: (sheetId) => ApiObject.of('HeaderFooterGroup', sheetId) },
  methods: {
    SetPrintTitleRows: (sheetId, [range], host) => {
      const { area } = place(range, host.workbook.sheet(sheetId), host);
      setPage(sheetId, { titleRows: { from: area.row, to: lastRow(area) } }, host);
    },
  },
};

export const headerFooterGroupClass: ApiClass<string> = {
  navigations: { DefaultForAllPages: (sheetId) => ApiObject.of('HeaderFooter', sheetId) },
};

export const headerFooterClass: ApiClass<string> = {
  properties: { CenterFooter: page((value) => ({ footer: { center: text(value) } })) },
};
