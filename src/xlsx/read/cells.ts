/** Cells: what they hold, how they look, where they lead. */
import { ValueType, type Worksheet } from '@cj-tech-master/excelts';
import { areaOf, columnIndex } from '../addresses';
import type { BookContent, BookLink, BookSheet, BookTable } from '../book/book';
import { cellKey, styleBelow, type BookStyles, type CellKey } from '../book/cells';
import type { BookStyle } from '../book/looks';
import { shownFormula } from '../formulas';
import { tableAt } from '../tableAt';
import type { LeftOutCount } from '../leftOut';
import { elementsIn, relationId, type SheetPart } from './package';
import { isBeyond, type ReadStyle } from './styles';
import { attribute, children } from './xml';

type SheetModel = Worksheet['model'];
type CellModel = NonNullable<NonNullable<SheetModel['rows']>[number]>['cells'][number];

export interface CellSource {
  sheet: Worksheet;
  model: SheetModel;
  part: SheetPart;
  tables: BookTable[];
  /** The looks of cells that say none of their own. */
  lines: Omit<BookStyles, 'cells'>;
  readStyle: ReadStyle;
  leftOut: LeftOutCount;
}

/** What cells hold, where they lead, and how they look unlike their row, column and sheet. */
export function readCells(source: CellSource): Pick<BookSheet, 'cells' | 'links' | 'styles'> {
  const { model, part, tables, lines, readStyle, leftOut } = source;
  const cells = new Map<CellKey, BookContent>();
  const styles = new Map<CellKey, BookStyle>();
  const beyond = new Set<string>();
  for (const cell of (model.rows ?? []).flatMap((row) => row?.cells ?? [])) {
    const { row, column } = placeOf(cell.address);
    const key = cellKey(row, column);
    if (isBeyond(cell.style ?? {})) beyond.add(JSON.stringify(cell.style));
    const content = contentOf(cell, source, tableAt(tables, row, column));
    const style = readStyle(cell.style ?? {});
    if (content !== undefined) cells.set(key, content);
    if (style !== styleBelow(lines, row, column)) styles.set(key, style);
  }
  leftOut.add('looks', beyond.size);
  return { cells, links: linksOf(part), styles: { ...lines, cells: styles } };
}

function placeOf(address: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}

function contentOf(
  cell: CellModel,
  { sheet, part, leftOut }: CellSource,
  table: string | undefined,
): BookContent | undefined {
  switch (cell.type) {
    case ValueType.Number:
    case ValueType.Boolean:
      return cell.value as number | boolean;
    case ValueType.String:
      return String(cell.value);
    case ValueType.Date:
      return serialIn(sheet, part, cell.address);
    case ValueType.RichText: {
      leftOut.add('richTexts');
      const { richText } = cell.value as { richText: { text: string }[] };
      return richText.map(({ text }) => text).join('');
    }
    case ValueType.Formula: {
      if (cell.shareType === 'array' && cell.ref !== cell.address) leftOut.add('arrayFormulas');
      const formula = cell.formula ?? sheet.getCell(cell.address).formula;
      return formula ? { formula: shownFormula(formula, table) } : undefined;
    }
    case ValueType.Error:
      return { formula: `=${(cell.value as { error: string }).error}` };
    default:
      return undefined;
  }
}

/** Some workbooks count days from 1904. */
const DAYS_TO_1904 = 1_462;

const serials = new WeakMap<SheetPart, Map<string, number>>();

/** The library reads dates to a millisecond: the number that the file has is exact. */
function serialIn(sheet: Worksheet, part: SheetPart, address: string): number | undefined {
  const known = serials.get(part) ?? serialsOf(part);
  serials.set(part, known);
  const serial = known.get(address);
  const isLater = sheet.workbook.properties.date1904 === true;
  return serial === undefined || !isLater ? serial : serial + DAYS_TO_1904;
}

function serialsOf({ xml }: SheetPart): Map<string, number> {
  const cells = xml.matchAll(/<(?:\w+:)?c ([^>]*[^/])>\s*<(?:\w+:)?v>([^<]*)<\//g);
  return new Map(
    [...cells].map(([, attributes = '', value]) => [
      /\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '',
      Number(value),
    ]),
  );
}

function linksOf(part: SheetPart): Map<CellKey, BookLink> {
  const links = new Map<CellKey, BookLink>();
  for (const element of elementsIn(part, 'hyperlinks').flatMap((list) => children(list))) {
    const area = areaOf(attribute(element, 'ref') ?? '');
    if (!area) continue;
    const id = relationId(element);
    const address = part.relations.find((relation) => relation.id === id)?.target;
    const place = attribute(element, 'location');
    const tip = attribute(element, 'tooltip');
    if (address === undefined && place === undefined) continue;
    links.set(cellKey(area.row, area.column), {
      ...(address === undefined ? {} : { address }),
      ...(place === undefined ? {} : { place }),
      ...(tip === undefined ? {} : { tip }),
    });
  }
  return links;
}
