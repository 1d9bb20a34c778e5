/** The printed page. */
import type { BookPage, HeaderFooter, MarginSide } from '../../../xlsx/book/page';
import { MAX_COLUMNS } from '../workbook/address';
import type { SheetState } from '../workbook/state';

/** Excel.PaperType in the order of the file's numbers, from 1. */
const PAPERS = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
];
const SIDES: MarginSide[] = ['left', 'right', 'top', 'bottom', 'header', 'footer'];
const ALL_PAGES = 'HeadersFooters/DefaultForAllPages/';
const SECTIONS: Record<keyof HeaderFooter, string> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
};

const marginName = (side: string): string =>
  `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;

type Kept = SheetState['page'];

export function bookPage({ page, printTitleRows, printArea }: SheetState): BookPage {
  const zoom = (page['Zoom'] ?? {}) as Record<string, number | undefined>;
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = zoom;
  const paper = PAPERS.indexOf(String(page['PaperSize'])) + 1;
  return {
    landscape: page['Orientation'] === 'Landscape',
    ...(paper > 0 ? { paper } : {}),
    ...(scale === undefined ? {} : { scale }),
    ...(wide === undefined && tall === undefined
      ? {}
      : { fit: { wide: wide ?? 0, tall: tall ?? 0 } }),
    margins: Object.fromEntries(
      SIDES.flatMap((side) => {
        const size = page[marginName(side)];
        return typeof size === 'number' ? [[side, size]] : [];
      }),
    ),
    centered: {
      horizontally: page['CenterHorizontally'] === true,
      vertically: page['CenterVertically'] === true,
    },
    prints: {
      gridlines: page['PrintGridlines'] === true,
      headings: page['PrintHeadings'] === true,
    },
    header: sections(page, 'Header'),
    footer: sections(page, 'Footer'),
    ...(printTitleRows
      ? {
          titleRows: {
            from: printTitleRows.row,
            to: printTitleRows.row + printTitleRows.rows - 1,
          },
        }
      : {}),
    ...(printArea ? { area: printArea } : {}),
  };
}

function sections(page: Kept, which: 'Header' | 'Footer'): HeaderFooter {
  return Object.fromEntries(
    Object.entries(SECTIONS).flatMap(([side, name]) => {
      const text = page[`${ALL_PAGES}${name}${which}`];
      return typeof text === 'string' && text !== '' ? [[side, text]] : [];
    }),
  );
}

export function hostPage(
  page: BookPage,
): Pick<SheetState, 'page' | 'printTitleRows' | 'printArea'> {
  const { paper, scale, fit, margins, centered, prints, titleRows, area } = page;
  const paperName = paper === undefined ? undefined : PAPERS[paper - 1];
  const headers = (which: 'Header' | 'Footer', given: HeaderFooter): [string, string][] =>
    Object.entries(given).map(([side, text]) => [
      `${ALL_PAGES}${SECTIONS[side as keyof HeaderFooter]}${which}`,
      String(text),
    ]);
  return {
    page: {
      ...(page.landscape ? { Orientation: 'Landscape' } : {}),
      ...(paperName === undefined ? {} : { PaperSize: paperName }),
      ...(scale === undefined ? {} : { Zoom: { scale } }),
      ...(fit ? { Zoom: zoomOf(fit) } : {}),
      ...Object.fromEntries(
        Object.entries(margins).map(([side, size]) => [marginName(side), size]),
      ),
      ...(centered.horizontally ? { CenterHorizontally: true } : {}),
      ...(centered.vertically ? { CenterVertically: true } : {}),
      ...(prints.gridlines ? { PrintGridlines: true } : {}),
      ...(prints.headings ? { PrintHeadings: true } : {}),
      ...Object.fromEntries([...headers('Header', page.header), ...headers('Footer', page.footer)]),
    },
    printTitleRows: titleRows
      ? {
          row: titleRows.from,
          column: 0,
          rows: titleRows.to - titleRows.from + 1,
          columns: MAX_COLUMNS,
        }
      : null,
    printArea: area ?? null,
  };
}

const zoomOf = ({ wide, tall }: NonNullable<BookPage['fit']>): object => ({
  ...(wide > 0 ? { horizontalFitToPages: wide } : {}),
  ...(tall > 0 ? { verticalFitToPages: tall } : {}),
});
