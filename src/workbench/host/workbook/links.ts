/** Hyperlinks of cells. */
import type { BookLink } from '../../../xlsx/book/book';
import { invalidArgument } from '../errors';
import { cellKey, isSingleCell, type Area } from './address';
import { writeBlock } from './edits';
import { refuseIfProtected } from './protection';
import type { SheetState } from './state';
import { changeStyles } from './styles';
import type { Workbook } from './workbook';

const LINK_COLOUR = '#0563C1';

/** Excel shows where the link leads in a blank cell, and links in blue and underlined. */
export function setLink(workbook: Workbook, sheet: SheetState, area: Area, link: BookLink): void {
  refuseIfProtected(sheet, 'insertHyperlinks');
  if (!isSingleCell(area)) throw invalidArgument('A link is given to one cell.');
  sheet.links.set(cellKey(area.row, area.column), link);
  const isBlank = workbook.content(sheet, area.row, area.column) === undefined;
  if (isBlank) writeBlock(workbook, sheet, area, [[{ content: link.address ?? link.place }]]);
  changeStyles(sheet.styles, area, (style) => ({
    ...style,
    font: { ...style.font, color: LINK_COLOUR, underline: 'single' },
  }));
}
