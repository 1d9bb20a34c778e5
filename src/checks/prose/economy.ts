import { SUM_COLUMNS, type SumColumn } from '../../report/model';
import { subtractEuros, sumEuros } from '../../report/money';
import { asReported, standingOf, type Standing } from '../economy/standing';
import { explain } from '../causes';
import { findingId } from '../identity';
import type { DivisionRule, Draft } from '../rule';
import type { Settings } from '../settings';
import type { Amount } from '../stated/amount';
import { isMaterial } from '../stated/materiality';
import { positionsOf, type Position } from '../stated/positions';
import { becauseOf, change, SUM_WORDS } from '../words';

const CODE = 'prose.economy';

export const proseEconomy: DivisionRule = {
  scope: 'division',
  code: CODE,
  severity: 'error',
  title: 'Tekstin poikkeama ei ole se, mikä Talous-taulukossa on',
  explanation:
    'Talous-taulukon ennustetta on muutettu, mutta teksti kertoo vielä entisen ylityksen tai alituksen. Tekstin luku luetaan välinä, jonka sen viimeinen painettu numero ja sanat kuten ”noin” jättävät auki. Jos teksti kertoo tulosalueen poikkeaman osissa tai ero ei ole olennainen, havainto ei ole virhe.',
  example: 'Tekstissä menot ylittyvät 317 000 euroa, Talous-taulukossa poikkeama on +362 000.',
  reads: ['narrative', 'deviations', 'budgetChanges', 'economy', 'unallocated', 'resultAreas'],
  *run(division, settings) {
    if (!division.economy?.length) return;
    const reported = asReported(division);
    const positions = positionsOf(division);
    // What an area's figure has lost stands in Talous as what no area carries.
    const isUnclear = positions.some(hasLostScale);
    const stale = wholeLast(positions).flatMap((position) => {
      if (position.area === null && isUnclear) return [];
      const now = standingOf(division, position.area);
      const before = standingOf(reported, position.area);
      const gaps = SUM_COLUMNS.flatMap((column) => gapIn(position, column, now, before) ?? []);
      return gaps.length === 0 ? [] : [{ position, now, gaps }];
    });
    for (const one of stale) {
      const draft = tell(division.id, one, settings);
      const root = one.position.area === null ? rootOf(one, stale) : undefined;
      yield root === undefined ? draft : { ...draft, root: findingId(CODE, root) };
    }
  },
};

interface Gap {
  column: SumColumn;
  stated: number;
  expected: number;
  /** How much the table changed since the report. */
  moved: number;
  /** How much the text leaves open, each way. */
  rounding: number;
}

interface Stale {
  position: Position;
  now: Standing;
  gaps: Gap[];
}

/** Null where the table is as the report has it, or still within what the text leaves open. */
function gapIn(position: Position, column: SumColumn, now: Standing, before: Standing): Gap | null {
  const amounts = position.stated[column];
  if (amounts.some(isWithoutScale)) return null;
  const expected = now.variance[column];
  const was = before.variance[column];
  if (expected === null || expected === was || amounts.length === 0) return null;
  const rest = restRounding(position, column);
  const low = amounts.reduce((sum, one) => sum + one.low, -rest);
  const high = amounts.reduce((sum, one) => sum + one.high, rest);
  if (expected >= low && expected <= high) return null;
  return {
    column,
    stated: sumEuros(amounts.map(({ value }) => value)),
    expected,
    moved: subtractEuros(expected, was ?? 0),
    rounding: (high - low) / 2,
  };
}

/** What no area carries is worked out of the division's rounded revenue and expense, so its net is rounded too. */
function restRounding({ area, stated }: Position, column: SumColumn): number {
  if (area !== null || column !== 'net') return 0;
  return [...stated.revenue, ...stated.expense].reduce(
    (sum, { low, high }) => sum + (high - low) / 2,
    0,
  );
}

function hasLostScale({ stated }: Position): boolean {
  return SUM_COLUMNS.some((column) => stated[column].some(isWithoutScale));
}

function isWithoutScale({ assumedScale }: Amount): boolean {
  return assumedScale !== 1;
}

function wholeLast(positions: Position[]): Position[] {
  return [...positions].sort((a, b) => Number(a.area === null) - Number(b.area === null));
}

/**
 * The area that alone moved the whole division: by its forecast, or the other way by its text, since
 * what the areas' texts leave of the division's is a line of its own in Talous.
 */
function rootOf({ gaps }: Stale, all: readonly Stale[]): string | undefined {
  const isMoved = ({ moved, rounding }: Gap, own: Gap): boolean =>
    Math.abs(Math.abs(moved) - Math.abs(own.moved)) <= rounding;
  return all.find(
    ({ position, gaps: own }) =>
      position.area !== null && own.some((one) => gaps.some((gap) => isMoved(gap, one))),
  )?.position.area as string | undefined;
}

function tell(division: string, { position, now, gaps }: Stale, settings: Settings): Draft {
  const [{ column, stated, expected }] = gaps as [Gap];
  const difference = subtractEuros(stated, expected);
  const cause = explain(expected, stated, { tolerance: 0 })?.cause ?? 'stale';
  const amounts = gaps.flatMap((gap) => position.stated[gap.column]);
  const isWhole = position.stated[column].length === 1;
  return {
    subject: position.area ?? division,
    severity: !isMaterial(difference, expected, settings) ? 'info' : isWhole ? 'error' : 'warning',
    at: [...amounts.map(({ place }) => place), ...now.places[column]],
    expected,
    found: stated,
    difference,
    cause,
    message: `Tarkista ${position.label}, ${SUM_WORDS[column]}: tekstissä poikkeama ${change(stated, settings)}, Talous-taulukossa ${change(expected, settings)}, ero ${change(difference, settings)}.${becauseOf(cause)}`,
  };
}
