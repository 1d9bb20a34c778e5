/** What stands on the sheet Muutosesitys, before it is formulas: groups of tulot, menot and toimintakate. */
import type { PaperContext } from '../../proposal/document/context';
import { printNotes, rowsInOrder } from '../../proposal/document/sections/changes';
import type { AreaRow } from '../../proposal/areas';
import type { DivisionProposal } from '../../proposal/proposal';
import { reasonFor, reasonText } from '../../proposal/reasons';
import { economyOf, UNALLOCATED } from '../../report/economy';
import { ECONOMY_ITEMS, type EconomyItem } from '../../report/model';
import { divisionTableNames } from '../division/names';
import type { TableNames } from '../table/formulas';
import { divisionNames, type DivisionNames } from '../naming';

/** Lines of one Talous table. */
export interface Lines {
  tables: DivisionTables;
  /** The division's place in the report. */
  division: number;
  /** Lines of areas, by item. */
  ids: Record<EconomyItem, string[]>;
  /** Lines of Kohdistamatta: they propose, and vary only while Toimintakate counts them. */
  rest: Record<EconomyItem, string[]>;
  /** Lines that were gone already. */
  gone: string[];
}

export interface DivisionTables {
  economy: TableNames;
  margin: TableNames;
}

export interface AreaGroup {
  label: string;
  /** The division itself as one row. */
  isWhole: boolean;
  /** False for what stands here only so that the division's sums are whole. */
  isProposed: boolean;
  /** False for what no area carries: a budget is complete without it. */
  carriesBudget: boolean;
  reason: string;
  lines: Lines;
}

export interface DivisionGroup {
  title: string;
  /** Its place in the report. */
  division: number;
  areas: AreaGroup[];
  /** Number of a note under the table. */
  note: number | null;
}

export interface SheetContents {
  /** Every division, proposing or not. */
  all: { title: string; tables: DivisionTables }[];
  divisions: DivisionGroup[];
  /** Käyttösuunnitelma: below the binding level, or inside a binding net. */
  plan: AreaGroup[];
  /** The groups of `plan` that a proposed area above has in it. */
  countedAbove: Set<AreaGroup>;
  notes: string[];
}

export const OTHER_AREAS = 'Muut tulosalueet';

export function sheetContents(context: PaperContext): SheetContents {
  const { proposal, words } = context;
  const names = divisionNames(proposal.report);
  const contents: SheetContents = {
    all: names.map((own) => ({ title: own.title, tables: divisionTableNames(own) })),
    divisions: [],
    plan: [],
    countedAbove: new Set(),
    notes: [],
  };
  proposal.divisions.forEach((one, i) => {
    const own = names[i] as DivisionNames;
    const areas = areaGroups(one, own, i);
    if (areas.length > 0) {
      const notes = one.council.length === 0 ? [] : printNotes(context, one);
      const note = notes.length === 0 ? null : contents.notes.length + 1;
      contents.notes.push(...notes);
      contents.divisions.push({ title: words.sumOf(own.title), division: i, areas, note });
    }
    const decided = new Set([...one.council, ...one.unread].flatMap((row) => row.lines));
    for (const row of [...one.board, ...one.boardUnread]) {
      const label = row.label === own.title ? own.title : `${own.title}, ${row.label}`;
      const group = { ...areaGroup(one, own, i, row), label };
      contents.plan.push(group);
      if (row.lines.some((line) => decided.has(line))) contents.countedAbove.add(group);
    }
  });
  return contents;
}

/** The council's rows, then what else the division has a budget or a forecast for, as one group. */
function areaGroups(one: DivisionProposal, own: DivisionNames, index: number): AreaGroup[] {
  const proposed = rowsInOrder(one.areas, one.council, one.unread);
  const groups = proposed.map((row) => ({
    ...areaGroup(one, own, index, row),
    reason: reasonText(one, row),
  }));
  const linesIn = (row: AreaRow): string[] => [...row.lines, ...row.gone];
  const shown = new Set(proposed.flatMap(linesIn));
  const others = one.areas.filter((row) => linesIn(row).some((line) => !shown.has(line)));
  if (!others.some(hasFigures)) return groups;
  const isWhole = groups.length === 0;
  const lines = others.flatMap(linesIn).filter((line) => !shown.has(line));
  return [
    ...groups,
    {
      label: isWhole ? own.title : othersLabel(others),
      isWhole,
      isProposed: false,
      carriesBudget: others.some((row) => !row.rest),
      reason: '',
      lines: linesOf(one, own, index, lines),
    },
  ];
}

function hasFigures(row: AreaRow): boolean {
  return (
    row.state === 'unread' ||
    row.budgetUnread ||
    row.variance.net !== null ||
    row.budget.amended.net !== null
  );
}

/** Kohdistamatta is not named where it is nothing. */
function othersLabel(others: AreaRow[]): string {
  const rest = others.filter(
    ({ rest: isRest, variance }) =>
      isRest && ECONOMY_ITEMS.some((item) => (variance[item] ?? 0) !== 0),
  );
  if (rest.length === 0) return OTHER_AREAS;
  return rest.length === others.length ? UNALLOCATED : `${OTHER_AREAS} ja kohdistamatta`;
}

function areaGroup(
  one: DivisionProposal,
  own: DivisionNames,
  index: number,
  row: AreaRow,
): AreaGroup {
  return {
    label: row.label,
    carriesBudget: !row.rest,
    isProposed: true,
    isWhole: row.id === one.whole.id && row.lines.length === one.whole.lines.length,
    reason: reasonFor(one.division, row, one.areas),
    lines: linesOf(one, own, index, [...row.lines, ...row.gone]),
  };
}

function linesOf(
  { division }: DivisionProposal,
  own: DivisionNames,
  index: number,
  ids: string[],
): Lines {
  const wanted = new Set(ids);
  const { lines, gone } = economyOf(division);
  const of = (item: EconomyItem, isRest: boolean): string[] =>
    lines
      .filter((line) => wanted.has(line.id) && line.item === item && line.isRest === isRest)
      .map((line) => line.id);
  return {
    tables: divisionTableNames(own),
    division: index,
    ids: { revenue: of('revenue', false), expense: of('expense', false) },
    rest: { revenue: of('revenue', true), expense: of('expense', true) },
    gone: gone.filter((line) => wanted.has(line.id)).map((line) => line.id),
  };
}
