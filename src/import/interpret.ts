/** Blocks and decisions to a report: the same blocks with the same answers give the same report. */
import type { IndicatorColumn, Report } from '../report/model';
import { REPORT_FORMAT } from '../report/model';
import type { Block, GridCell, Source } from './block';
import { Decisions, type Answers, type Decision, type Question } from './decide/decisions';
import { isStatementHere } from './outline/names';
import { outlineOf, type Outline } from './outline/outline';
import { municipalityIn, settlePeriod } from './period';
import { Assembly } from './build/assembly';
import type { LeftPiece } from './build/target';
import { isLedger, ledgerLines } from './rows/ledger';
import { withNamesFirst } from './rows/centred';
import { unstacked } from './rows/stacked';
import { Scales } from './build/scales';
import { cutTables, type LogicalTable, type Piece } from './table/cut';
import { itemOf, type Item } from './table/items';
import { readTable, type ReadTable } from './table/read';
import { solveColumns } from './table/solve';
import { mended, wordsOf } from './words/mend';
import { withFloatingSigns, withWholeFigures } from './table/whole';
import { spanOf } from './words/periods';
import type { Period } from '../report/period';
import { headingWord } from './words/sections';

export interface Input {
  sources: { source: Source; blocks: Block[] }[];
  answers: Answers;
  period: Period | null;
}

export interface Imported {
  report: Report;
  questions: Question[];
  decisions: Decision[];
  left: LeftPiece[];
}

/** The report that the sources give, and what is open about it. */
export function interpret({ sources, answers, period: given }: Input): Imported {
  const decisions = new Decisions(answers);
  const pieces = sources.flatMap(({ blocks }) => cutTables(withWholeWords(blocks)));
  const period = settlePeriod(
    pieces,
    sources.map(({ source }) => source.name),
    given,
    decisions,
  );
  const tables = pieces.map((piece, at) =>
    piece.kind === 'table' ? readWhole(piece, period, itemAbove(piece, pieces[at - 1])) : null,
  );
  tables.forEach((table, at) => {
    if (table && isLedger(table)) tables[at] = ledgerLines(table, period, decisions);
  });
  const outline = outlineOf(pieces, tables, decisions);
  tables.forEach((table, at) => {
    if (table?.kind === 'economy' && isStatementHere({ pieces, outline }, at, table))
      table.kind = 'statement';
  });
  solveAlike(tables, outline, decisions);
  const scales = new Scales(pieces, tables, outline, decisions);
  const assembly = new Assembly({ pieces, tables, outline, period, decisions, scales });
  assembly.run();
  const report: Report = {
    ...headOf(pieces, sources, period),
    columns: columnHeadings(tables),
    ...assembly.contents(),
    sources: sources.map(({ source }) => source),
  };
  return {
    report,
    questions: decisions.questions(report),
    decisions: decisions.decisions(),
    left: assembly.left(),
  };
}

/** Cells of narrow columns with the words that the same source holds whole, and with whole figures. */
function withWholeWords(blocks: Block[]): Block[] {
  const texts = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat().map(({ text }) => text) : [block.text],
  );
  const words = wordsOf(texts);
  const whole = (cell: GridCell): GridCell =>
    cell.text.includes('\n') ? { ...cell, text: mended(cell.text, words) } : cell;
  return blocks.map((block) =>
    block.kind === 'table'
      ? {
          ...block,
          rows: withFloatingSigns(withWholeFigures(block.rows)).map((row) => row.map(whole)),
        }
      : block,
  );
}

