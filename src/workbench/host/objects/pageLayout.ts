import { ApiObject, settable, type ApiClass, type Property } from '../executor/api';
import { boolean, number, oneOf, place, record, text } from '../executor/arguments';
import { rangeObject } from '../executor/ranges';
import type { HostServices } from '../executor/services';
import { MAX_COLUMNS } from '../workbook/address';

/** Points of the units of `setPrintMargins`. */
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const DEFAULTS: Readonly<Record<string, unknown>> = {
  Orientation: 'Portrait',
  PaperSize: 'A4',
  CenterHorizontally: false,
  CenterVertically: false,
  PrintGridlines: false,
  PrintHeadings: false,
  Zoom: { scale: 100 },
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
  State: 'Default',
};

function setPage(sheetId: string, path: string, value: unknown, host: HostServices): void {
  const sheet = host.workbook.sheet(sheetId);
  sheet.page = { ...sheet.page, [path]: value };
}

/** A property kept under its path; `read` refuses what does not fit. */
const kept = <T>(
  pathOf: (target: T) => { sheetId: string; path: string },
  name: string,
  read: (value: unknown) => unknown,
): Property<T> =>
  settable(
    (target, host) => {
      const { sheetId, path } = pathOf(target);
      return host.workbook.sheet(sheetId).page[`${path}${name}`] ?? DEFAULTS[name] ?? '';
    },
    (target, value, host) => {
      const { sheetId, path } = pathOf(target);
      setPage(sheetId, `${path}${name}`, read(value), host);
    },
  );

interface PagePart {
  sheetId: string;
  path: string;
}

const part = (target: PagePart): PagePart => target;

const headerFooterClass: ApiClass<PagePart> = {
  name: 'HeaderFooter',
  properties: Object.fromEntries(
    ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'].map(
      (name) => [name, kept(part, name, text)],
    ),
  ),
};

const headerFooterGroupClass: ApiClass<PagePart> = {
  name: 'HeaderFooterGroup',
  properties: {
    State: kept(part, 'State', (value) =>
      oneOf(value, ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven']),
    ),
  },
  navigations: Object.fromEntries(
    ['DefaultForAllPages', 'EvenPages', 'FirstPage', 'OddPages'].map((name) => [
      name,
      ({ sheetId, path }: PagePart, host: HostServices) =>
        ApiObject.of(headerFooterClass, { sheetId, path: `${path}${name}/` }, host),
    ]),
  ),
};

const ofSheet = (sheetId: string): PagePart => ({ sheetId, path: '' });
const own = (name: string, read: (value: unknown) => unknown): Property<string> =>
  kept(ofSheet, name, read);

/** `zoom` is either a scale of 10 to 400 % or a number of pages. */
function zoom(value: unknown): unknown {
  const given = record(value);
  for (const key of Object.keys(given))
    oneOf(key, ['scale', 'horizontalFitToPages', 'verticalFitToPages']);
  return given;
}

/** The target is the sheet's id. */
export const pageLayoutClass: ApiClass<string> = {
  name: 'PageLayout',
  properties: {
    Orientation: own('Orientation', (value) => oneOf(value, ['Portrait', 'Landscape'])),
    PaperSize: own('PaperSize', text),
    Zoom: own('Zoom', zoom),
    CenterHorizontally: own('CenterHorizontally', boolean),
    CenterVertically: own('CenterVertically', boolean),
    PrintGridlines: own('PrintGridlines', boolean),
    PrintHeadings: own('PrintHeadings', boolean),
    LeftMargin: own('LeftMargin', number),
    RightMargin: own('RightMargin', number),
    TopMargin: own('TopMargin', number),
    BottomMargin: own('BottomMargin', number),
    HeaderMargin: own('HeaderMargin', number),
    FooterMargin: own('FooterMargin', number),
  },
  navigations: {
    HeadersFooters: (sheetId, host) =>
      ApiObject.of(headerFooterGroupClass, { sheetId, path: 'HeadersFooters/' }, host),
  },
  methods: {
    SetPrintArea: (id, [range], host) => {
      const sheet = host.workbook.sheet(id);
      sheet.printArea = place(range, sheet, host).area;
    },
    SetPrintTitleRows: (id, [range], host) => {
      const sheet = host.workbook.sheet(id);
      const { area } = place(range, sheet, host);
      sheet.printTitleRows = { ...area, column: 0, columns: MAX_COLUMNS };
    },
    GetPrintTitleRowsOrNullObject: (id, _, host) => {
      const { printTitleRows } = host.workbook.sheet(id);
      return printTitleRows && rangeObject(host, id, printTitleRows);
    },
    SetPrintMargins: (id, [unit, options], host) => {
      const points = POINTS[oneOf(unit, ['Points', 'Inches', 'Centimeters'])];
      for (const [side, size] of Object.entries(record(options))) {
        oneOf(side, ['top', 'bottom', 'left', 'right', 'header', 'footer']);
        const name = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
        setPage(id, name, number(size) * points, host);
      }
    },
  },
};
