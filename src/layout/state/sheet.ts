/**
 * How far each division's net is known, counted on a hidden sheet: so every formula that shows a net
 * asks one cell, with the pane closed too. Beside the counts stand the lines of the report, each
 * with a formula that finds whether its row is still there.
 */
import { linesByArea } from '../../report/area';
import { economyOf, UNALLOCATED } from '../../report/economy';
import type { EconomyLine, GoneLine } from '../../report/line';
import type { Report } from '../../report/model';
import { absoluteAddress } from '../addresses';
import { findingId } from '../../checks/identity';
import { GONE_RULE } from '../../checks/tables/gone';
import { BLANK, textContent } from '../table/cells';
import { WAIVED_STATE } from '../findings/columns';
import {
  countLines,
  goneLines,
  HAS_VARIANCE,
  inAreaState,
  inState,
  OF_REST,
  type Criterion,
} from '../division/economy/criteria';
import { divisionTableNames } from '../division/names';
import { isText, quoted, writeOut, type TableNames } from '../table/formulas';
import { divisionNames, NET_STATE_SHEET, type DivisionNames } from '../naming';
import {
  BUDGET_MISSING,
  COMPUTED_LINE,
  HALF,
  KNOWN,
  NOT_REPORTED,
  STATED_LINE,
  UNREAD,
} from './words';
import type { PlannedCell, SheetPlan } from '../plan';

export const NET_STATE_KEY = 'netState';

/** What is counted of a division, in the order of the columns; of each its formula. */
const COUNTS = ['silent', 'inForce', 'unread', 'gone', 'empty', 'state'] as const;
type Count = (typeof COUNTS)[number];

/** Columns of the lines. */
const LINE_COLUMNS = ['areaId', 'label', 'missed'] as const;

const ofRest = (...criteria: Criterion[]): string => countLines(...criteria, OF_REST);
/** Without Kohdistamatta; "<>" would leave out lines that name no area in some programs. */
const ofAreas = (...criteria: Criterion[]): string =>
  `(${countLines(...criteria)}-${ofRest(...criteria)})`;
/** Lines of the areas, and those of Kohdistamatta while it counts. */
const counted = (...criteria: Criterion[]): string =>
  `(${ofAreas(...criteria)}+lines[inForce]*${ofRest(...criteria)})`;

const GONE_OF_REST = goneLines('label', quoted(UNALLOCATED));
/** Areas that have no figure, by their lines; the lack of a budget is kept apart. */
const SILENT = `${ofAreas(inAreaState(NOT_REPORTED))}+${ofAreas(inAreaState(BUDGET_MISSING))}`;
/** Beside what is computed, or forecast without a budget, a silent area is missed. */
const NEEDS_SILENT = `AND(lines[inForce]=0,${ofAreas(inState(COMPUTED_LINE))}+${ofAreas(inAreaState(BUDGET_MISSING))}>0)`;
const emptyIn = (word: string): string => counted(inAreaState(HALF), inState(word));

const FORMULAS: Record<Count, string> = {
  silent: `=${SILENT}`,
  inForce: `=IF(AND(lines[silent]>0,${[COMPUTED_LINE, STATED_LINE, UNREAD]
    .map((word) => ofRest(inState(word)))
    .join('+')}+${GONE_OF_REST}>0),1,0)`,
  unread: `=${counted(inState(UNREAD))}`,
  gone: `=SUM(lines[missed])-(1-lines[inForce])*${GONE_OF_REST}`,
  empty: `=${emptyIn(NOT_REPORTED)}+${emptyIn(BUDGET_MISSING)}+IF(${NEEDS_SILENT},lines[silent],0)`,
  state: `=IFERROR(IF(lines[unread]+lines[gone]>0,"${UNREAD}",IF(${counted(HAS_VARIANCE)}=0,IF(${ofAreas(inAreaState(BUDGET_MISSING))}>0,"${BUDGET_MISSING}","${NOT_REPORTED}"),IF(lines[empty]+${counted(inAreaState(HALF))}>0,"${HALF}","${KNOWN}"))),"${UNREAD}")`,
};

