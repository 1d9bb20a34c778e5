/** A logical table read: its kind, and what each of its columns holds. */
import type { SumColumn, GoalColumn } from '../../report/model';
import { readFigure, styleOf, type NumberStyle } from '../words/figure';
import { citesDecision } from '../words/decisions';
import { compact, fold } from '../words/fold';
import { scaleOf, type Scale } from '../words/scale';
import type { Period } from '../../report/period';
import type { LogicalTable } from './cut';
import { goalColumnOf } from './goals';
import { downAt, shownAt, textOf, type Row } from './grid';
import { headingOf, isFigureCell } from './headings';
import { accountGroupOf, itemOf, type Item } from './items';
import { readHeading, textRoleOf, type ColumnRole, type TextRole } from './roles';

export type TableKind =
  'economy' | 'indicators' | 'changes' | 'decisions' | 'statement' | 'goals' | 'text' | 'unknown';

export interface TableColumn {
  index: number;
  /** As printed, on one line. */
  heading: string;
  role: ColumnRole | TextRole | null;
  /** What the column could be instead; only of columns of figures. */
  rivals: ColumnRole[];
  sure: boolean;
  /** Tulot, menot or netto, where the heading says it. */
  item?: SumColumn;
  /** The item is net expenditure: expense less revenue. */
  turned?: boolean;
  /** Where the heading tells the unit. */
  scale: Scale | null;
  goal?: GoalColumn;
  isFigures: boolean;
}

export interface ReadTable {
  piece: LogicalTable;
  kind: TableKind;
  columns: TableColumn[];
  style: NumberStyle;
  /** Headings without what changes from period to period: tables of the same signature are one matter. */
  signature: string;
  /** Tulot or menot, where the line above the table says that all of it is. */
  section?: Item | null;
  /** Questions that single rows hang on. */
  openRows?: ReadonlyMap<Row, string[]>;
}

/** Reads a table's columns and kind. */
export function readTable(
  piece: LogicalTable,
  period: Period | null,
  section: Item | null = null,
): ReadTable {
  const { heading, body } = piece;
  const width = (body[0] ?? heading[0])?.length ?? 0;
  const style = styleOf(body.flatMap((row) => row.map((cell) => cell.text)));
  const columns = Array.from({ length: width }, (_unused, index) =>
    readColumn(piece, index, style, period),
  );
  settleLabels(columns, body);
  if (isTakenOver(piece)) leaveOpen(columns);
  const own = isTakenOver(piece) ? 'jatko' : '';
  const signature = `${width}:${own}${columns.map(({ heading: text }) => timeless(text, period)).join('|')}`;
  const table: ReadTable = { piece, kind: 'unknown', columns, style, signature, section };
  table.kind = kindOf(table);
  return table;
}

/** Headings of another table of as many columns; in a sheet or in rows of text they stand over the same columns. */
const isTakenOver = ({ inherited, place }: LogicalTable): boolean =>
  inherited && place.sheet === undefined && place.line === undefined;

/** What stood over another table's columns is a proposal only. */
function leaveOpen(columns: TableColumn[]): void {
  for (const column of columns) {
    if (!column.isFigures || column.role === null || column.role === 'code') continue;
    column.sure = false;
    column.rivals = [...new Set<ColumnRole>([...column.rivals, 'more'])];
  }
}

/** A heading with its years told from the report's own, so that next year's is the same. */
export function timeless(heading: string, period: Period | null): string {
  if (!period) return compact(heading);
  const year = Number(period.to.slice(0, 4));
  return compact(
    heading
      .replace(/(?<!\d)((?:19|20)\d\d)(?!\d)/g, (_whole, each: string) =>
        `y${Number(each) - year}y`.replace('-', 'm'),
      )
      .replace(/(?<!\d)\d{1,2}(?:\.\d{1,2}\.)?\s*[-–]\s*\d{1,2}(?:\.\d{1,2}\.)?/g, 'kk'),
  );
}

