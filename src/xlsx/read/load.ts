/** Has the library read what is not read from the parts here. */
import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { MAX_COLUMNS } from '../book/cells';
import { rewrite, type Parts } from '../parts';
import { WORKBOOK_PART } from './open';
import type { SheetPart } from './package';

/**
 * It gets the parts without tables, links, validations and names: it writes into the cells of tables, makes
 * texts of numbers that have a link and numbers of references, and takes names apart cell by cell.
 */
export async function loadParts(parts: Parts, sheets: SheetPart[]): Promise<Workbook> {
  installChartSupport();
  const given = new Map([...parts].filter(([path]) => !path.startsWith('xl/tables/')));
  rewrite(given, WORKBOOK_PART, (xml) => without(xml, 'definedNames'));
  for (const { path } of sheets) {
    rewrite(given, path, (xml) => withDigits(onlyFirstOfLast(READ_HERE.reduce(without, xml))));
  }
  const workbook = new Workbook();
  await workbook.xlsx.loadFromFiles(Object.fromEntries(given));
  return workbook;
}

/** Elements of a sheet. */
const READ_HERE = ['tableParts', 'hyperlinks', 'dataValidations'];

const without = (xml: string, element: string): string =>
  xml.replace(new RegExp(`<((?:\\w+:)?)${element}[ >].*?</\\1${element}>`, 's'), '');

/** The library knows yes and no by their digits only. */
const withDigits = (xml: string): string =>
  xml.replace(/<[\w:]+ [^<>]*="(?:true|false)"[^<>]*>/g, (tag) =>
    tag.replaceAll('="true"', '="1"').replaceAll('="false"', '="0"'),
  );

const LAST_COLUMNS = new RegExp(`<(?:\\w+:)?col [^>]*\\bmax="${MAX_COLUMNS}"[^>]*>`);

/** The columns to the last one look alike: of thousands the library gets one. */
function onlyFirstOfLast(xml: string): string {
  const first = firstOfLast(xml);
  return first === undefined
    ? xml
    : xml.replace(LAST_COLUMNS, (tag) => tag.replace(/\bmax="\d+"/, `max="${first + 1}"`));
}

/** The first of the columns that look alike to the last one; undefined where nothing is said of them. */
export function firstOfLast(xml: string): number | undefined {
  const min = /\bmin="(\d+)"/.exec(LAST_COLUMNS.exec(xml)?.[0] ?? '')?.[1];
  return min === undefined ? undefined : Number(min) - 1;
}
