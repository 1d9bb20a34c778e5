/** What stands above a division's tables, always in sight: who answers for it, links, and the net. */
import { absoluteAddress } from '../addresses';
import { SUMMARY_SHEET, type DivisionNames } from '../naming';
import type { BlockPlan, PlannedCell } from '../plan';
import { DIRECTIONS, UNREAD } from '../state/words';
import { BLANK, textContent } from '../table/cells';
import { writeOut } from '../table/formulas';
import { divisionTableNames } from './names';

/** Rows of title, responsible persons, the net and links. */
export const TITLE_ROWS = 4;
const NET_ROW = 2;
const LINK_ROW = 3;
/** Column A is the hidden Tunnus, B the wide one: labels, and the narrative at a readable width. */
export const WIDE_COLUMN = 1;

export function titleBlock(names: DivisionNames): BlockPlan {
  const { division, title } = names;
  const { margin } = divisionTableNames(names);
  const responsible = division.responsible.join(', ');
  const subtitle = [
    ...(responsible === '' ? [] : [`Vastuuhenkilö ${responsible}`]),
    ...(division.board === null ? [] : [division.board]),
  ].join('  ·  ');
  return {
    key: 'title',
    row: 0,
    column: WIDE_COLUMN,
    cells: [
      [{ content: textContent(title), style: 'title' }, EMPTY, EMPTY],
      [{ content: textContent(subtitle), style: 'subtitle' }, EMPTY, EMPTY],
      [
        {
          content: textContent('Toimintakatteen poikkeama, euroa (+ = paranee)'),
          style: 'keyFigureLabel',
        },
        {
          content: {
            kind: 'formula',
            formula: writeOut('=margin[#varianceNet]', null, { margin }),
          },
          style: 'keyFigure',
        },
        {
          content: { kind: 'formula', formula: writeOut('=margin[#state]', null, { margin }) },
          style: 'stateNote',
        },
      ],
    ],
    flags: NET_LOOKS.map(([look, begins]) => ({
      key: `net.${look}`,
      formula: `=LEFT(${absoluteAddress(NET_ROW, WIDE_COLUMN + 2)},${begins.length})="${begins}"`,
      look,
      row: NET_ROW,
      column: 1,
      rowCount: 1,
      columnCount: 2,
    })),
  };
}

/** How the net looks, by what its state begins with. */
const NET_LOOKS = [
  ['improves', DIRECTIONS.improves],
  ['weakens', DIRECTIONS.weakens],
  ['warning', UNREAD],
] as const;

const EMPTY: PlannedCell = { content: BLANK, style: 'blank' };

export function linkBlock(links: PlannedCell[]): BlockPlan {
  const home: PlannedCell = {
    content: { kind: 'text', value: SUMMARY_SHEET, link: { sheet: SUMMARY_SHEET, address: 'A1' } },
    style: 'link',
  };
  return { key: 'links', row: LINK_ROW, column: WIDE_COLUMN, cells: [[home, ...links]] };
}
