/**
 * Which rows of a statement are sums of which others. Nothing says so in print, so a sum is believed
 * where it closes exactly in at least two columns and in most of them: then the column in which it does not is wrong.
 */
import type { StatementRow } from '../../report/cityStatements';
import { holds, toleranceOf, type Identity } from '../footing/identity';
import type { Figures } from './amounts';

/** Words of a row that sums up what stands above it. */
const TOTAL =
  /yhteensä|yht\.|summa|kate\b|jäämä|tulos\b|netto|rahavirta|rahavarojen muutos|totalt|sammanlagt|summa|bidrag|resultat|netto/i;
/** Rows that take away, in statements that print them without a sign. */
const TAKES_AWAY = /kulut|menot|poisto|vähenny|lyhenny|kostnad|utgift|avskriv|minskning/i;
/** Not summed up over rows: variances of revenue and expense are printed with signs of their own. */
const NOT_ADDITIVE = new Set(['percent', 'variance']);
const FEWEST_COLUMNS = 2;
/** Small counts add up by chance: a sum must be so many times its own rounding. */
const LEAST_SIZE = 10;
const MOST_PARTS = 60;

type Sign = 1 | -1;

interface Part {
  row: StatementRow;
  factor: Sign;
}

export function totalIdentities(figures: Figures): Identity[] {
  const { rows } = figures.statement;
  const inside = new Set<string>();
  const found: Identity[] = [];
  for (const [at, row] of rows.entries()) {
    const above = rows.slice(Math.max(0, at - MOST_PARTS), at).filter(({ id }) => !inside.has(id));
    const children = rows.filter(({ parent }) => parent === row.id);
    const sum = believed(figures, row, [...ofChildren(children), ...ofAbove(row, above)]);
    if (!sum) continue;
    found.push(...sum.identities);
    for (const part of sum.parts) inside.add(part.row.id);
  }
  return found;
}

const ofChildren = (children: StatementRow[]): Part[][] =>
  children.length < 2 ? [] : signings(children);

/** The last rows before a total, two at least; the longest run first, since a shorter one may close by noughts. */
function ofAbove(row: StatementRow, above: StatementRow[]): Part[][] {
  if (!TOTAL.test(row.label)) return [];
  return above.flatMap((_first, from) =>
    above.length - from < 2 ? [] : signings(above.slice(from)),
  );
}

/** As printed, or with costs taken away. */
function signings(rows: StatementRow[]): Part[][] {
  const plain = rows.map((row): Part => ({ row, factor: 1 }));
  const signed = rows.map((row): Part => ({ row, factor: TAKES_AWAY.test(row.label) ? -1 : 1 }));
  return signed.some(({ factor }) => factor === -1) ? [plain, signed] : [plain];
}

/** The first of the sums that closes in enough columns. */
function believed(
  figures: Figures,
  row: StatementRow,
  sums: Part[][],
): { parts: Part[]; identities: Identity[] } | null {
  for (const parts of sums) {
    const identities = figures.statement.columns.flatMap(({ key }) =>
      NOT_ADDITIVE.has(key) ? [] : columnIdentity(figures, row, parts, key),
    );
    const closing = identities.filter((one) => holds(one) && isTelling(one)).length;
    if (closing >= FEWEST_COLUMNS && closing * 2 > identities.length) return { parts, identities };
  }
  return null;
}

function columnIdentity(
  figures: Figures,
  row: StatementRow,
  parts: Part[],
  key: string,
): Identity[] {
  const whole = figures.entry(row, key);
  const terms = parts.flatMap(({ row: part, factor }) => {
    const entry = figures.entry(part, key);
    return entry ? [{ factor, entry }] : [];
  });
  if (!whole || terms.length === 0 || whole.cell.raw.includes('%')) return [];
  const result = { factor: 1 as const, entry: whole };
  return [{ id: `${row.id}.${key}.total`, kind: 'statementColumn', result, terms }];
}

/** At least two of its parts are something, and the sum is more than its rounding. */
function isTelling(identity: Identity): boolean {
  const parts = identity.terms.filter(({ entry }) => entry.value !== 0).length;
  return parts >= 2 && Math.abs(identity.result.entry.value) >= LEAST_SIZE * toleranceOf(identity);
}
