/** The printed page. */
import type { AddWorksheetOptions, PageSetup } from '@cj-tech-master/excelts';
import { columnLetters } from '../../layout/addresses';
import { addressOf, MAX_COLUMNS, MAX_ROWS } from '../addresses';
import type { BookArea } from '../book/area';
import type { BookPage, HeaderFooter, MarginSide } from '../book/page';

const POINTS_PER_INCH = 72;
/** Inches, as Excel has them. */
const STANDARD_MARGINS: Record<MarginSide, number> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

export function pageOf(page: BookPage): Pick<AddWorksheetOptions, 'pageSetup' | 'headerFooter'> {
  const { orientation, paper, scale, fit, margins, centered, prints, titleRows, area } = page;
  const inches = Object.entries(margins).map(([side, points]) => [side, points / POINTS_PER_INCH]);
  const pageSetup: Partial<PageSetup> = {
    margins: { ...STANDARD_MARGINS, ...Object.fromEntries(inches) },
    ...(orientation === undefined ? {} : { orientation }),
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
