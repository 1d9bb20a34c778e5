/** Statements of a division or of the whole municipality, and the printed totals that prove the economy. */
import type { Statement } from '../../report/cityStatements';
import { namesAround } from '../outline/names';
import { economyRows, type EconomyEntry } from '../rows/economy';
import { figureOf } from '../rows/cells';
import { rowLabels } from '../rows/labels';
import { isCount, isMoney, unitIn } from '../rows/measure';
import { statementKind, statementOf } from '../rows/statements';
import type { ReadTable } from '../table/read';
import { slug } from '../words/fold';
import { withoutNumber } from '../words/sections';
import type { Target } from './target';
import type { ResolvedEntry } from './economy';
import { nameKey } from './registry';

/** Adds the table as a statement of its division, or of the whole. */
export function addStatement(assembly: Target, at: number, table: ReadTable): void {
  const target = targetOf(assembly, at);
  target.statements().push(read(assembly, at, table, target.prefix).statement);
}

function targetOf(assembly: Target, at: number): { prefix: string; statements: () => Statement[] } {
  const standing = assembly.reading.outline.standings[at];
  if (!standing?.division) return { prefix: '', statements: () => assembly.statements };
  const { division } = assembly.registry.division(standing.division);
  return { prefix: `${division.id}-`, statements: () => (division.statements ??= []) };
}

/** Larger figures without a unit may be money in any. */
const LARGE = 10_000;

/** A table of counts, or of money that says its unit row by row, is of no unit. */
function countsOnly(table: ReadTable): boolean {
  if (table.kind !== 'indicators') return false;
  const figures = table.columns.filter(({ isFigures, role }) => isFigures && role !== 'percent');
  const rows = rowLabels(table).filter(({ hasFigures }) => hasFigures);
  const open = rows.filter(
    ({ name, texts }) => !isCount(name) && texts.unit === undefined && unitIn(name) === null,
  );
  const money = open.filter(({ name }) => isMoney(name));
  const large = open.some(({ row }) =>
    figures.some(
      ({ index, scale }) =>
        scale === null && Math.abs(figureOf(row[index], table.style).value ?? 0) >= LARGE,
    ),
  );
  return !large && money.length * 2 < rows.length;
}

function read(
  assembly: Target,
  at: number,
  table: ReadTable,
  prefix: string,
): ReturnType<typeof statementOf> {
  const { registry, reading } = assembly;
  const names = namesAround(reading, at, table);
  const kind = statementKind([...names], table);
  const { scale, id: unitQuestion } =
    kind === 'other' && countsOnly(table)
      ? { scale: reading.scales.toldOf(table) ?? 1, id: '' }
      : reading.scales.of(table);
  const name = withoutNumber(names.at(-1) ?? 'Laskelma');
  return statementOf(
    table,
    {
      id: registry.newId(`${prefix}laskelma-${slug(name)}`),
      name,
      kind,
      scale,
      unitQuestion,
    },
    { newId: registry.newId, lineOf: registry.lineOf, decisions: reading.decisions },
  );
}

/**
 * The rows of an economy table that the report's lines do not hold (nets, totals) and its computed columns,
 * kept as printed under `printed`, so that a wrong total of the source is there to be found.
 */
export function printedRows(
  assembly: Target,
  at: number,
  table: ReadTable,
  resolved: ResolvedEntry[],
): void {
  const computed = table.columns.some(
    ({ role }) => role === 'amendedBudget' || role === 'variance' || role === 'percent',
  );
  const own = resolved.filter(({ entry }) => entry.table === table);
  const { entries } = economyRows(table);
  const sums = entries.some(({ item, total }) => item === 'net' || total);
  if (!computed && !sums) return;
  const divisions = new Set(own.map(({ division }) => division.division.id));
  const [only] = divisions;
  const standing = assembly.reading.outline.standings[at];
  const { statement, rowAt } = read(
    assembly,
    at,
    table,
    divisions.size === 1 ? `${only}-painettu-` : 'painettu-',
  );
  if (standing?.area) statement.name = standing.area.name;
  tellParts(entries, rowAt);
  if (divisions.size === 1) {
    const division = own[0]?.division.division;
    if (division) (division.printed ??= []).push(statement);
  } else assembly.printed.push(statement);
}

/** Leads the rows of areas to the printed total of their item, which they stand above. */
function tellParts(
  entries: EconomyEntry[],
  rowAt: ReadonlyMap<number, Statement['rows'][number]>,
): void {
  const single = entries.filter(
    (entry) => entries.filter(({ at }) => at === entry.at).length === 1,
  );
  for (const total of single.filter((entry) => entry.total)) {
    const whole = rowAt.get(total.at);
    const key = total.area === null ? null : nameKey(total.area);
    for (const part of single) {
      const row = rowAt.get(part.at);
      const owner = part.division ?? part.group;
      const fits = key === null || (owner !== null && nameKey(owner) === key);
      if (part.total || part.item !== total.item || part.at >= total.at || !fits) continue;
      if (row && whole) row.parent ??= whole.id;
    }
  }
}
