/** Printed changes with their decisions, summed into the budget changes of the lines that they change. */
import type { EconomyRow } from '../../report/model';
import { sumEuros } from '../../report/money';
import { formatNumber } from '../../report/printed';
import { digest } from '../decide/decisions';
import { blankCell } from '../rows/cells';
import { decidedChanges, type DecidedChange } from '../rows/decisions';
import { textOf } from '../table/grid';
import type { ReadTable } from '../table/read';
import { scaled, type Scale } from '../words/scale';
import type { Assembly } from './assembly';
import { addChanges } from './changes';
import { nameKey } from './registry';
import { ownerOf } from './resolve';

/** A change in euros, an increase positive; null while its unit or sign is asked. */
interface OwnChange {
  row: EconomyRow;
  change: DecidedChange;
  euros: number | null;
  questions: string[];
}

/** Adds the changes of tables of decisions once the lines are known; what changes no line is left. */
export function addDecisions(assembly: Assembly, at: number[]): void {
  const all: OwnChange[] = at.flatMap((index) => {
    const table = assembly.reading.tables[index] as ReadTable;
    const { division } = assembly.reading.outline.standings[index] ?? {};
    const lines = division ? assembly.registry.division(division).division.economy : [];
    if (lines !== undefined) return changesIn(assembly, index, table);
    // A division without lines keeps its changes as they are printed.
    addChanges(assembly, index, table);
    return [];
  });
  const byRow = new Map<EconomyRow, OwnChange[]>();
  for (const each of all) byRow.set(each.row, [...(byRow.get(each.row) ?? []), each]);
  for (const [row, changes] of byRow) settle(row, changes, assembly);
}

function changesIn(assembly: Assembly, at: number, table: ReadTable): OwnChange[] {
  const { reading, registry } = assembly;
  const { changes, expenseSign, unread } = decidedChanges(table);
  for (const { row } of unread) leave(assembly, table, row);
  if (changes.length === 0) return [];
  const { scale, id: unitQuestion } = reading.scales.of(table);
  const standing = reading.outline.standings[at] ?? { division: null, area: null, path: [] };
  const sign = signOf(assembly, table, expenseSign, changes);
  return changes.flatMap((change): OwnChange[] => {
    const { division, area } = change;
    const owner = ownerOf({ division, group: null, area, total: false }, standing, registry);
    const row = owner === 'open' || !owner.division ? undefined : lineOf(owner, change);
    if (!row) {
      assembly.leave(change.place, [division, area, change.decision].filter(Boolean).join(' | '));
      return [];
    }
    const own: Scale | null = change.column.scale ?? scale;
    const factor = change.item === 'revenue' ? 1 : sign.factor;
    return [
      {
        row,
        change,
        euros: own === null || factor === null ? null : scaled(change.value, own) * factor,
        questions: [own === null ? unitQuestion : '', factor === null ? sign.id : ''],
      },
    ];
  });
}

function lineOf(
  { division, area }: Exclude<ReturnType<typeof ownerOf>, 'open'>,
  { item }: DecidedChange,
): EconomyRow | undefined {
  const rows = division?.division.economy ?? [];
  const known = area === null ? undefined : division?.areas.get(nameKey(area));
  const resultArea = known?.area.id ?? null;
  if (area !== null && !known) return undefined;
  return rows.find((row) => row.resultArea === resultArea && row.item === item);
}

/** Expenses whose increases are negative: told by the printed nets, else asked where some are negative. */
function signOf(
  { reading }: Assembly,
  table: ReadTable,
  told: 1 | -1 | null,
  changes: DecidedChange[],
): { factor: 1 | -1 | null; id: string } {
  const id = `sign:${digest(table.signature)}:muutos`;
  const negative = changes.some(({ item, value }) => item === 'expense' && value < 0);
  const choice = told ?? (negative ? null : 1);
  const decided = reading.decisions.decide({
    id,
    kind: 'sign',
    options: [
      { value: '1', label: 'menojen lisäys on painettu etumerkillä +' },
      { value: '-1', label: 'menojen lisäys on painettu etumerkillä -' },
    ],
    choice: choice === null ? null : String(choice),
    sure: choice !== null,
    reason: 'Kummalla etumerkillä menojen lisäys on painettu päätösten taulukossa?',
    at: [table.piece.place],
  });
  return { factor: decided.choice === '1' ? 1 : decided.choice === '-1' ? -1 : null, id };
}

/** Printed changes of the line itself stay as printed; decisions stand beside them in the note. */
function settle(row: EconomyRow, changes: OwnChange[], { reading }: Assembly): void {
  const told = changes
    .map(({ change, euros }) => {
      const amount = euros === null ? change.value : euros;
      return `${change.decision}: ${formatNumber(amount, { locale: 'fi-FI' })}`.replace(/^: /, '');
    })
    .join('; ');
  const printed = row.budgetChanges;
  if (printed && printed.value !== null) {
    printed.note = [printed.note, told].filter(Boolean).join('; ');
    return;
  }
  const known = changes.flatMap(({ euros }) => (euros === null ? [] : [euros]));
  if (known.length < changes.length) {
    const blank = blankCell();
    for (const id of changes.flatMap(({ questions }) => questions))
      if (id !== '') reading.decisions.hang(blank, id);
    row.budgetChanges = blank;
    return;
  }
  const value = sumEuros(known);
  row.budgetChanges = { raw: formatNumber(value, { locale: 'fi-FI' }), value, note: told };
}

function leave(
  assembly: Assembly,
  table: ReadTable,
  row: ReadTable['piece']['body'][number],
): void {
  const text = row
    .map(textOf)
    .filter((each) => each !== '')
    .join(' | ');
  assembly.leave(row[0]?.place ?? table.piece.place, text);
}