function readColumn(
  piece: LogicalTable,
  index: number,
  style: NumberStyle,
  period: Period | null,
): TableColumn {
  const heading = headingOf(piece.heading, index);
  let figures = 0;
  let texts = 0;
  piece.body.forEach((row) => {
    const cell = row[index];
    const kind = isUnitWord(textOf(cell)) ? 'text' : readFigure(cell?.text ?? '', style).kind;
    if (kind === 'number' || kind === 'open' || kind === 'range') figures++;
    else if (kind === 'text') texts++;
  });
  const isFigures = figures > 0 && figures >= texts;
  const base = { index, heading, scale: scaleIn(heading), isFigures, rivals: [] as ColumnRole[] };
  const goal = goalColumnOf(heading);
  const withGoal = goal === null ? {} : { goal };
  const textRole = textRoleOf(heading);
  if (!isFigures && (texts > 0 || textRole !== null)) {
    return { ...base, ...withGoal, role: textRole, sure: textRole !== null };
  }
  if (isCodes(piece, index, textRole)) return { ...base, role: 'code', sure: true };
  if (textRole === 'code' || (textRole === 'unit' && figures === 0))
    return { ...base, role: textRole, sure: true };
  if (figures === 0 && heading === '') return { ...base, role: null, sure: true };
  const item = itemIn(piece.heading, index);
  const reading = readHeading(item ? item.rest : heading, period);
  const onlyItem =
    item !== null &&
    reading.role === null &&
    compact(item.rest).replace(/€|1000|m€|\d/g, '') === '';
  return {
    ...base,
    ...withGoal,
    role: onlyItem ? null : reading.role,
    rivals: onlyItem ? [] : reading.rivals,
    sure: onlyItem || reading.sure,
    ...(item ? { item: item.item } : {}),
    ...(item?.turned ? { turned: true } : {}),
  };
}

/** A column of numbers of accounts under a heading of names. */
function isCodes(piece: LogicalTable, index: number, role: TextRole | null): boolean {
  if (role !== 'label' && role !== 'area' && role !== 'division') return false;
  const texts = piece.body.map((row) => textOf(row[index])).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => /^\d{2,10}$/.test(text));
}

function scaleIn(heading: string): Scale | null {
  const scale = scaleOf(heading);
  return scale === 'both' ? null : scale;
}

/** The item that one of a column's headings names, and what the others say. */
function itemIn(
  heading: Row[],
  index: number,
): { item: SumColumn; turned: boolean; rest: string } | null {
  const texts = heading
    .map((_row, r) => textOf(shownAt(heading, r, index)))
    .filter((text, i, all) => text !== '' && all[i - 1] !== text);
  for (const [i, text] of texts.entries()) {
    const others = texts.filter((_text, j) => j !== i).join(' ');
    const whole = itemOf(text);
    if (whole?.rest === '')
      return { item: whole.item, turned: whole.turned ?? false, rest: others };
    const words = text.split(' ');
    const first = itemOf(words[0] ?? '');
    if (first?.rest === '' && !/^(määräraha|tuloarvio)/.test(fold(text))) {
      return {
        item: first.item,
        turned: first.turned ?? false,
        rest: `${words.slice(1).join(' ')} ${others}`.trim(),
      };
    }
    if (whole && readHeading(whole.rest, null).role !== null) {
      return {
        item: whole.item,
        turned: whole.turned ?? false,
        rest: `${whole.rest} ${others}`.trim(),
      };
    }
  }
  return null;
}

/** Text columns before the figures: by heading, else by what stands in them; the last of the rest is the label. */
function settleLabels(columns: TableColumn[], body: Row[]): void {
  const firstFigures = columns.findIndex(({ isFigures, role }) => isFigures && role !== 'code');
  const before = columns.filter(
    ({ index, isFigures }) => !isFigures && (firstFigures < 0 || index < firstFigures),
  );
  for (const column of before) {
    const texts = body
      .map((row, r) =>
        textOf(row[column.index]?.coveredBy ? downAt(body, r, column.index) : row[column.index]),
      )
      .filter((text) => text !== '');
    const items = texts.filter((text) => itemOf(text)?.rest === '').length;
    if (texts.length > 0 && items >= texts.length * 0.6 && before.length > 1) column.role = 'item';
    else if (texts.length > 0 && texts.every(isUnitWord) && column.index > 0) column.role = 'unit';
    else if (column.role === 'unit' && texts.filter(isUnitWord).length < texts.length / 2)
      column.role = null;
  }
  const open = before.filter(({ role }) => role === null);
  const hasLabel = before.some(({ role }) => role === 'label');
  open.forEach((column, i) => {
    column.role =
      !hasLabel && i === open.length - 1 && !before.some(({ role }) => role === 'area')
        ? 'label'
        : 'group';
    column.sure = true;
  });
  if (!before.some(({ role }) => role === 'label' || role === 'area' || role === 'item')) {
    const last = before
      .filter(({ role }) => role !== 'unit' && role !== 'code' && role !== 'note')
      .at(-1);
    if (last) last.role = 'label';
  }
  for (const column of columns) {
    if (!column.isFigures && column.role === null && column.index > firstFigures)
      column.role = 'note';
  }
}

