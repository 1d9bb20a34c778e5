/** How the paper looks in Word: named styles only, so that a secretary can change them in one place. */
import type { IStylesOptions } from 'docx';

/** Sizes in half points, spaces in twentieths of a point, as the file format counts them. */
const BODY_SIZE = 21;
const TABLE_SIZE = 18;
const DENSE_SIZE = 15;
const SMALL_SIZE = 17;
export const INK = '1F1F1F';
export const ACCENT = '0B5A64';
export const HEADING_FILL = 'E3EEF0';
export const SUM_FILL = 'F3F7F8';
const STAMP_INK = 'A80000';
const OPEN_FILL = 'FFF2CC';
const OPEN_INK = '7A4100';
const FONT = 'Arial';

export const STYLE = {
  meta: 'Tiedot',
  leads: 'Johdanto',
  note: 'Taulukkohuomautus',
  legend: 'Taulukkoselite',
  cell: 'Taulukkoteksti',
  figure: 'Taulukkoluku',
  columnHeading: 'Taulukkosarake',
  denseCell: 'Taulukkotekstitiivis',
  denseFigure: 'Taulukkolukutiivis',
  denseHeading: 'Taulukkosaraketiivis',
  afterTable: 'Taulukonjalkeen',
  open: 'Taydennettava',
  strong: 'Vahvennettu',
  noteMark: 'Huomautusmerkki',
  stamp: 'Leima',
  headerText: 'Ylatunniste',
} as const;

export function stylesOf(language: string): IStylesOptions {
  const keep = { keepNext: true, keepLines: true };
  return {
    default: {
      document: {
        run: { font: FONT, size: BODY_SIZE, color: INK, language: { value: language } },
        paragraph: { spacing: { after: 110, line: 259 } },
      },
      title: {
        run: { size: 34, bold: true, color: ACCENT },
        paragraph: { spacing: { before: 0, after: 160 }, keepNext: true },
      },
      heading1: {
        run: { size: 26, bold: true, color: ACCENT },
        paragraph: { spacing: { before: 320, after: 100 }, ...keep },
      },
      heading2: {
        run: { size: 22, bold: true, color: INK },
        paragraph: { spacing: { before: 200, after: 80 }, ...keep },
      },
      listParagraph: { run: {}, paragraph: { spacing: { after: 60, line: 259 } } },
      caption: {
        run: { size: 20, bold: true, italics: false, color: INK },
        paragraph: { spacing: { before: 200, after: 40 }, ...keep },
      },
    },
    paragraphStyles: [
      paragraphStyle(STYLE.meta, 'Tiedot', { after: 60 }),
      paragraphStyle(STYLE.leads, 'Johdanto', { after: 80 }, { keepNext: true }),
      paragraphStyle(STYLE.legend, 'Taulukkoselite', { after: 80 }, keep, SMALL_SIZE),
      paragraphStyle(STYLE.note, 'Taulukkohuomautus', { before: 60, after: 60 }, {}, SMALL_SIZE),
      paragraphStyle(STYLE.cell, 'Taulukkoteksti', TIGHT, {}, TABLE_SIZE),
      paragraphStyle(STYLE.figure, 'Taulukkoluku', TIGHT, { alignment: 'right' }, TABLE_SIZE),
      {
        ...paragraphStyle(STYLE.columnHeading, 'Taulukkosarake', TIGHT, { keepNext: true }),
        run: { size: TABLE_SIZE, bold: true, color: ACCENT },
      },
      paragraphStyle(STYLE.denseCell, 'Taulukkoteksti, tiivis', TIGHT, {}, DENSE_SIZE),
      paragraphStyle(
        STYLE.denseFigure,
        'Taulukkoluku, tiivis',
        TIGHT,
        { alignment: 'right' },
        DENSE_SIZE,
      ),
      {
        ...paragraphStyle(STYLE.denseHeading, 'Taulukkosarake, tiivis', TIGHT, { keepNext: true }),
        run: { size: DENSE_SIZE, bold: true, color: ACCENT },
      },
      paragraphStyle(STYLE.afterTable, 'Taulukon jälkeen', { before: 160 }),
      paragraphStyle(STYLE.headerText, 'Ylätunnisteteksti', { after: 0 }, {}, SMALL_SIZE),
    ],
    characterStyles: [
      { id: STYLE.strong, name: 'Vahvennettu', run: { bold: true } },
      { id: STYLE.noteMark, name: 'Huomautusmerkki', run: { superScript: true } },
      { id: STYLE.stamp, name: 'Leima', run: { bold: true, size: 24, color: STAMP_INK } },
      {
        id: STYLE.open,
        name: 'Täydennettävä',
        run: { color: OPEN_INK, shading: { type: 'clear', fill: OPEN_FILL, color: 'auto' } },
      },
    ],
  };
}

const TIGHT = { before: 20, after: 20, line: 245 };

function paragraphStyle(
  id: string,
  name: string,
  spacing: { before?: number; after?: number; line?: number },
  paragraph: { keepNext?: boolean; keepLines?: boolean; alignment?: 'right' } = {},
  size?: number,
) {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: size === undefined ? {} : { size },
    paragraph: { spacing, ...paragraph },
  };
}
