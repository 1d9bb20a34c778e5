/** Statements of a division or of the whole municipality, and the printed totals that prove the economy. */
import type { Statement } from '../../report/cityStatements';
import { economyRows } from '../rows/economy';
import { statementKind, statementOf } from '../rows/statements';
import { scaleAround, scaleOfTable } from '../rows/unit';
import type { ReadTable } from '../table/read';
import { textOf } from '../table/grid';
import { slug } from '../words/fold';
import { withoutNumber } from '../words/sections';
import type { Target } from './target';
import type { ResolvedEntry } from './economy';

/** Texts around a table that may name it, the nearest last. */
function namesAround(assembly: Target, at: number, table: ReadTable): string[] {
  const { pieces, outline } = assembly.reading;
  const before = pieces[at - 1];
  return [
    ...(outline.standings[at]?.path ?? []),
    ...(before && before.kind !== 'table' && before.text.length <= 80 ? [before.text] : []),
    ...table.piece.captions.map(textOf),
  ];
}

/** Whether an economy table is rather the municipality's own statement: it names neither divisions nor areas. */
export function isStatementHere(assembly: Target, at: number, table: ReadTable): boolean {
  const standing = assembly.reading.outline.standings[at];
  if (
    namesAround(assembly, at, table)
      .slice(-2)
      .some((text) => /investoi|rahoituslask/i.test(text))
  )
    return true;
  if (standing?.division) return false;
  const { entries } = economyRows(table);
  return entries.every(
    ({ area, division, group }) => area === null && division === null && group === null,
  );
}

/** Adds the table as a statement of its division, or of the whole. */
export function addStatement(assembly: Target, at: number, table: ReadTable): void {
  const target = targetOf(assembly, at);
  target.statements().push(read(assembly, at, table, target.prefix));
}

function targetOf(assembly: Target, at: number): { prefix: string; statements: () => Statement[] } {
  const standing = assembly.reading.outline.standings[at];
  if (!standing?.division) return { prefix: '', statements: () => assembly.statements };
  const { division } = assembly.registry.division(standing.division);
  return { prefix: `${division.id}-`, statements: () => (division.statements ??= []) };
}

function read(assembly: Target, at: number, table: ReadTable, prefix: string): Statement {
  const { registry, reading } = assembly;
  const around = assembly.around(at);
  const told = table.kind === 'indicators' ? scaleAround(table, around) : null;
  // A table of counts is of no unit of money; where one is told, it is.
  const counts = { scale: told === null || told === 'both' ? 1 : told, id: '' } as const;
  const { scale, id: unitQuestion } =
    table.kind === 'indicators' ? counts : scaleOfTable(table, around, reading.decisions);
  const names = namesAround(assembly, at, table);
  const name = withoutNumber(names.at(-1) ?? 'Laskelma');
  return statementOf(
    table,
    {
      id: registry.newId(`${prefix}laskelma-${slug(name)}`),
      name,
      kind: statementKind([...names], table),
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
  const sums = economyRows(table).entries.some(({ item, total }) => item === 'net' || total);
  if (!computed && !sums) return;
  const divisions = new Set(own.map(({ division }) => division.division.id));
  const [only] = divisions;
  const standing = assembly.reading.outline.standings[at];
  const statement = read(
    assembly,
    at,
    table,
    divisions.size === 1 ? `${only}-painettu-` : 'painettu-',
  );
  if (standing?.area) statement.name = standing.area.name;
  if (divisions.size === 1) {
    const division = own[0]?.division.division;
    if (division) (division.printed ??= []).push(statement);
  } else assembly.printed.push(statement);
}
