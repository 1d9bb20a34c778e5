/** Contents as Excel takes them in `values`. */
import type { CellContent } from '../../layout/plan';
import { styleOf, type StyleName } from '../../layout/looks/styles';

/** null leaves a cell alone, "" clears it. */
export type Written = string | number | null;

export const TEXT_FORMAT = '@';

/**
 * A content to write. A formula is left for later, when all that it refers to is there. Text in a cell
 * that is not of text format is quoted, so that it never becomes a formula, a number or a date.
 */
export function writtenValue(content: CellContent, isTextCell: boolean): Written {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'number':
      return content.value;
    case 'text':
      return isTextCell || content.value === '' ? content.value : `'${content.value}`;
    case 'formula':
      return null;
  }
}

/** Whether cells of a style keep every input as text. */
export function isTextStyle(style: StyleName): boolean {
  return styleOf(style).numberFormat === TEXT_FORMAT;
}
