/** The unit of a table's money: told by its headings, by what stands around it, or asked. */
import { digest, type Decisions } from '../decide/decisions';
import type { Piece } from '../table/cut';
import type { ReadTable } from '../table/read';
import { textOf } from '../table/grid';
import { figureOf } from './cells';
import { scaleOf, type Scale } from '../words/scale';

/** What stands around a table. */
export interface Surroundings {
  /** The headings above it from the outermost. */
  path: string[];
  /** The pieces right before it, nearest first. */
  before: Piece[];
}

/** What is known of a table's unit besides what stands around it. */
export interface Grounds {
  /** Told around the table; null for nothing, "both" for two units. */
  told: Scale | 'both' | null;
  /** Proved by cents or by the amounts of tables of a known unit. */
  proved: Scale | null;
  /** What the whole document says of its tables. */
  document: Scale | null;
  /** Some table of the document is not in euros. */
  othersScaled: boolean;
  /** The tables of the same headings, which are of one unit. */
  alike: ReadTable[];
}

const LONGEST_NEAR = 80;

/** A line that tells a unit is no sentence and holds no amount. */
function tellsUnit(text: string): boolean {
  const plain = text.trim();
  if (plain.length > LONGEST_NEAR || /[.!?]$/.test(plain.replace(/(?:milj|tuh)\.$/, '')))
    return false;
  const rest = plain.replace(/(?:19|20)\d\d|1[ .\u00a0]?000|\d{1,2}\s*[-–]\s*\d{1,2}/g, '');
  return !/\d{2}|\d,\d/.test(rest);
}

/** The scale told around a table; null where none is, "both" where two are. */
export function scaleAround(
  table: ReadTable,
  { path, before }: Surroundings,
): Scale | 'both' | null {
  const own = [
    ...table.piece.captions.map(textOf),
    ...table.piece.heading.flatMap((row) =>
      row.filter((_cell, c) => !table.columns[c]?.isFigures).map(textOf),
    ),
  ];
  const near = before
    .slice(0, 2)
    .flatMap((piece) => (piece.kind !== 'table' && tellsUnit(piece.text) ? [piece.text] : []));
  for (const texts of [own, near, path.slice(-2)]) {
    const told = new Set(texts.map(scaleOf).filter((scale) => scale !== null));
    if (told.size > 1) return 'both';
    const [scale] = told;
    if (scale !== undefined) return scale;
  }
  return null;
}

/** Between which euros the largest figure of a kind of table lies in Finnish municipalities and counties. */
const BUDGETS = { least: 400_000, most: 12_000_000_000 };
const CHANGES = { least: 1000, most: 500_000_000 };

function largestIn({ piece, columns, style }: ReadTable): number {
  const figures = columns.filter(
    ({ isFigures, role }) => isFigures && role !== 'percent' && role !== 'code',
  );
  const values = piece.body.flatMap((row) =>
    figures.map(({ index }) => Math.abs(figureOf(row[index], style).value ?? 0)),
  );
  return values.length === 0 ? 0 : values.reduce((most, value) => Math.max(most, value), 0);
}

/** Whether a table's largest amount would be more than any municipality's in thousands of euros. */
export const canOnlyBeEuros = (table: ReadTable): boolean => largestIn(table) * 1000 > BUDGETS.most;

const OPTIONS = [
  { value: '1', label: 'euroa' },
  { value: '1000', label: '1 000 €' },
  { value: '1000000', label: 'milj. €' },
];

/** The scale of a table's money; null while it is asked. `id` is the question's, for what hangs on it. */
export function scaleOfTable(
  table: ReadTable,
  grounds: Grounds,
  decisions: Decisions,
): { scale: Scale | null; id: string } {
  const columns = table.columns.filter(({ isFigures, role }) => isFigures && role !== 'percent');
  const byColumns = columns.length > 0 && columns.every(({ scale }) => scale !== null);
  const id = `unit:${digest(`${table.signature}:${grounds.told ?? ''}`)}`;
  const choice = knownScale(table, grounds) ?? (byColumns ? 1 : null);
  const decided = decisions.decide({
    id,
    kind: 'unit',
    options: OPTIONS,
    choice: choice === null ? null : String(choice),
    sure: choice !== null,
    reason: 'Missä yksikössä taulukon rahamäärät ovat?',
    at: [table.piece.place],
  });
  const scale = Number(decided.choice);
  return { scale: scale === 1 || scale === 1000 || scale === 1_000_000 ? scale : null, id };
}

/** Told, proved, told for the whole document, or the only one under which the amounts are a municipality's. */
function knownScale(
  table: ReadTable,
  { told, proved, document, othersScaled, alike }: Grounds,
): Scale | null {
  const largest = Math.max(...alike.map(largestIn));
  const bounds = table.kind === 'changes' ? CHANGES : BUDGETS;
  const isPossible = (scale: Scale): boolean => largest * scale <= bounds.most;
  const fits = (scale: Scale): boolean => isPossible(scale) && largest * scale >= bounds.least;
  if (told !== null) return told !== 'both' && isPossible(told) ? told : null;
  if (proved !== null) return proved;
  if (document !== null) return isPossible(document) ? document : null;
  const onlyEuros = !fits(1000) && !fits(1_000_000);
  return (fits(1) || largest === 0) && (!othersScaled || onlyEuros) ? 1 : null;
}

/** What a document says of all its tables: "Taulukoiden luvut ovat tuhansina euroina". */
export function documentScale(pieces: Piece[]): Scale | null {
  for (const piece of pieces) {
    if (piece.kind === 'table' || piece.text.length > 300) continue;
    if (!/(?:luvut|taulukot|taulukoi|summat|rahamäärät|belopp|tabeller)/iu.test(piece.text))
      continue;
    const scale = scaleOf(piece.text);
    if (scale === 1 || scale === 1000 || scale === 1_000_000) {
      if (/(?:ovat|esitet|ilmoitet|tuhansina|miljoonina|ellei|anges|är i)/iu.test(piece.text))
        return scale;
    }
  }
  return null;
}