/** Reads a table; where cells are stacked, once more as the rows that they hold. */
function readWhole(printed: LogicalTable, period: Period | null, section: Item | null): ReadTable {
  const first = readTable(printed, period, section);
  const names = first.columns.find(({ role }) => role === 'area' || role === 'group')?.index;
  const items = first.columns.find(({ role }) => role === 'item')?.index;
  const centred = names !== undefined && items !== undefined && printed.place.sheet === undefined;
  const piece = centred
    ? { ...printed, body: withNamesFirst(printed.body, names, items) }
    : printed;
  const table = piece === printed ? first : readTable(piece, period, section);
  const stackable = piece.body.some((row) => row.some(({ text }) => text.includes('\n')));
  if (!stackable) return table;
  const figures = table.columns
    .filter(({ isFigures, role }) => isFigures && role !== 'code')
    .map(({ index }) => index);
  const labels = table.columns
    .map(({ index }) => index)
    .filter((index) => !figures.includes(index));
  const body = unstacked(piece.body, labels, figures, table.style);
  return body.length === piece.body.length ? table : readTable({ ...piece, body }, period, section);
}

/** Tulot or menot, where the line above a table says that all of it is one of them. */
function itemAbove(piece: LogicalTable, before: Piece | undefined): Item | null {
  const texts = [
    ...piece.captions.map(({ text }) => text),
    ...(before && before.kind !== 'table' && before.text.length < 60 ? [before.text] : []),
  ];
  const found = texts.map((text) => itemOf(text)).find((reading) => reading?.rest === '');
  return found && !found.turned ? found.item : null;
}

/**
 * Alike tables are one matter. Those of the whole municipality become statements, whose columns go by their
 * headings: what their headings leave open needs no asking.
 */
function solveAlike(tables: (ReadTable | null)[], outline: Outline, decisions: Decisions): void {
  const groups = new Map<string, ReadTable[]>();
  tables.forEach((table, at) => {
    if (!table) return;
    const owned =
      outline.standings[at]?.division != null ||
      table.columns.some(({ role }) => role === 'division' || role === 'area');
    if (table.kind === 'economy' || (table.kind === 'indicators' && owned)) {
      groups.set(table.signature, [...(groups.get(table.signature) ?? []), table]);
    } else {
      for (const column of table.columns) if (column.isFigures && !column.sure) column.role = null;
    }
  });
  for (const group of groups.values()) solveColumns(group, decisions);
}

/** A report's title stands among the first texts. */
const TITLES = 60;

function headOf(
  pieces: Piece[],
  sources: Input['sources'],
  period: Period | null,
): Pick<Report, 'format' | 'municipality' | 'title' | 'language' | 'period'> {
  const texts = pieces.flatMap((piece) => (piece.kind === 'table' ? [] : [piece.text]));
  const titles = texts
    .slice(0, TITLES)
    .filter((text) => headingWord(text) === 'title' && text.length <= 120);
  const title = titles.find((text) => spanOf(text).year !== undefined) ?? titles[0];
  const year = String(new Date(0).getUTCFullYear());
  return {
    format: REPORT_FORMAT,
    municipality: municipalityIn([...texts, ...sources.map(({ source }) => source.name)]),
    title: title?.replace(/\s+/g, ' ') ?? 'Osavuosikatsaus',
    language: 'fi',
    period: period ?? { from: `${year}-01-01`, to: `${year}-12-31` },
  };
}

/** The commonest printed headings of the four figures. */
function columnHeadings(tables: (ReadTable | null)[]): Record<IndicatorColumn, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const table of tables) {
    if (table?.kind !== 'indicators' && table?.kind !== 'economy') continue;
    for (const { role, heading, item } of table.columns) {
      if (role === null || heading === '' || item !== undefined) continue;
      const of = counts.get(role) ?? new Map<string, number>();
      of.set(heading, (of.get(heading) ?? 0) + (table.kind === 'indicators' ? 3 : 1));
      counts.set(role, of);
    }
  }
  const commonest = (role: string): string =>
    [...(counts.get(role) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  return {
    priorActual: commonest('priorActual'),
    budget: commonest('amendedBudget') || commonest('budget') || commonest('originalBudget'),
    actual: commonest('actual'),
    forecast: commonest('forecast'),
  };
}
