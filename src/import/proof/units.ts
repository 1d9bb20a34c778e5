/** Units of money that nothing prints, proved: by cents, or by the same amounts in a table whose unit is known. */
import { figureOf } from '../rows/cells';
import { rowLabels } from '../rows/labels';
import type { ReadTable, TableColumn } from '../table/read';
import { fold } from '../words/fold';
import type { Scale } from '../words/scale';
import { toleranceOf } from './identities';

/** Figures with cents that reach this are euros: no report prints thousands of euros to ten euros. */
const LEAST_WITH_CENTS = 100_000;
const FEWEST_WITH_CENTS = 3;
/** So many rows must say the same. */
const FEWEST_ALIKE = 2;
/** Fewer digits agree by chance. */
const FEWEST_DIGITS = 3;
const SCALES: Scale[] = [1, 1000, 1_000_000];

/** So many amounts of six digits or more agree whatever their rows are called. */
const FEWEST_EXACT = 3;
const EXACT = 100_000;

interface Amounts {
  byLabel: Map<string, Amount[]>;
  /** Printed to the euro. */
  exact: Set<number>;
}

/** An amount in euros, and how far the print may be from it. */
interface Amount {
  euros: number;
  tolerance: number;
}

/** Adds to the known scales of tables those that follow from them; tables of other kinds than money's are not asked for. */
export function provedScales(
  tables: ReadTable[],
  known: ReadonlyMap<ReadTable, Scale>,
): Map<ReadTable, Scale> {
  const scales = new Map(known);
  for (const table of tables) if (!scales.has(table) && showsCents(table)) scales.set(table, 1);
  const amounts: Amounts = { byLabel: new Map(), exact: new Set() };
  for (const [table, scale] of scales) addAmounts(amounts, table, scale);
  let open = tables.filter((table) => !scales.has(table));
  for (let found = true; found;) {
    found = false;
    for (const table of open) {
      const scale = scaleByAmounts(table, amounts);
      if (scale === null) continue;
      scales.set(table, scale);
      addAmounts(amounts, table, scale);
      found = true;
    }
    open = open.filter((table) => !scales.has(table));
  }
  return scales;
}

const isMoney = ({ isFigures, role }: TableColumn): boolean =>
  isFigures && role !== 'percent' && role !== 'code';

/** Whether a table prints its money to the cent. */
export function showsCents(table: ReadTable): boolean {
  const columns = table.columns.filter(isMoney);
  const withCents = table.piece.body.flatMap((row) =>
    columns.flatMap(({ index }) => {
      const { value, decimals, unit } = figureOf(row[index], table.style);
      return value !== null && decimals === 2 && unit === undefined ? [Math.abs(value)] : [];
    }),
  );
  return withCents.length >= FEWEST_WITH_CENTS && Math.max(...withCents) >= LEAST_WITH_CENTS;
}

interface Printed {
  label: string;
  value: number;
  tolerance: number;
}

function printedIn(table: ReadTable): Printed[] {
  const columns = table.columns.filter(isMoney);
  return rowLabels(table).flatMap(({ name, row }) =>
    columns.flatMap(({ index }) => {
      const { value, decimals, unit } = figureOf(row[index], table.style);
      if (value === null || name === '' || unit === '%') return [];
      return [{ label: fold(name), value: Math.abs(value), tolerance: toleranceOf(decimals) }];
    }),
  );
}

function addAmounts({ byLabel, exact }: Amounts, table: ReadTable, scale: Scale): void {
  for (const { label, value, tolerance } of printedIn(table)) {
    if (value === 0) continue;
    const of = byLabel.get(label) ?? [];
    of.push({ euros: value * scale, tolerance: tolerance * scale });
    byLabel.set(label, of);
    if (scale === 1) exact.add(Math.round(value));
  }
}

/** The one scale under which rows of a table tell amounts that are known; null where none or two do. */
function scaleByAmounts(table: ReadTable, { byLabel, exact }: Amounts): Scale | null {
  const all = printedIn(table);
  const printed = all.filter(
    ({ value, tolerance }) => Math.round(value / (2 * tolerance)) >= 10 ** (FEWEST_DIGITS - 1),
  );
  const alike = SCALES.map((scale) => {
    const labels = printed.filter(({ label, value, tolerance }) =>
      (byLabel.get(label) ?? []).some(
        (amount) =>
          amount.euros >= 10 ** (FEWEST_DIGITS - 1) * 2 * amount.tolerance &&
          Math.abs(value * scale - amount.euros) <= tolerance * scale + amount.tolerance,
      ),
    );
    return { scale, rows: new Set(labels.map(({ label }) => label)).size };
  }).filter(({ rows }) => rows > 0);
  const [only] = alike;
  if (only && alike.length === 1 && only.rows >= FEWEST_ALIKE) return only.scale;
  const equal = new Set(
    all.map(({ value }) => Math.round(value)).filter((value) => value >= EXACT && exact.has(value)),
  );
  const scaled = alike.some(({ scale, rows }) => scale !== 1 && rows >= FEWEST_ALIKE);
  return equal.size >= FEWEST_EXACT && !scaled ? 1 : null;
}
