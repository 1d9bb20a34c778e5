/** The printed page. */
import type { HeaderFooter as FileHeaderFooter, Worksheet } from '@cj-tech-master/excelts';
import { STANDARD_MARGINS, type BookPage, type HeaderFooter, type MarginSide } from '../book/page';
import type { LeftOutCount } from '../leftOut';
import { POINTS_PER_INCH } from '../sizes';

const SIDES = Object.keys(STANDARD_MARGINS) as MarginSide[];

export function readPage(
  model: Worksheet['model'],
  named: Pick<BookPage, 'titleRows' | 'area'> | undefined,
  leftOut: LeftOutCount,
): BookPage {
  const { pageSetup: setup } = model;
  // The library has none for a sheet whose file has none.
  const codes = (model.headerFooter as Partial<FileHeaderFooter> | undefined) ?? {};
  if (codes.differentFirst) leftOut.add('pages');
  if (codes.differentOddEven) leftOut.add('pages');
  leftOut.add('pages', model.rowBreaks.length + model.colBreaks.length);
  const { scale } = setup;
  const paper = Number(setup.paperSize);
  const isScaled = !setup.fitToPage && scale !== undefined && scale !== 100;
  return {
    landscape: setup.orientation === 'landscape',
    ...(paper > 0 ? { paper } : {}),
    ...(isScaled ? { scale } : {}),
    ...(setup.fitToPage
      ? { fit: { wide: setup.fitToWidth ?? 1, tall: setup.fitToHeight ?? 1 } }
      : {}),
    margins: Object.fromEntries(
      SIDES.flatMap((side) => {
        const inches = setup.margins?.[side];
        const points = inches === undefined ? undefined : rounded(inches * POINTS_PER_INCH);
        return points === undefined || points === STANDARD_MARGINS[side] ? [] : [[side, points]];
      }),
    ),
    centered: {
      horizontally: setup.horizontalCentered ?? false,
      vertically: setup.verticalCentered ?? false,
    },
    prints: {
      gridlines: setup.showGridLines ?? false,
      headings: setup.showRowColHeaders ?? false,
    },
    header: sectionsOf(codes.oddHeader),
    footer: sectionsOf(codes.oddFooter),
    ...named,
  };
}

/** Inches are printed in tenths of a point at most. */
const rounded = (points: number): number => Math.round(points * 1_000) / 1_000;

const SECTION = { L: 'left', C: 'center', R: 'right' } as const;

/** "&LVasen&CKeski&ROikea"; what stands before the first code is in the middle. */
function sectionsOf(codes: string | undefined | null): HeaderFooter {
  const sections: HeaderFooter = {};
  const text = codes ?? '';
  const pieces = (/^&[LCR]/.test(text) ? text : `&C${text}`).split(/&([LCR])/).slice(1);
  for (let i = 0; i + 1 < pieces.length; i += 2) {
    const section = SECTION[pieces[i] as keyof typeof SECTION];
    const own = pieces[i + 1] ?? '';
    if (own !== '') sections[section] = own;
  }
  return sections;
}
