/** A plan as an .xlsx file: the same sheets that the add-in writes. Runs in a browser too. */
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { cellAddress, rangeAddress } from '../layout/addresses';
import type { BlockPlan, CellContent, PagePlan, Plan, SheetPlan } from '../layout/plan';
import { drawChart } from './charts';
import { fileFormula } from './formulas';
import { flag } from './flags';
import { fileStyle } from './styles';
import { writeTable } from './tables';

const AUTHOR = 'Täsmä';
/** Paper sizes of the file format. */
const PAPER = { a4: 9, a3: 8 } as const;
/** Inches. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };

/** The file's bytes. No value of a formula is written: whoever opens the file calculates it. */
export async function writeXlsx(plan: Plan): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  workbook.creator = AUTHOR;
  workbook.calcProperties = { fullCalcOnLoad: true };
  for (const sheet of plan.sheets) await writeSheet(workbook, sheet);
  for (const { name, refersTo } of plan.names) {
    workbook.definedNames.add(fileFormula(refersTo), name);
  }
  const active = plan.sheets.findIndex(({ key }) => key === plan.activate);
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 24000,
      height: 14000,
      firstSheet: 0,
      activeTab: active,
      visibility: 'visible',
    },
  ];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function writeSheet(workbook: Workbook, plan: SheetPlan): Promise<void> {
  const sheet = workbook.addWorksheet(plan.name, {
    state: plan.visibility,
    views: [viewOf(plan)],
    ...(plan.tabColor === undefined
      ? {}
      : { properties: { tabColor: { argb: `FF${plan.tabColor.slice(1)}` } } }),
    ...(plan.page ? pageOf(plan.page) : {}),
  });
  plan.columns.forEach(({ width, hidden }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    column.hidden = hidden ?? false;
  });
  for (const block of plan.blocks) writeBlock(sheet, block, plan.protect);
  for (const table of plan.tables) writeTable(sheet, table, plan.protect);
  for (const { row, height } of plan.rowHeights) sheet.getRow(row + 1).height = height;
  for (const chart of plan.charts) drawChart(sheet, chart, plan);
  if (plan.protect) {
    await sheet.protect('', { selectLockedCells: true, selectUnlockedCells: true });
  }
}

function viewOf({ freeze }: SheetPlan): Worksheet['views'][number] {
  if (!freeze) return { state: 'normal', showGridLines: false } as Worksheet['views'][number];
  return {
    state: 'frozen',
    xSplit: freeze.columns,
    ySplit: freeze.rows,
    topLeftCell: cellAddress(freeze.rows, freeze.columns),
    showGridLines: false,
  };
}

function pageOf({ orientation, paper, fitToWidth, repeatRows, footer }: PagePlan) {
  return {
    pageSetup: {
      orientation,
      paperSize: PAPER[paper] as never,
      fitToPage: true,
      fitToWidth,
      fitToHeight: 0,
      margins: MARGINS,
      ...(repeatRows ? { printTitlesRow: `${repeatRows.from + 1}:${repeatRows.to + 1}` } : {}),
    },
    ...(footer === undefined ? {} : { headerFooter: { oddFooter: footer } }),
  };
}

function writeBlock(sheet: Worksheet, block: BlockPlan, isProtected: boolean): void {
  block.cells.forEach((cells, row) =>
    cells.forEach(({ content, style }, column) => {
      const cell = sheet.getCell(block.row + row + 1, block.column + column + 1);
      cell.value = valueOf(content);
      cell.style = fileStyle(style, isProtected);
    }),
  );
  for (const one of block.flags ?? []) {
    const { row, column, rowCount, columnCount } = one;
    flag(sheet, rangeAddress(block.row + row, block.column + column, rowCount, columnCount), one);
  }
}

/** `table`: the table in whose rows the cell stands. */
export function valueOf(content: CellContent, table?: string) {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'number':
      return content.value;
    case 'formula':
      return { formula: fileFormula(content.formula, table) };
    case 'text':
      if (!content.link) return content.value;
      return {
        text: content.value,
        hyperlink: `#'${content.link.sheet.replaceAll("'", "''")}'!${content.link.address}`,
      };
  }
}
