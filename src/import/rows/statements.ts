/** Account-group and city-level tables as statements: rows and columns as printed, money in euros. */
import type { Statement, StatementKind } from '../../report/cityStatements';
import type { SourcePlace } from '../block';
import type { Decisions } from '../decide/decisions';
import type { ReadTable, TableColumn } from '../table/read';
import type { ColumnRole } from '../table/roles';
import { citesDecision } from '../words/decisions';
import { fold, slug } from '../words/fold';
import { withoutNumber } from '../words/sections';
import type { Scale } from '../words/scale';
import { blankCell, cellOf, figureOf, scaleIn, type PlacedCell } from './cells';
import { askCell } from './indicators';
import { rowLabels, type RowLabels } from './labels';
import { isCount, scaleOfUnit, unitIn } from './measure';

/** Rows that only one kind of statement has; tried in this order. */
const BY_ROWS: [RegExp, StatementKind][] = [
  [/rahavirta|maksuvalmiu|lainakannan muutok|rahavarojen muutos|kassaflöde/, 'cashFlow'],
  [/^(?:vastaavaa|vastattavaa|oma pääoma|pysyvät vastaavat|aktiva|passiva|eget kapital)/, 'other'],
  [/^(?:vuosikate|tilikauden (?:tulos|yli|ali)|årsbidrag|räkenskapsperiodens)/, 'income'],
];
const TAX =
  /verot(?:ulo)?t?(?!\p{L})|tulovero|yhteisöver|kiinteistöver|valtionosuu|skatt|statsandel/u;
const INVESTMENTS = /investoin|investering/;
const BY_NAME: [RegExp, StatementKind][] = [
  [/rahoituslaskelm|finansieringsanalys/, 'cashFlow'],
  [/tuloslaskelm|resultaträkning/, 'income'],
];
/** Names of an investment's table stand right above it. */
const NEAR = 2;

/** What kind of statement a table is: by rows that only one kind has, else by the texts around it, the nearest last. */
export function statementKind(texts: string[], table: ReadTable): StatementKind {
  const rows = rowLabels(table).filter(({ name }) => name !== '');
  const labels = rows.map(({ name }) => fold(withoutNumber(name)));
  const told = BY_ROWS.find(([pattern]) => labels.some((label) => pattern.test(label)));
  if (told) return told[1];
  const filled = rows.filter(({ hasFigures }) => hasFigures).map(({ name }) => fold(name));
  if (filled.length > 0 && filled.filter((label) => TAX.test(label)).length * 2 > filled.length)
    return 'taxes';
  const near = texts.slice(-NEAR).map(fold);
  if (table.kind !== 'indicators' || table.columns.some(isBudget)) {
    if (near.some((text) => INVESTMENTS.test(text))) return 'investments';
  }
  const named = BY_NAME.find(([pattern]) => near.slice(-1).some((text) => pattern.test(text)));
  if (named && filled.some((label) => /toimintatuo|toimintaku|toimintakate/.test(label)))
    return named[1];
  return filled.some((label) => /(tuotot|kulut|tulot|menot)/.test(label)) ? 'accounts' : 'other';
}

const isBudget = ({ role }: TableColumn): boolean =>
  ['originalBudget', 'budget', 'amendedBudget'].includes(role ?? '');

type Row = Statement['rows'][number];

/** Reads a table; `rowAt` leads from rows of its body. `id`s are made by `newId`, `line` numbers by `lineOf`. */
export function statementOf(
  table: ReadTable,
  own: {
    id: string;
    name: string;
    kind: StatementKind;
    /** Null while it is asked. */
    scale: Scale | null;
    unitQuestion: string;
  },
  tools: {
    newId: (text: string) => string;
    lineOf: (place: SourcePlace) => number;
    decisions: Decisions;
  },
): { statement: Statement; rowAt: ReadonlyMap<number, Row> } {
  const rowAt = new Map<number, Row>();
  const columns = table.columns.filter(isOfFigures);
  const keys = keysOf(columns);
  const rows: Row[] = [];
  let above: { indent: number; id: string }[] = [];
  for (const labels of rowLabels(table)) {
    const { indent, name } = labels;
    if (name === '' && !labels.hasContent) continue;
    const id = tools.newId(`${own.id}-${slug(name)}`);
    const cells: Record<string, PlacedCell> = {};
    columns.forEach((column, i) => {
      cells[keys[i] as string] = read(column, labels, table, own, tools.decisions);
    });
    above = above.filter((each) => each.indent < indent);
    const parent = above.at(-1)?.id;
    const made: Row = {
      id,
      label:
        labels.texts.area !== undefined && labels.texts.area !== name
          ? `${labels.texts.area}: ${name}`
          : name,
      ...(parent === undefined ? {} : { parent }),
      cells,
      line: tools.lineOf(labels.nameCell?.place ?? table.piece.place),
    };
    rows.push(made);
    rowAt.set(labels.at, made);
    above.push({ indent, id });
  }
  const statement: Statement = {
    id: own.id,
    name: own.name,
    kind: own.kind,
    columns: columns.map(({ heading }, i) => ({ key: keys[i] as string, heading })),
    rows,
    line: tools.lineOf(table.piece.place),
  };
  return { statement, rowAt };
}

function read(
  column: TableColumn,
  { row, name, texts }: RowLabels,
  table: ReadTable,
  { scale, unitQuestion, kind }: { scale: Scale | null; unitQuestion: string; kind: StatementKind },
  decisions: Decisions,
): PlacedCell {
  const cell = row[column.index];
  if (!cell || cell.text.trim() === '') return blankCell(cell?.place);
  const figure = figureOf(cell, table.style);
  const ofRow = scaleOfUnit(texts.unit ?? unitIn(name)) ?? (isCount(name) ? 1 : null);
  const isMoney = column.role !== 'percent' && figure.unit !== '%';
  const told = ofRow ?? column.scale ?? scale;
  if (isMoney && told === null && figure.unit === undefined && figure.value !== null) {
    const blank = blankCell(cell.place);
    decisions.hang(blank, unitQuestion);
    return blank;
  }
  const placed = cellOf(cell, figure, { scale: isMoney ? scaleIn(figure, told ?? 1) : 1 });
  if (figure.kind === 'open' && kind !== 'other') askCell(placed, cell, decisions);
  return placed;
}

const TEXT_ROLES = [
  'label',
  'division',
  'area',
  'item',
  'unit',
  'note',
  'code',
  'decision',
  'group',
];
const isOfFigures = ({ role, isFigures, item }: TableColumn): boolean =>
  !TEXT_ROLES.includes(role ?? '') && (isFigures || role !== null || item !== undefined);

/** A role names its first column; others are named by their headings. */
function keysOf(columns: TableColumn[]): string[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const role = column.role as ColumnRole | null;
    const plain =
      role !== null &&
      role !== 'more' &&
      column.item === undefined &&
      !citesDecision(column.heading)
        ? role === 'budget'
          ? 'originalBudget'
          : role
        : null;
    let key = plain !== null && !taken.has(plain) ? plain : slug(column.heading);
    if (taken.has(key)) key = `${key}-${column.index + 1}`;
    taken.add(key);
    return key;
  });
}
