/** What the writer cannot say itself, put into the parts of the file that it made. */
import { xmlEncodeAttr } from '@cj-tech-master/excelts/xml';
import { cellAddress } from '../../layout/addresses';
import { areaOf } from '../addresses';
import { columnOf, MAX_COLUMNS, rowOf } from '../book/cells';
import type { BookArea } from '../book/area';
import type { Book, BookSheet, BookTable } from '../book/book';
import { namesOf } from './names';
import { pack, rewrite, unpack, type Parts } from '../parts';

export async function finish(file: Uint8Array, book: Book): Promise<Uint8Array> {
  const parts = await unpack(file);
  nameCharts(parts, book);
  commentNames(parts, book);
  filterTables(parts, book);
  book.sheets.forEach((sheet, index) => {
    rewrite(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      [toLastColumn, linkedValues, stopped, dated].reduce((text, put) => put(text, sheet), xml),
    );
  });
  return pack(parts);
}

/** Drawings are counted over the sheets that have charts, charts over all of them. */
function nameCharts(parts: Parts, { sheets }: Book): void {
  sheets
    .filter(({ charts }) => charts.length > 0)
    .forEach(({ charts }, drawing) => {
      let at = 0;
      rewrite(parts, `xl/drawings/drawing${drawing + 1}.xml`, (xml) =>
        xml.replace(/(<xdr:cNvPr id="\d+") name="[^"]*"/g, (_whole, start: string) => {
          const { name = '', altText = '' } = charts[at++] ?? {};
          return `${start} name="${xmlEncodeAttr(name)}" descr="${xmlEncodeAttr(altText)}"`;
        }),
      );
    });
}

function commentNames(parts: Parts, book: Book): void {
  const commented = namesOf(book).filter(({ name }) => name.comment);
  if (commented.length === 0) return;
  rewrite(parts, 'xl/workbook.xml', (xml) =>
    commented.reduce((text, { name: { name, comment = '' }, sheet }) => {
      const attributes = `name="${xmlEncodeAttr(name)}"`;
      const scope = sheet === undefined ? '' : ` localSheetId="${sheet}"`;
      return text.replace(
        new RegExp(`<definedName ${escaped(attributes + scope)}(?=[ >])(?! localSheetId)`),
        (start) => `${start} comment="${xmlEncodeAttr(comment)}"`,
      );
    }, xml),
  );
}

/** Tables are numbered in the order of the sheets. */
function filterTables(parts: Parts, { sheets }: Book): void {
  sheets
    .flatMap(({ tables }) => tables)
    .forEach((table, index) => {
      if (!table.filterButton || table.columns.some(({ filter }) => filter)) {
        rewrite(parts, `xl/tables/table${index + 1}.xml`, (xml) =>
          xml.replace(/<autoFilter ref="([^"]*)".*?<\/autoFilter>/s, (_whole, ref: string) =>
            table.filterButton ? `<autoFilter ref="${ref}">${filtersOf(table)}</autoFilter>` : '',
          ),
        );
      }
    });
}

const filtersOf = ({ columns }: BookTable): string =>
  columns
    .map(({ filter }, index) =>
      filter === undefined
        ? ''
        : `<filterColumn colId="${index}">${shownOnly(filter)}</filterColumn>`,
    )
    .join('');

/** Blank cells are not a text in a file. */
function shownOnly(filter: readonly string[]): string {
  const blank = filter.includes('') ? ' blank="1"' : '';
  const texts = filter
    .filter((text) => text !== '')
    .map((text) => `<filter val="${xmlEncodeAttr(text)}"/>`);
  return `<filters${blank}>${texts.join('')}</filters>`;
}

/** The last column that is written stands for all after it. */
const toLastColumn = (xml: string): string =>
  xml.replace(/(<col min="\d+" max=")\d+("[^>]*\/><\/cols>)/, `$1${MAX_COLUMNS}$2`);

/** A cell with a link is a text to the writer, also where it holds a number. */
const linkedValues = (xml: string, { cells, links }: BookSheet): string =>
  [...links.keys()].reduce((text, key) => {
    const content = cells.get(key);
    if (typeof content !== 'number' && typeof content !== 'boolean') return text;
    const address = cellAddress(rowOf(key), columnOf(key));
    const type = typeof content === 'number' ? '' : ' t="b"';
    return text.replace(
      new RegExp(`(<c r="${address}"[^>]*) t="s"><v>[^<]*</v>`),
      (_whole, start: string) => `${start}${type}><v>${Number(content)}</v>`,
    );
  }, xml);

/** Which conditional formats keep the later ones from their cells. */
const stopped = (xml: string, { formats }: BookSheet): string =>
  formats.reduce(
    (text, { stopIfTrue }, index) =>
      stopIfTrue
        ? text.replace(new RegExp(`(<cfRule [^>]*priority="${index + 1}")`), '$1 stopIfTrue="1"')
        : text,
    xml,
  );

/** The writer may have made one of several that are side by side. */
function dated(xml: string, { validations }: BookSheet): string {
  const dates = validations.filter(({ kind }) => kind === 'date').map(({ area }) => area);
  const isDate = (at: BookArea | null): boolean =>
    at !== null &&
    dates.some(
      ({ row, column, rows, columns }) =>
        at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns,
    );
  return xml.replace(
    /<dataValidation type="decimal"(?=[^>]* sqref="([^"]*)")/g,
    (start, reference: string) =>
      isDate(areaOf(reference)) ? '<dataValidation type="date"' : start,
  );
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