const UNIT_WORD =
  /^(?:%|‰|€|1 ?000 ?€|t€|m€|milj\.? ?€|euroa?|kpl|st|hlö|henk\.?|htv2?|lkm|pv|vrk|h|t|km|m2|m²|m3|m³|mwh|ha|krt|v|kk|as|lkm|kg|tn|l|kwh|pist\.?|€\/[\p{L}\d²³]+|kpl\/[\p{L}\d]+|päivää?|tuntia?|indeksi)$/iu;
export const isUnitWord = (text: string): boolean => UNIT_WORD.test(text.trim());

function kindOf(table: ReadTable): TableKind {
  const { columns, piece } = table;
  const goals = new Set(columns.filter(({ isFigures }) => !isFigures).map(({ goal }) => goal));
  goals.delete(undefined);
  const figures = columns.filter(({ isFigures, role }) => isFigures && role !== 'code');
  if (goals.size >= 3 || (goals.size >= 2 && goals.has('goal') && figures.length === 0))
    return 'goals';
  const anyFigure = piece.body.some((row) => row.some(isFigureCell));
  if (!anyFigure && !columns.some(({ role }) => isFigureRole(role))) return 'text';
  const roles = columns.filter(({ role }) => isFigureRole(role));
  const items = columns.filter(({ item }) => item !== undefined);
  const hasDecisions = columns.some(({ role }) => role === 'decision') || citeDecisions(piece.body);
  if (items.length >= 2 && items.every(({ role }) => role === null))
    return 'changes';
  if (hasDecisions && figures.length <= 3) return 'decisions';
  if (items.length >= 2 && roles.length >= 2) return 'economy';
  return kindByRows(table, figures.length, roles.length);
}

/** Rows that cite decisions, or stand under rows that do. */
function citeDecisions(body: Row[]): boolean {
  const citing = body.filter((row) => row.some((cell) => citesDecision(textOf(cell))));
  return (
    citing.length >= 1 && citing.length * 2 >= body.filter((row) => row.some(isFigureCell)).length
  );
}

const isFigureRole = (role: TableColumn['role']): boolean =>
  role !== null &&
  !['label', 'division', 'area', 'item', 'unit', 'note', 'code', 'decision', 'group'].includes(
    role,
  );

function kindByRows(table: ReadTable, figures: number, roles: number): TableKind {
  const { columns, piece } = table;
  const labels = columns.filter(({ role }) =>
    ['label', 'item', 'area', 'group'].includes(role ?? ''),
  );
  let items = 0;
  let accounts = 0;
  let others = 0;
  let rows = 0;
  piece.body.forEach((row, r) => {
    if (!row.some(isFigureCell)) return;
    rows++;
    const texts = labels.map(({ index }) => textOf(downAt(piece.body, r, index)));
    const own = texts.map((text) => accountGroupOf(text)).find((each) => each !== null);
    if (own === 'other') others++;
    if (own) accounts++;
    else if (texts.some((text) => itemOf(text) !== null)) items++;
    else if (sectionItem(piece.body, r, labels)) items++;
  });
  if (rows === 0) return 'unknown';
  const isLedger = accounts + items >= rows * 0.4;
  if (isLedger && (others >= 2 || (others >= 1 && accounts >= 3))) return 'statement';
  if (items >= 1 && items + accounts >= rows * 0.5 && (roles > 0 || figures > 0)) return 'economy';
  if (accounts >= 3 && accounts >= rows * 0.5) return 'statement';
  if (table.section && table.section !== 'net' && roles > 0) return 'economy';
  return roles > 0 ? 'indicators' : 'unknown';
}

/** Whether a row stands under a row that only says tulot or menot. */
function sectionItem(body: Row[], r: number, labels: TableColumn[]): boolean {
  for (let up = r - 1; up >= 0; up--) {
    const row = body[up] as Row;
    if (row.some(isFigureCell)) continue;
    return labels.some(({ index }) => itemOf(textOf(row[index]))?.rest === '');
  }
  return false;
}
