/**
 * By area and for the whole division: what is forecast and what is proposed. What somebody gave in
 * Talous is the truth; then comes the printed table of changes, then the text.
 */
import { SUM_COLUMNS, type Division, type SumColumn } from '../../report/model';
import type { GoneLine } from '../../report/line';
import { hasUnreadProposal, partNet, type Sums } from '../../report/net';
import { carriesForecast, carriesProposal } from '../economy/carried';
import { talousOf } from '../economy/lines';
import { standingOf } from '../economy/standing';
import type { CellPlace, Place } from '../finding';
import { positionOf, positionsOf, type Position, type Proposed } from './positions';

/** Euros, canonical sign, between what its printed form leaves open. */
export interface Forecast {
  value: number;
  low: number;
  high: number;
  places: Place[];
  source: 'text' | 'economy';
}

export interface Intention extends Pick<Proposed, 'value' | 'printed' | 'sign'> {
  places: CellPlace[];
  source: 'changes' | 'economy';
}

export interface Course extends Pick<Position, 'area' | 'label'> {
  stated: Record<SumColumn, Forecast[]>;
  proposed: Partial<Record<SumColumn, Intention>>;
  /** A proposal in Talous is no number or its line is gone: nobody knows what is proposed. */
  isUnread: boolean;
}

export function coursesOf(division: Division): Course[] {
  const told = positionsOf(division);
  const isTold = new Set(told.map(({ area }) => area));
  const onlyInTalous = division.resultAreas.filter(
    ({ id }) => !isTold.has(id) && carriesForecast(division, id),
  );
  return [...told, ...onlyInTalous.map(({ id }) => positionOf(division, id))].map((position) =>
    courseOf(division, position),
  );
}

function courseOf(division: Division, position: Position): Course {
  const { area, label } = position;
  const isGiven = carriesProposal(division, area);
  const own = isGiven ? inTalous(division, area) : null;
  return {
    area,
    label,
    stated: carriesForecast(division, area)
      ? forecastInTalous(division, area)
      : forecastInText(position),
    proposed: isGiven ? (own ?? {}) : inChanges(position),
    isUnread: isGiven && own === null,
  };
}

function forecastInText({ stated }: Position): Course['stated'] {
  return bySum((column) =>
    stated[column].map(({ value, low, high, place }) => ({
      value,
      low,
      high,
      places: [place],
      source: 'text' as const,
    })),
  );
}

/** Nothing while a cell is unread or another figure is missed. */
function forecastInTalous(division: Division, area: string | null): Course['stated'] {
  const { state } = partNet(talousOf(division), isOf(area));
  const { variance, places } = standingOf(division, area);
  return bySum((column) => {
    const value = variance[column];
    if (state !== 'known' || value === null) return [];
    return [{ value, low: value, high: value, places: places[column], source: 'economy' as const }];
  });
}

function inChanges({ proposed }: Position): Course['proposed'] {
  const intentions = Object.entries(proposed).map(([column, { value, printed, sign, place }]) => [
    column,
    { value, printed, sign, places: [place], source: 'changes' },
  ]);
  return Object.fromEntries(intentions) as Course['proposed'];
}

/** Null where one of the proposals cannot be read. */
function inTalous(division: Division, area: string | null): Course['proposed'] | null {
  const economy = talousOf(division);
  const lines = economy.lines.filter(isOf(area));
  if (economy.gone.some(isOf(area)) || lines.some(hasUnreadProposal)) return null;
  const sums: Sums = partNet(economy, isOf(area)).proposal;
  const proposed: Course['proposed'] = {};
  for (const column of SUM_COLUMNS) {
    const value = sums[column];
    if (value === null) continue;
    const own = lines.filter(
      ({ item, proposal }) => proposal.value !== null && (column === 'net' || item === column),
    );
    const places = own.map(({ id }): CellPlace => ({
      kind: 'cell',
      table: 'economy',
      division: division.id,
      row: id,
      column: 'proposal',
    }));
    proposed[column] = { value, printed: value, sign: 1, places, source: 'economy' };
  }
  return proposed;
}

const isOf =
  (area: string | null) =>
  ({ resultArea }: GoneLine): boolean =>
    area === null || resultArea === area;

function bySum<Value>(of: (column: SumColumn) => Value): Record<SumColumn, Value> {
  return { revenue: of('revenue'), expense: of('expense'), net: of('net') };
}

/** Where a forecast is told, and where a proposal is, as a message says it. */
export function forecastAt({ source }: Forecast): string {
  return source === 'text' ? 'tekstissä' : 'Talous-taulukossa poikkeama';
}

export function proposalAt(proposed: Intention, beside: Forecast): string {
  if (proposed.source === 'changes') return 'muutostaulukossa';
  return beside.source === 'economy' ? 'muutosesitys' : 'Talous-taulukossa muutosesitys';
}

/** What a rule over them looks at. */
export const COURSE_READS = [
  'narrative',
  'deviations',
  'budgetChanges',
  'economy',
  'unallocated',
  'resultAreas',
] as const;
