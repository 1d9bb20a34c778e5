/** What Talous and the table of changes hold of an area's revenue, expense or net. */
import { lineFigures, type EconomyLine, type GoneLine } from '../../report/line';
import {
  ECONOMY_INPUTS,
  type Division,
  type EconomyItem,
  type SumColumn,
} from '../../report/model';
import { subtractEuros, sumEuros } from '../../report/money';
import { hasUnreadProposal } from '../../report/net';
import type { CellPlace } from '../finding';
import { areaOf, proposedOf } from '../stated/positions';
import { carriesProposal } from './carried';
import { linesOf, talousOf } from './lines';

export type EconomyColumn =
  'original' | 'amended' | 'actual' | 'forecast' | 'variance' | 'proposal' | 'afterChange';

export interface Holding {
  /** Euros, canonical sign; the text may mean any of them. */
  values: number[];
  places: CellPlace[];
}

/** `area` null: the whole division. Null where a cell that belongs to the sum is blank. */
export function holdingOf(
  division: Division,
  area: string | null,
  item: SumColumn,
  column: EconomyColumn,
): Holding | null {
  const isOfArea = ({ resultArea }: GoneLine): boolean => area === null || resultArea === area;
  if (column === 'proposal') {
    if (division.budgetChanges && !carriesProposal(division, area)) {
      return printedProposal(division, area, item);
    }
    // Kohdistamatta has its proposal though it counts no more.
    const { lines, gone } = talousOf(division);
    const own = lines.filter(isOfArea);
    const isUnread = gone.some(isOfArea) || own.some(hasUnreadProposal);
    return isUnread ? null : sumOf(division, own, item, READERS.proposal);
  }
  if (talousOf(division).gone.some(isOfArea)) return null;
  const lines = linesOf(division).filter(
    (line) => isOfArea(line) && (area !== null || line.resultArea !== null || !isBlank(line)),
  );
  return sumOf(division, lines, item, READERS[column]);
}

interface Reader {
  place: CellPlace['column'];
  read: (line: EconomyLine) => number | null;
  /** A blank cell is nothing, as long as another one is not blank. */
  mayBeBlank?: boolean;
}

const READERS: Record<EconomyColumn, Reader> = {
  original: { place: 'originalBudget', read: ({ originalBudget }) => originalBudget.value },
  amended: { place: 'amendedBudget', read: (line) => lineFigures(line).amendedBudget },
  actual: { place: 'actual', read: ({ actual }) => actual.value },
  forecast: { place: 'forecast', read: ({ forecast }) => forecast.value },
  variance: { place: 'variance', read: (line) => lineFigures(line).variance },
  afterChange: {
    place: 'budgetAfterChange',
    read: (line) => lineFigures(line).budgetAfterChange,
  },
  proposal: { place: 'proposal', read: ({ proposal }) => proposal.value, mayBeBlank: true },
};

function isBlank(line: EconomyLine): boolean {
  return ECONOMY_INPUTS.every((input) => line[input].value === null);
}

function sumOf(
  division: Division,
  lines: readonly EconomyLine[],
  item: SumColumn,
  reader: Reader,
): Holding | null {
  const own = lines.filter((line) => item === 'net' || line.item === item);
  const read = own.map((line) => ({ line, value: reader.read(line) }));
  const known = read.flatMap(({ line, value }) => (value === null ? [] : [{ line, value }]));
  if (known.length === 0 || (!reader.mayBeBlank && known.length < read.length)) return null;
  const total = (wanted: EconomyItem): number =>
    sumEuros(known.flatMap(({ line, value }) => (line.item === wanted ? [value] : [])));
  const value = item === 'net' ? subtractEuros(total('revenue'), total('expense')) : total(item);
  const places = known.map(({ line }): CellPlace => ({
    kind: 'cell',
    table: 'economy',
    division: division.id,
    row: line.id,
    column: reader.place,
  }));
  return { values: [value], places };
}

/** As printed, and as it should be where the printed total or net is wrong. */
function printedProposal(division: Division, area: string | null, item: SumColumn): Holding | null {
  const { rows, total } = division.budgetChanges ?? { rows: [], total: null };
  const own = rows.filter((row) => area === null || areaOf(division, row) === area);
  const parts = own.flatMap((row) => proposedOf(division, row)[item] ?? []);
  const printedTotal = area === null && total ? proposedOf(division, total)[item] : undefined;
  const named = printedTotal ? [printedTotal] : parts;
  if (named.length === 0) return null;
  const totals = printedTotal ? [printedTotal.value, printedTotal.printed] : [];
  return {
    values: [
      ...totals,
      ...(parts.length > 0
        ? [sumEuros(parts.map(({ value }) => value)), sumEuros(parts.map(({ printed }) => printed))]
        : []),
    ],
    places: named.map(({ place }) => place),
  };
}
