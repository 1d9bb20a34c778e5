/** Frozen headings and the printed page. */
import type { PagePlan, SheetPlan } from '../../layout/plan';
import { rangeAddress } from '../../layout/addresses';
import { CALL_BYTES, type Step } from './steps';

export function viewSteps(sheet: SheetPlan, name: string): Step[] {
  const { freeze, page } = sheet;
  const steps: Step[] = [];
  if (freeze) {
    steps.push({
      sheet: name,
      bytes: CALL_BYTES * 2,
      queue: (proxies) => freezePanes(proxies.sheet(name), freeze),
    });
  }
  if (page) {
    steps.push({
      sheet: name,
      bytes: CALL_BYTES * 6,
      queue: (proxies) => setUpPage(proxies.sheet(name).pageLayout, page),
    });
  }
  return steps;
}

function freezePanes(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }) {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(rangeAddress(0, 0, rows, columns)).untrack());
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function setUpPage(layout: Excel.PageLayout, page: PagePlan): void {
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = page.paper === 'a3' ? 'A3' : 'A4';
  layout.zoom = { horizontalFitToPages: page.fitToWidth };
  if (page.repeatRows) {
    layout.setPrintTitleRows(`$${page.repeatRows.from + 1}:$${page.repeatRows.to + 1}`);
  }
  if (page.footer) layout.headersFooters.defaultForAllPages.centerFooter = page.footer;
}
