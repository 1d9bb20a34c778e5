/** Puts a content into a cell. */
import type { CellContent } from '../../layout/plan';
import { TEXT_FORMAT, writtenValue } from '../apply/contents';
import { everywhere } from '../apply/paint';

const GENERAL = 'General';

/** @param isTextCell whether the cell is of text format: only then is a number or a formula given another */
export function put(range: Excel.Range, content: CellContent, isTextCell: boolean): void {
  const isWords = content.kind === 'text' || content.kind === 'blank';
  if (isTextCell && !isWords) range.numberFormat = everywhere(GENERAL);
  fill(range, content, isTextCell && isWords);
}

/** The content and the number format, whatever the cell's format is now. */
export function putWithFormat(range: Excel.Range, content: CellContent, format: string): void {
  const isWords = content.kind === 'text' || content.kind === 'blank';
  // Excel makes a text of a number or a formula that is written into a cell of text format.
  const during = isWords || format !== TEXT_FORMAT ? format : GENERAL;
  range.numberFormat = everywhere(during);
  fill(range, content, during === TEXT_FORMAT);
  if (format !== during) range.numberFormat = everywhere(format);
}

function fill(range: Excel.Range, content: CellContent, isTextCell: boolean): void {
  if (content.kind === 'formula') range.formulas = [[content.formula]];
  else range.values = [[writtenValue(content, isTextCell)]];
}
