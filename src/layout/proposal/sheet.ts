/** Muutosesitys: the council's change proposal, print-ready, by formulas over the divisions' Talous. */
import type { PaperContext } from '../../proposal/document/context';
import { contextOf } from '../../proposal/document/paper';
import { signLegend } from '../../proposal/document/sections/changes';
import { makeProposal } from '../../proposal/proposal';
import { readSettings } from '../../proposal/readSettings';
import { DEFAULT_PROPOSAL_SETTINGS, type ProposalSettings } from '../../proposal/settings';
import { printFault } from '../../report/load';
import type { Report } from '../../report/model';
import { absoluteAddress, rangeAddress } from '../addresses';
import { BLANK, textContent } from '../table/cells';
import { LINE_HEIGHT, rowHeight } from '../looks/heights';
import { landscape } from '../looks/pages';
import type { BlockPlan, CellContent, PlannedCell, SheetPlan } from '../plan';
import { sheetContents, type SheetContents } from './groups';
import {
  COLUMNS,
  COUNTS,
  DIVISION_STATES,
  divisionStateAddress,
  FIRST_COLUMN,
  FIRST_DIVISION_STATE,
  HEADING_ROW,
  headings,
  HIDDEN_COUNT,
} from './columns';
import { divisionStates } from './formulas';
import { writeRows } from './rows';
import { hiddenCell } from './sheetRows';
import { COLORS } from '../looks/styles';

export const PROPOSAL_SHEET = 'Muutosesitys';

/** The row of the title that says what is to be checked, and how it begins. */
const STATE_ROW = 3;
const TO_CHECK = 'Tarkista ennen käyttöä';
const NO_HEADINGS = COUNTS.map((): PlannedCell => ({ content: BLANK, style: 'blank' }));

/** The sheet under the settings that the report carries; faults in them are told on the sheet. */
export function proposalSheetOf(report: Report): SheetPlan {
  const reading = readSettings(report);
  if (reading.ok) return proposalSheet(report, reading.settings);
  return proposalSheet(report, DEFAULT_PROPOSAL_SETTINGS, reading.faults.map(printFault));
}

/** The sheet of a report under a city's settings; it follows edits of Talous until areas come or go. */
export function proposalSheet(
  report: Report,
  settings: ProposalSettings,
  faults: string[] = [],
): SheetPlan {
  const proposal = makeProposal(report, settings);
  const context = contextOf(proposal, 'fi');
  const { words } = context;
  const contents = sheetContents(context);
  const written = writeRows(contents, words, settings);
  const rounded = settings.unit === 'teur' ? [words.roundedNote] : [];
  const notes = [
    ...[...contents.notes, ...rounded].map((note, i) => `${i + 1}) ${note}`),
    ...faults,
  ];
  const table: BlockPlan = {
    key: 'table',
    row: HEADING_ROW,
    column: FIRST_COLUMN,
    cells: [[...headings(words), ...NO_HEADINGS], ...written.cells],
    flags: written.flags,
  };
  const noteRow = HEADING_ROW + 1 + written.cells.length + 1;
  return {
    key: 'proposal',
    name: PROPOSAL_SHEET,
    visibility: 'visible',
    tabColor: COLORS.accent,
    columns: [
      { width: 2 },
      ...COLUMNS.map(({ width }) => ({ width })),
      ...Array.from({ length: HIDDEN_COUNT }, () => ({ width: 4, hidden: true })),
    ],
    rowHeights: [
      { row: HEADING_ROW, height: 2 * LINE_HEIGHT + 2 },
      ...written.reasons.flatMap(({ row, text, width }) => {
        const height = rowHeight([{ text, width }]);
        return height === null ? [] : [{ row, height }];
      }),
    ],
    freeze: { rows: HEADING_ROW + 1, columns: FIRST_COLUMN + 2 },
    blocks: [
      titleBlock(context, stateLine(contents, written.cells.length)),
      table,
      ...statesBlock(contents),
      ...noteBlock(notes, noteRow),
    ],
    tables: [],
    charts: [],
    page: landscape('a4', HEADING_ROW),
    protect: true,
  };
}

function titleBlock(context: PaperContext, state: CellContent): BlockPlan {
  const { words, source, proposal } = context;
  const title = `${proposal.report.municipality}: ${words.title(proposal.year)}`;
  return {
    key: 'title',
    row: 0,
    column: FIRST_COLUMN,
    cells: [
      [{ content: textContent(title), style: 'title' }],
      [{ content: textContent(words.basis(source)), style: 'subtitle' }],
      [{ content: textContent(signLegend(context)), style: 'note' }],
      [{ content: state, style: 'computedNote' }],
    ],
    flags: [
      {
        key: 'toCheck',
        formula: `=LEFT(${absoluteAddress(STATE_ROW, FIRST_COLUMN)},${TO_CHECK.length})="${TO_CHECK}"`,
        look: 'warning',
        row: STATE_ROW,
        column: 0,
        rowCount: 1,
        columnCount: 1,
      },
    ],
  };
}

function noteBlock(notes: string[], row: number): BlockPlan[] {
  const cells = notes.map((note): PlannedCell[] => [{ content: textContent(note), style: 'note' }]);
  return cells.length === 0 ? [] : [{ key: 'notes', row, column: FIRST_COLUMN, cells }];
}

/** How the divisions stand, where no one sees it: the line above and the totals ask it. */
function statesBlock({ all }: SheetContents): BlockPlan[] {
  if (all.length === 0) return [];
  const cells = all.map(({ title, tables }) => {
    const states = divisionStates(title, tables);
    return DIVISION_STATES.map((key) => hiddenCell(states[key]));
  });
  return [{ key: 'states', row: 0, column: FIRST_DIVISION_STATE, cells }];
}

/** What is to be done before the figures are used; else why the columns of the budget are empty, as long as they are. */
function stateLine({ all }: SheetContents, rows: number): CellContent {
  const column = FIRST_COLUMN + COLUMNS.findIndex(({ key }) => key === 'original');
  const budgets = rangeAddress(HEADING_ROW + 1, column, Math.max(1, rows), 1);
  const words = 'Raportissa ei ole talousarvion lukuja, joten TA-sarakkeet ovat tyhjät.';
  const missing = `IF(COUNT(${budgets})=0,"${words}","")`;
  if (all.length === 0) return { kind: 'formula', formula: `=${missing}` };
  const toCheck = all.map((_one, index) => divisionStateAddress(index, 'words')).join('&');
  const advice = 'Korjaa luvut tai palauta poistetut rivit toimialan Talous-taulukkoon.';
  return {
    kind: 'formula',
    formula: `=IF(${toCheck}="",${missing},"${TO_CHECK}. "&${toCheck}&"${advice}")`,
  };
}
