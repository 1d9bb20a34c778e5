/** Havainnot: a row a finding, the time of checking, and whether the inputs have changed since. */
import { BLANK, textContent } from '../table/cells';
import { columnLayouts, OTHERWISE } from '../looks/widths';
import { writeOut } from '../table/formulas';
import { planTable } from '../table/plan';
import { rowHeight } from '../looks/heights';
import { serialOf } from '../moment';
import { FINDINGS_SHEET } from '../naming';
import { landscape } from '../looks/pages';
import type { BlockPlan, PlannedCell, SheetPlan } from '../plan';
import { COLORS } from '../looks/styles';
import {
  FINDING_COLUMNS,
  FINDINGS,
  FINDINGS_TABLE,
  FINDINGS_TABLE_NAME,
  NO_MARK,
  OPEN_STATE,
  SEVERITY_NAMES,
  type FindingRow,
} from './columns';

export const FINDINGS_KEY = 'findings';
/** The row that says that there is nothing to say. */
export const NOTHING_FOUND = 'ei-havaintoja';
export const FINDINGS_HEADING_ROW = 5;
/** What the state of checking reads when inputs have changed since. */
export const STALE = 'vanhentunut';
export const CURRENT = 'ajan tasalla';

/**
 * @param checkedAt local time of checking, "2024-05-16T09:30:15"
 * @param changedInputs formula that counts the inputs changed since, without "="
 */
export function findingsSheet(
  rows: FindingRow[],
  checkedAt: string,
  changedInputs: string,
): SheetPlan {
  const table = planTable(
    {
      key: FINDINGS_TABLE,
      name: FINDINGS_TABLE_NAME,
      columns: FINDING_COLUMNS,
      rowId: ({ id }) => id,
    },
    rows.length === 0 ? [nothing()] : rows,
    { row: FINDINGS_HEADING_ROW, column: 0 },
  );
  const columns = columnLayouts(FINDING_COLUMNS);
  const wrapped = FINDING_COLUMNS.flatMap(({ style }, index) =>
    ['labelText', 'placeLink', 'reason', 'inputText'].includes(style) ? [index] : [],
  );
  return {
    key: FINDINGS_KEY,
    name: FINDINGS_SHEET,
    visibility: 'visible',
    columns,
    rowHeights: [
      { row: FINDINGS_HEADING_ROW, height: 24 },
      ...table.rows.flatMap((contents, index) => {
        const height = rowHeight(
          wrapped.map((column) => {
            const content = contents[column];
            const text = content?.kind === 'text' ? content.value : '';
            return { text, width: columns[column]?.width ?? OTHERWISE };
          }),
        );
        return height === null ? [] : [{ row: FINDINGS_HEADING_ROW + 1 + index, height }];
      }),
    ],
    freeze: { rows: FINDINGS_HEADING_ROW + 1, columns: 0 },
    blocks: [titleBlock(checkedAt, changedInputs)],
    tables: [table],
    charts: [],
    tabColor: COLORS.accent,
    page: landscape('a3', FINDINGS_HEADING_ROW),
    protect: false,
  };
}

function nothing(): FindingRow {
  return {
    id: NOTHING_FOUND,
    severity: SEVERITY_NAMES.info,
    division: '',
    rule: '',
    place: '',
    link: null,
    expected: '',
    found: '',
    difference: '',
    text: 'Ei havaintoja: teksti ja taulukot täsmäävät.',
    mark: { ...NO_MARK, state: '' },
    flagged: '',
  };
}

function titleBlock(checkedAt: string, changedInputs: string): BlockPlan {
  const state = `=IF(${changedInputs}>0,"${STALE}: taulukoita on muutettu tarkistuksen jälkeen. Valitse Päivitä.","${CURRENT}")`;
  const open = (severity: string): string =>
    writeOut(`COUNTIFS(findings[severity],"${severity}",findings[state],"${OPEN_STATE}")`, null, {
      findings: FINDINGS,
    });
  const counts = `="Avoinna: virheitä "&${open(SEVERITY_NAMES.error)}&", varoituksia "&${open(SEVERITY_NAMES.warning)}&", huomautuksia "&${open(SEVERITY_NAMES.info)}`;
  const row = (...cells: PlannedCell[]): PlannedCell[] => [
    ...cells,
    ...Array(3 - cells.length).fill(EMPTY),
  ];
  return {
    key: 'title',
    row: 0,
    column: 1,
    cells: [
      row({ content: textContent('Havainnot'), style: 'title' }),
      row({
        content: textContent(
          'Luvut, jotka eivät täsmää, ja kohdat, jotka kannattaa katsoa. Paikka vie soluun. Tila ja peruste säilyvät, kun havainto tarkistetaan uudelleen.',
        ),
        style: 'subtitle',
      }),
      row(
        { content: textContent('Tarkistettu'), style: 'keyFigureLabel' },
        { content: { kind: 'number', value: serialOf(checkedAt) }, style: 'checkedAt' },
        { content: { kind: 'formula', formula: state }, style: 'checkedState' },
      ),
      row({ content: { kind: 'formula', formula: counts }, style: 'checkedState' }),
    ],
    flags: [
      {
        key: 'checked.stale',
        formula: `=LEFT($D$3,${STALE.length})="${STALE}"`,
        look: 'warning',
        row: 2,
        column: 2,
        rowCount: 1,
        columnCount: 1,
      },
    ],
  };
}

const EMPTY: PlannedCell = { content: BLANK, style: 'blank' };