/** Where a division's counts and lines stand. */
interface Span {
  own: DivisionNames;
  lines: ListedLine[];
  /** The row of the counts; the lines follow. */
  row: number;
}

type ListedLine = Pick<EconomyLine, 'id' | 'label'> & { areaId: string };

function spansOf(report: Report): Span[] {
  let row = 0;
  return divisionNames(report).map((own) => {
    const span = { own, lines: listedLines(own), row };
    row += 1 + Math.max(1, span.lines.length);
    return span;
  });
}

/** The report's lines by area, the deleted ones too: Toimintakate knows an area by its first line. */
function listedLines({ division }: DivisionNames): ListedLine[] {
  const { lines, gone, accepted } = economyOf(division);
  const areas = linesByArea<GoneLine>([...lines, ...gone, ...accepted]);
  return [...areas.values()].flatMap((own) =>
    own.map(({ id, label }) => ({ id, label, areaId: own[0]?.id ?? id })),
  );
}

/**
 * By the divisions' ids, for formulas: `lines[state]` is a count of the division, `lines[gone]` a column
 * of its lines.
 */
export function lineRanges(report: Report): ReadonlyMap<string, TableNames> {
  return new Map(spansOf(report).map((span) => [span.own.division.id, rangesOf(span)]));
}

function rangesOf({ row, lines }: Span): TableNames {
  const sheet = `${NET_STATE_SHEET}!`;
  const last = row + Math.max(1, lines.length);
  const ranges = new Map<string, string>([
    ...COUNTS.map((count, column) => [count, sheet + absoluteAddress(row, column)] as const),
    ...LINE_COLUMNS.map(
      (key, column) =>
        [
          key,
          `${sheet}${absoluteAddress(row + 1, column)}:${absoluteAddress(last, column)}`,
        ] as const,
    ),
  ]);
  return { name: '', headings: new Map(), ranges };
}

/** The hidden sheet of all divisions; `findings` is the table that tells which deletions are let stand. */
export function netStateSheet(report: Report, findings: TableNames | null): SheetPlan {
  const cells = spansOf(report).flatMap((span) => rowsOf(span, findings));
  return {
    key: NET_STATE_KEY,
    name: NET_STATE_SHEET,
    visibility: 'veryHidden',
    columns: [{ width: 10 }],
    rowHeights: [],
    blocks: cells.length === 0 ? [] : [{ key: NET_STATE_KEY, row: 0, column: 0, cells }],
    tables: [],
    charts: [],
    protect: true,
  };
}

/** Counts the waived findings of a deleted line: somebody has let the deletion stand. */
const accepted = (subject: string): string =>
  `COUNTIFS(findings[id],${isText(findingId(GONE_RULE, subject))},findings[state],${quoted(WAIVED_STATE)})`;

function rowsOf(span: Span, findings: TableNames | null): PlannedCell[][] {
  const { economy } = divisionTableNames(span.own);
  const others = { economy, lines: rangesOf(span), ...(findings ? { findings } : {}) };
  const isLetStand = (line: string): string =>
    findings ? `${accepted(line)}+${accepted(span.own.division.id)}` : '0+0';
  const formula = (text: string): PlannedCell => ({
    content: { kind: 'formula', formula: writeOut(text, null, others) },
    style: 'blank',
  });
  const blanks = Array<PlannedCell>(COUNTS.length - LINE_COLUMNS.length).fill(EMPTY);
  const lines = span.lines.map(({ id, areaId, label }): PlannedCell[] => [
    { content: textContent(areaId), style: 'store' },
    { content: textContent(label), style: 'store' },
    formula(`=IFERROR(IF(COUNTIF(economy[id],${isText(id)})>0,0,1),1)*IF(${isLetStand(id)}>0,0,1)`),
    ...blanks,
  ]);
  const none = [...LINE_COLUMNS.map(() => EMPTY), ...blanks];
  return [COUNTS.map((count) => formula(FORMULAS[count])), ...(lines.length > 0 ? lines : [none])];
}

const EMPTY: PlannedCell = { content: BLANK, style: 'blank' };
