/** Hyperlinks of cells. */
import { invalidArgument } from '../errors';
import { cellKey, isSingleCell, type Area } from './address';
import { writeBlock } from './edits';
import { refuseIfProtected } from './protection';
import type { Hyperlink, SheetState } from './state';
import { changeStyles } from './styles';
import type { Workbook } from './workbook';

const LINK_COLOUR = '#0563C1';

/** Excel shows `textToDisplay`, or the link itself in a blank cell, in blue and underlined. */
export function setLink(
  workbook: Workbook,
  sheet: SheetState,
  area: Area,
  link: Hyperlink | null,
): void {
  refuseIfProtected(sheet, 'allowInsertHyperlinks');
  if (!isSingleCell(area)) throw invalidArgument('A link is given to one cell.');
  const key = cellKey(area.row, area.column);
  if (!link) {
    sheet.links.delete(key);
    return;
  }
  const { address, documentReference, textToDisplay } = link;
  if (address === undefined && documentReference === undefined)
    throw invalidArgument('A link leads to an address or to a place in the document.');
  sheet.links.set(key, link);
  const isBlank = workbook.content(sheet, area.row, area.column) === undefined;
  const shown = textToDisplay ?? (isBlank ? (address ?? documentReference) : undefined);
  if (shown !== undefined) writeBlock(workbook, sheet, area, [[{ content: shown }]]);
  changeStyles(sheet.styles, area, (style) => ({
    ...style,
    font: { ...style.font, color: LINK_COLOUR, underline: 'Single' },
  }));
}
