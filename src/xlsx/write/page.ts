/** The printed page. */
import type { AddWorksheetOptions, PageSetup } from '@cj-tech-master/excelts';
import { columnLetters } from '../../layout/addresses';
import { addressOf } from '../addresses';
import { MAX_COLUMNS, MAX_ROWS } from '../book/cells';
import type { BookArea } from '../book/area';
import { STANDARD_MARGINS, type BookPage, type HeaderFooter } from '../book/page';
import { POINTS_PER_INCH } from '../sizes';

export function pageOf(page: BookPage): Pick<AddWorksheetOptions, 'pageSetup' | 'headerFooter'> {
  const { paper, scale, fit, margins, centered, prints, titleRows, area } = page;
  const inches = Object.entries({ ...STANDARD_MARGINS, ...margins }).map(([side, points]) => [
    side,
    points / POINTS_PER_INCH,
  ]);
  const pageSetup: Partial<PageSetup> = {
    margins: Object.fromEntries(inches) as unknown as NonNullable<PageSetup['margins']>,
    orientation: page.landscape ? 'landscape' : 'portrait',
    ...(paper === undefined ? {} : { paperSize: paper as never }),
    ...(scale === undefined ? {} : { scale }),
    ...(fit === undefined ? {} : { fitToPage: true, fitToWidth: fit.wide, fitToHeight: fit.tall }),
    ...(centered.horizontally ? { horizontalCentered: true } : {}),
    ...(centered.vertically ? { verticalCentered: true } : {}),
    ...(prints.gridlines ? { showGridLines: true } : {}),
    ...(prints.headings ? { showRowColHeaders: true } : {}),
    ...(titleRows ? { printTitlesRow: `${titleRows.from + 1}:${titleRows.to + 1}` } : {}),
    ...(area ? { printArea: printArea(area) } : {}),
  };
  const oddHeader = codesOf(page.header);
  const oddFooter = codesOf(page.footer);
  return {
    pageSetup,
    headerFooter: {
      ...(oddHeader === '' ? {} : { oddHeader }),
      ...(oddFooter === '' ? {} : { oddFooter }),
    },
  };
}

/** Whole rows and columns by both their ends, which is all that the writer takes. */
function printArea(area: BookArea): string {
  if (area.rows < MAX_ROWS && area.columns < MAX_COLUMNS) return addressOf(area);
  const right = columnLetters(area.column + area.columns - 1);
  return `${columnLetters(area.column)}${area.row + 1}:${right}${area.row + area.rows}`;
}

const SECTIONS = [
  ['left', '&L'],
  ['center', '&C'],
  ['right', '&R'],
] as const;

const codesOf = (given: HeaderFooter): string =>
  SECTIONS.map(([side, code]) => (given[side] ? code + given[side] : '')).join('');
