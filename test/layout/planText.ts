/** A plan as lines that a person can read: a change of layout shows as a change of lines. */
import { cellAddress } from '../../src/layout/addresses';
import type {
  BlockPlan,
  CellContent,
  ChartPlan,
  FlagPlan,
  PagePlan,
  Plan,
  SheetPlan,
  TableColumnPlan,
  TablePlan,
} from '../../src/layout/plan';

/** One line a cell or a rule; texts are quoted, styles in angle brackets. */
export function printPlan(plan: Plan): string {
  const lines = [
    ...plan.sheets.flatMap(sheetLines),
    ...plan.names.map(({ name, refersTo, visible }) =>
      join(`name ${name}`, refersTo, visible ? '' : 'hidden'),
    ),
    `activate ${plan.activate}`,
  ];
  return `${lines.join('\n')}\n`;
}

function sheetLines(sheet: SheetPlan): string[] {
  return [
    `== ${sheet.name} (${sheet.key})`,
    join('sheet', sheet.visibility, sheet.tabColor ?? '', sheet.protect ? 'protected' : ''),
    `columns ${sheet.columns.map(({ width, hidden }) => (hidden ? `(${width})` : width)).join(' ')}`,
    ...(sheet.rowHeights.length === 0
      ? []
      : [`heights ${sheet.rowHeights.map(({ row, height }) => `${row + 1}:${height}`).join(' ')}`]),
    ...(sheet.freeze ? [`freeze ${sheet.freeze.rows} rows, ${sheet.freeze.columns} columns`] : []),
    ...(sheet.page ? [pageLine(sheet.page)] : []),
    ...sheet.blocks.flatMap(blockLines),
    ...sheet.tables.flatMap(tableLines),
    ...sheet.charts.flatMap(chartLines),
    '',
  ];
}

function pageLine(page: PagePlan): string {
  const repeat = page.repeatRows
    ? `repeat ${page.repeatRows.from + 1}-${page.repeatRows.to + 1}`
    : '';
  const fit = `${page.fitToWidth} wide`;
  return join('page', page.paper, page.orientation, fit, repeat, page.footer ?? '');
}

function blockLines(block: BlockPlan): string[] {
  return [
    `block ${block.key}`,
    ...block.cells.flatMap((cells, r) =>
      cells.map(({ content, style }, c) =>
        cellLine(block.row + r, block.column + c, content, style),
      ),
    ),
    ...(block.flags ?? []).map((flag) =>
      join(
        `  flag at ${cellAddress(block.row + flag.row, block.column + flag.column)}`,
        `${flag.rowCount}x${flag.columnCount}`,
        flagText(flag),
      ),
    ),
  ];
}

function tableLines(table: TablePlan): string[] {
  const corner = cellAddress(table.row, table.column);
  const ownStyles = new Map(table.cellStyles.map((one) => [`${one.row}:${one.column}`, one.style]));
  const firstBodyRow = table.row + 1;
  return [
    join(
      `table ${table.name} (${table.key}) at ${corner}, ${table.rows.length} rows`,
      table.keepsRows ? 'keeps rows' : '',
    ),
    ...(table.flags ?? []).map((flag) => `  flag ${flagText(flag)}`),
    ...table.columns.flatMap((column, index) =>
      columnLines(column, cellAddress(table.row, table.column + index)),
    ),
    ...table.rows.flatMap((contents, r) =>
      contents.flatMap((content, c) => {
        const style = ownStyles.get(`${r}:${c}`);
        if (content.kind === 'blank' && style === undefined) return [];
        return [cellLine(firstBodyRow + r, table.column + c, content, style ?? '')];
      }),
    ),
    ...(table.totals ?? []).map(({ content, style }, c) =>
      cellLine(firstBodyRow + table.rows.length, table.column + c, content, style),
    ),
  ];
}

function columnLines(column: TableColumnPlan, address: string): string[] {
  const { validation } = column;
  return [
    join(
      `  ${address} column ${column.key}`,
      JSON.stringify(column.heading),
      `<${column.headingStyle}>`,
      `<${column.style}>`,
      column.formula ?? '',
      column.kept ? 'kept' : '',
    ),
    ...(validation
      ? [
          join(
            '    validation',
            validation.kind,
            (validation.choices ?? []).join('|'),
            JSON.stringify(validation.message),
          ),
        ]
      : []),
    ...(column.flags ?? []).map((flag) => `    flag ${flagText(flag)}`),
  ];
}

function chartLines(chart: ChartPlan): string[] {
  return [
    join(
      `chart ${chart.key} at ${cellAddress(chart.row, chart.column)}`,
      `${chart.kind} ${chart.width}x${chart.height}`,
      JSON.stringify(chart.title),
    ),
    `  ${chart.seriesName}: ${chart.values} by ${chart.categories}, ${chart.valueFormat}`,
    `  ${chart.altText}`,
  ];
}

function cellLine(row: number, column: number, content: CellContent, style: string): string {
  const shown = style === '' ? '' : `<${style}>`;
  return join(`  ${cellAddress(row, column)}`, contentText(content), shown);
}

function contentText(content: CellContent): string {
  switch (content.kind) {
    case 'blank':
      return '-';
    case 'number':
      return String(content.value);
    case 'formula':
      return content.formula;
    case 'text': {
      const text = JSON.stringify(shortened(content.value));
      return content.link ? `${text} -> ${content.link.sheet}!${content.link.address}` : text;
    }
  }
}

const SHOWN = 120;

/** Long texts are the report's, not the layout's. */
function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}… (${text.length})`;
}

function flagText({ key, look, formula }: FlagPlan): string {
  return `${key} <${look}> ${formula}`;
}

function join(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
