/** What a plan writes, as lines that a person can read: contents, formulas and rules, not how they look. */
import { cellAddress } from '../../src/layout/addresses';
import type {
  BlockPlan,
  CellContent,
  ChartPlan,
  FlagPlan,
  Plan,
  SheetPlan,
  TableColumnPlan,
  TablePlan,
} from '../../src/layout/plan';

/** One line a cell or a rule; texts are quoted. */
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
    join('sheet', sheet.visibility, sheet.protect ? 'protected' : ''),
    ...sheet.blocks.flatMap(blockLines),
    ...sheet.tables.flatMap(tableLines),
    ...sheet.charts.flatMap(chartLines),
    '',
  ];
}

function blockLines(block: BlockPlan): string[] {
  return [
    `block ${block.key}`,
    ...block.cells.flatMap((cells, r) =>
      cells.flatMap(({ content }, c) => cellLines(block.row + r, block.column + c, content)),
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
      contents.flatMap((content, c) => cellLines(firstBodyRow + r, table.column + c, content)),
    ),
    ...(table.totals ?? []).flatMap(({ content }, c) =>
      cellLines(firstBodyRow + table.rows.length, table.column + c, content),
    ),
  ];
}

function columnLines(column: TableColumnPlan, address: string): string[] {
  const { validation } = column;
  return [
    join(
      `  ${address} column ${column.key}`,
      JSON.stringify(column.heading),
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

function cellLines(row: number, column: number, content: CellContent): string[] {
  return content.kind === 'blank'
    ? []
    : [join(`  ${cellAddress(row, column)}`, contentText(content))];
}

function contentText(content: Exclude<CellContent, { kind: 'blank' }>): string {
  switch (content.kind) {
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

function flagText({ key, formula }: FlagPlan): string {
  return `${key} ${formula}`;
}

function join(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
