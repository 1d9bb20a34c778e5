/** Cells: what they hold, how they look, where they lead. */
import { ValueType, type Worksheet } from '@cj-tech-master/excelts';
import { areaOf, columnIndex } from '../addresses';
import type { BookCell, BookContent, BookLink, BookTable } from '../book/book';
import type { BookStyle } from '../book/looks';
import { shownFormula } from '../formulas';
import { tableAt } from '../tableAt';
import type { LeftOutCount } from '../leftOut';
import { elementsIn, relationId, type SheetPart } from './package';
import { isBeyond, type ReadStyle } from './styles';
import { attribute, children } from './xml';

type SheetModel = Worksheet['model'];
type CellModel = NonNullable<NonNullable<SheetModel['rows']>[number]>['cells'][number];

export interface CellSurroundings {
  sheet: Worksheet;
  model: SheetModel;
  part: SheetPart;
  tables: BookTable[];
  /** The look of a cell that says none of its own. */
  styleBelow: (row: number, column: number) => BookStyle;
  readStyle: ReadStyle;
  leftOut: LeftOutCount;
}

/** Those that hold something, lead somewhere, or look unlike their row, column and sheet. */
export function readCells(around: CellSurroundings): BookCell[] {
  const { model, part, styleBelow, readStyle, leftOut } = around;
  const links = linksOf(part);
  const cells = (model.rows ?? []).flatMap((row) => row?.cells ?? []);
  const beyond = new Set<string>();
  const read = cells.map((cell): BookCell => {
    const { row, column } = placeOf(cell.address);
    const link = links.get(cell.address);
    links.delete(cell.address);
    if (isBeyond(cell.style ?? {})) beyond.add(JSON.stringify(cell.style));
    const content = contentOf(cell, around, tableAt(around.tables, { row, column }));
    return {
      row,
      column,
      ...(content === undefined ? {} : { content }),
      style: readStyle(cell.style ?? {}),
      ...(link ? { link } : {}),
    };
  });
  leftOut.add('looks', beyond.size);
  const blankLinks = [...links].map(([address, link]): BookCell => {
    const { row, column } = placeOf(address);
    return { row, column, style: styleBelow(row, column), link };
  });
  return [...read, ...blankLinks].filter(
    ({ row, column, content, style, link }) =>
      content !== undefined || link !== undefined || style !== styleBelow(row, column),
  );
}

function placeOf(address: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}

function contentOf(
  cell: CellModel,
  { sheet, part, leftOut }: CellSurroundings,
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

/** By the address of their cell. */
function linksOf(part: SheetPart): Map<string, BookLink> {
  const links = new Map<string, BookLink>();
  for (const element of elementsIn(part, 'hyperlinks').flatMap((list) => children(list))) {
    const area = areaOf(attribute(element, 'ref') ?? '');
    if (!area) continue;
    const id = relationId(element);
    const address = part.relations.find((relation) => relation.id === id)?.target;
    const place = attribute(element, 'location');
    const tip = attribute(element, 'tooltip');
    if (address === undefined && place === undefined) continue;
    const first = (attribute(element, 'ref') ?? '').replace(/:.*$/, '').replaceAll('$', '');
    links.set(first, {
      ...(address === undefined ? {} : { address }),
      ...(place === undefined ? {} : { place }),
      ...(tip === undefined ? {} : { tip }),
    });
  }
  return links;
}
