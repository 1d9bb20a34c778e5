/** The looks of a workbook's cells as far as they tell a heading, a part of a sum, or how a number is shown. */
import { child, children, firstElement, isOn } from '../xml';
import { formatCode } from './format';

export interface CellLook {
  format: string;
  bold: boolean;
  indent: number;
}

const PLAIN: CellLook = { format: 'General', bold: false, indent: 0 };

/** Looks by the number that cells name (`s`). */
export function readLooks(xml: string | undefined): (style: string | undefined) => CellLook {
  const sheet = firstElement(xml, 'styleSheet');
  const own = new Map(
    children(child(sheet, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? 'General',
    ]),
  );
  const fonts = children(child(sheet, 'fonts'), 'font').map((font) => isOn(font, 'b') ?? false);
  const looks = children(child(sheet, 'cellXfs'), 'xf').map((xf): CellLook => ({
    format: formatCode(Number(xf.attributes['numFmtId'] ?? 0), own),
    bold: fonts[Number(xf.attributes['fontId'] ?? 0)] ?? false,
    indent: Number(child(xf, 'alignment')?.attributes['indent'] ?? 0),
  }));
  return (style) => looks[Number(style ?? 0)] ?? PLAIN;
}
