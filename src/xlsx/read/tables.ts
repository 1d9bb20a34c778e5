/** Tables, read from their own parts: the library writes into their cells when it reads them. */
import { areaOf } from '../addresses';
import type { BookTable, BookTableColumn } from '../book/book';
import { shownFormula } from '../formulas';
import { textOf, type Parts } from '../parts';
import type { LeftOutCount } from '../leftOut';
import type { SheetPart } from './package';
import { attribute, child, children, decoded, isTrue, parsed, textIn } from './xml';
import type { XmlElement } from '@cj-tech-master/excelts/xml';

export const readTables = (
  { relations }: SheetPart,
  parts: Parts,
  leftOut: LeftOutCount,
): BookTable[] =>
  relations
    .filter(({ type }) => type === 'table')
    .flatMap(({ target }) => {
      const bytes = parts.get(target);
      return bytes ? tableOf(parsed(textOf(bytes)), leftOut) : [];
    });

function tableOf(table: XmlElement, leftOut: LeftOutCount): BookTable[] {
  const area = areaOf(attribute(table, 'ref') ?? '');
  const name = attribute(table, 'displayName') ?? attribute(table, 'name') ?? '';
  const columns = child(table, 'tableColumns');
  if (!area || !columns) return [];
  const filter = child(table, 'autoFilter');
  const style = child(table, 'tableStyleInfo');
  const shows = (what: string): boolean => isTrue(attribute(style, what));
  return [
    {
      name,
      area,
      columns: children(columns, 'tableColumn').map((column, index) =>
        columnOf(column, name, filterOf(filter, index, leftOut)),
      ),
      header: attribute(table, 'headerRowCount') !== '0',
      totals: Number(attribute(table, 'totalsRowCount') ?? 0) > 0,
      style: attribute(style, 'name') ?? '',
      filterButton: filter !== undefined,
      bandedRows: shows('showRowStripes'),
      bandedColumns: shows('showColumnStripes'),
      firstColumn: shows('showFirstColumn'),
      lastColumn: shows('showLastColumn'),
    },
  ];
}

function columnOf(
  column: XmlElement,
  table: string,
  filter: string[] | undefined,
): BookTableColumn {
  const formula = textIn(child(column, 'calculatedColumnFormula'));
  return {
    name: decoded(attribute(column, 'name') ?? ''),
    ...(formula === '' ? {} : { formula: shownFormula(formula, table) }),
    ...(filter ? { filter } : {}),
  };
}

/** The texts that a column's filter shows; filters of another kind are left out. */
function filterOf(
  filter: XmlElement | undefined,
  index: number,
  leftOut: LeftOutCount,
): string[] | undefined {
  const column =
    filter &&
    children(filter, 'filterColumn').find((each) => attribute(each, 'colId') === String(index));
  const values = child(column, 'filters');
  if (column && !values && children(column).length > 0) leftOut.add('filters');
  if (!values) return undefined;
  const texts = children(values, 'filter').map((each) => attribute(each, 'val') ?? '');
  return isTrue(attribute(values, 'blank')) ? [...texts, ''] : texts;
}
