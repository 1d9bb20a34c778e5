import { SUM_COLUMNS, type SumColumn } from '../../report/model';
import { subtractEuros, sumEuros } from '../../report/money';
import { asReported, standingOf, type Standing } from '../economy/standing';
import { explain } from '../causes';
import { findingId } from '../identity';
import type { DivisionRule, Draft } from '../rule';
import type { Settings } from '../settings';
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
  reads: ['narrative', 'deviations', 'budgetChanges', 'economy', 'resultAreas'],
  *run(division, settings) {
    if (!division.economy?.length) return;
    const reported = asReported(division);
    const stale = wholeLast(positionsOf(division)).flatMap((position) => {
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
}

interface Stale {
  position: Position;
  now: Standing;
  gaps: Gap[];
}

/** Null where the table is as the report has it, or still within what the text leaves open. */
function gapIn(
  { stated }: Position,
  column: SumColumn,
  now: Standing,
  before: Standing,
): Gap | null {
  const amounts = stated[column];
  const expected = now.variance[column];
  const was = before.variance[column];
  if (expected === null || expected === was || amounts.length === 0) return null;
  if (amounts.some(({ assumedScale }) => assumedScale !== 1)) return null;
  const low = amounts.reduce((sum, one) => sum + one.low, 0);
  const high = amounts.reduce((sum, one) => sum + one.high, 0);
  if (expected >= low && expected <= high) return null;
  return {
    column,
    stated: sumEuros(amounts.map(({ value }) => value)),
    expected,
    moved: subtractEuros(expected, was ?? 0),
  };
}

function wholeLast(positions: Position[]): Position[] {
  return [...positions].sort((a, b) => Number(a.area === null) - Number(b.area === null));
}

/** The area whose change alone moved the whole division. */
function rootOf({ gaps }: Stale, all: readonly Stale[]): string | undefined {
  return all.find(
    ({ position, gaps: own }) =>
      position.area !== null &&
      own.some(({ column, moved }) =>
        gaps.some((gap) => gap.column === column && gap.moved === moved),
      ),
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
