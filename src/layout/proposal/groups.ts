/** What stands on the sheet Muutosesitys, before it is formulas: groups of tulot, menot and toimintakate. */
import type { PaperContext } from '../../proposal/document/context';
import { printNotes } from '../../proposal/document/sections/changes';
import type { AreaRow } from '../../proposal/areas';
import type { DivisionProposal } from '../../proposal/proposal';
import { reasonFor, reasonText } from '../../proposal/reasons';
import { economyLines, UNALLOCATED } from '../../report/economy';
import type { EconomyItem } from '../../report/model';
import { divisionTables } from '../divisionTables';
import type { TableNames } from '../formulas';
import { divisionNames, type DivisionNames } from '../naming';

/** Lines of one Talous table, by item. */
export interface Lines {
  economy: TableNames;
  ids: Record<EconomyItem, string[]>;
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
  areas: AreaGroup[];
  /** Number of a note under the table. */
  note: number | null;
}

export interface SheetContents {
  /** Talous of every division, proposing or not. */
  economies: TableNames[];
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
    economies: names.map((own) => divisionTables(own).economy),
    divisions: [],
    plan: [],
    countedAbove: new Set(),
    notes: [],
  };
  proposal.divisions.forEach((one, i) => {
    const own = names[i] as DivisionNames;
    const areas = areaGroups(one, own);
    if (areas.length > 0) {
      const notes = one.council.length === 0 ? [] : printNotes(context, one);
      const note = notes.length === 0 ? null : contents.notes.length + 1;
      contents.notes.push(...notes);
      contents.divisions.push({ title: words.sumOf(own.title), areas, note });
    }
    const decided = new Set(one.council.flatMap((row) => row.lines));
    for (const row of one.board) {
      const label = row.label === own.title ? own.title : `${own.title}, ${row.label}`;
      const group = { ...areaGroup(one, own, row), label };
      contents.plan.push(group);
      if (row.lines.some((line) => decided.has(line))) contents.countedAbove.add(group);
    }
  });
  return contents;
}

/** The council's rows, then what else the division has a budget or a forecast for, as one group. */
function areaGroups(one: DivisionProposal, own: DivisionNames): AreaGroup[] {
  const groups = one.council.map((row) => ({
    ...areaGroup(one, own, row),
    reason: reasonText(one, row),
  }));
  const shown = new Set(one.council.flatMap((row) => row.lines));
  const others = one.areas.filter((row) => row.lines.some((line) => !shown.has(line)));
  const told = others.some((row) => row.variance.net !== null || row.budget.amended.net !== null);
  if (!told) return groups;
  const isWhole = groups.length === 0;
  const lines = others.flatMap((row) => row.lines).filter((line) => !shown.has(line));
  return [
    ...groups,
    {
      label: isWhole ? own.title : othersLabel(others),
      isWhole,
      isProposed: false,
      carriesBudget: others.some((row) => !row.rest),
      reason: '',
      lines: linesOf(one, own, lines),
    },
  ];
}

function othersLabel(others: AreaRow[]): string {
  const rest = others.filter((row) => row.rest && row.variance.net !== null);
  if (rest.length === 0) return OTHER_AREAS;
  return rest.length === others.length ? UNALLOCATED : `${OTHER_AREAS} ja kohdistamatta`;
}

function areaGroup(one: DivisionProposal, own: DivisionNames, row: AreaRow): AreaGroup {
  return {
    label: row.label,
    carriesBudget: !row.rest,
    isProposed: true,
    isWhole: row.id === one.whole.id && row.lines.length === one.whole.lines.length,
    reason: reasonFor(one.division, row, one.areas),
    lines: linesOf(one, own, row.lines),
  };
}

function linesOf({ division }: DivisionProposal, own: DivisionNames, ids: string[]): Lines {
  const wanted = new Set(ids);
  const lines = economyLines(division).filter((line) => wanted.has(line.id));
  const of = (item: EconomyItem): string[] =>
    lines.filter((line) => line.item === item).map((line) => line.id);
  return {
    economy: divisionTables(own).economy,
    ids: { revenue: of('revenue'), expense: of('expense') },
  };
}
