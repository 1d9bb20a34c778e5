/** Indicators that are broken down into parts: the sums, and how far they may be trusted. */
import {
  INDICATOR_COLUMNS,
  type Division,
  type Indicator,
  type IndicatorColumn,
  type ResultArea,
} from '../../report/model';
import { readPrinted } from '../../report/printed';
import { entryOf, holds, type Entry, type Identity } from './identity';

/** One column of one breakdown. */
export interface Breakdown {
  whole: Indicator;
  column: IndicatorColumn;
  identity: Identity;
  /** The whole is the sum of these parts and of nothing else: said so, or seen in another column. */
  complete: boolean;
}

/** What says that the parts are all there are. */
const SAYS_SUM = /yhteensä|yht\.|summa\b|kaikki\b/i;
/** "-": the service has ended, which is nothing; a blank is not known. */
const NOTHING = /^[-–−]$/;

export function breakdowns(division: Division): Breakdown[] {
  return division.resultAreas.flatMap((area) =>
    area.indicators.flatMap((whole) => breakdownsOf(division, area, whole)),
  );
}

function breakdownsOf(division: Division, area: ResultArea, whole: Indicator): Breakdown[] {
  const parts = area.indicators.filter((row) => row.parent === whole.id);
  if (parts.length === 0) return [];
  const identities = INDICATOR_COLUMNS.flatMap((column) => {
    const known = [whole, ...parts].every(
      (row) =>
        row[column].value !== null || (row !== whole && NOTHING.test(row[column].raw.trim())),
    );
    return known ? [{ column, identity: identityOf(division, whole, parts, column) }] : [];
  });
  const proven = (column: IndicatorColumn): boolean =>
    identities.some(
      (one) =>
        one.column !== column && one.identity.result.entry.value !== 0 && holds(one.identity),
    );
  return identities.map(({ column, identity }) => ({
    whole,
    column,
    identity,
    complete: SAYS_SUM.test(whole.label) || proven(column),
  }));
}

function identityOf(
  division: Division,
  whole: Indicator,
  parts: Indicator[],
  column: IndicatorColumn,
): Identity {
  const entry = (row: Indicator): Entry =>
    entryOf(
      `${row.id} ${column}`,
      { kind: 'cell', table: 'indicators', division: division.id, row: row.id, column },
      row[column],
      row === whole ? row.label : `${whole.label} / ${row.label}`,
    );
  return {
    id: `${whole.id}.${column}`,
    kind: 'breakdown',
    result: { factor: 1, entry: entry(whole) },
    terms: parts.map((part) => ({ factor: 1, entry: entry(part) })),
  };
}

/** All parts are written in tens or hundreds and the whole is not: they were rounded, it was counted. */
export function isVisiblyRounded({ result, terms }: Identity): boolean {
  const steps = terms.map(({ entry }) => stepOf(entry)).filter((step) => step !== Infinity);
  const finest = Math.min(...steps);
  if (steps.length === 0 || finest < 10 || stepOf(result.entry) >= finest) return false;
  const allowed = steps.reduce((sum, step) => sum + step / 2, 0);
  return (
    Math.abs(
      differenceOf(
        result.entry,
        terms.map(({ entry }) => entry),
      ),
    ) <= allowed
  );
}

/** The whole is the parts' sum, written in tens or hundreds. */
export function isRoundedSum({ result, terms }: Identity): boolean {
  const step = stepOf(result.entry);
  if (step === Infinity || step < 10) return false;
  return (
    Math.abs(
      differenceOf(
        result.entry,
        terms.map(({ entry }) => entry),
      ),
    ) <=
    step / 2
  );
}

function differenceOf(whole: Entry, parts: Entry[]): number {
  return whole.value - parts.reduce((sum, part) => sum + part.value, 0);
}

/** 1, 10 or 100: in what the figure is written. Infinity for nothing. */
function stepOf({ value, cell }: Entry): number {
  if (value === 0 || !readPrinted(cell.raw)) return Infinity;
  return value % 100 === 0 ? 100 : value % 10 === 0 ? 10 : 1;
}
