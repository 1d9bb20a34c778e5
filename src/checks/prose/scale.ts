import { SUM_COLUMNS, type Division } from '../../report/model';
import type { TextPlace } from '../finding';
import type { DivisionRule, Draft } from '../rule';
import type { Settings } from '../settings';
import { positionsOf } from '../stated/positions';
import { scaleMessage, tellContradictions } from './contradictions';

export const proseScale: DivisionRule = {
  scope: 'division',
  code: 'prose.scale',
  severity: 'error',
  title: 'Luvusta puuttuu ”tuhatta” tai ”milj.”',
  explanation:
    'Euromäärä on painettu ilman suuruusluokkaa, mutta saman virkkeen muut luvut tai muutosesityksen luku samasta asiasta ovat yli tuhat kertaa suurempia. Yksikköhintoja (euroa/asukas) ei lueta tähän.',
  example: 'Menot ylittyvät 1,84 euroa, lisätuloja saadaan 1,19 milj. euroa.',
  reads: ['narrative', 'deviations', 'budgetChanges', 'resultAreas'],
  *run(division, settings) {
    const told = [...tellContradictions(division, ['scale'], settings)];
    yield* told;
    const places = told.flatMap(({ at }) => (at[0]?.kind === 'text' ? [at[0]] : []));
    yield* lostByStatement(division, places, settings);
  },
};

/** Stated amounts thousands of times smaller than what is proposed for the same. */
function* lostByStatement(
  division: Division,
  told: readonly TextPlace[],
  settings: Settings,
): Generator<Draft> {
  for (const { area, stated, proposed } of positionsOf(division)) {
    for (const column of SUM_COLUMNS) {
      const { place: other } = proposed[column] ?? {};
      for (const { value, assumedScale, place } of stated[column]) {
        if (assumedScale === 1 || told.some((one) => isSamePlace(one, place))) continue;
        const found = value / assumedScale;
        yield {
          subject: `${area ?? division.id}:${column}`,
          at: other ? [place, other] : [place],
          expected: value,
          found,
          difference: Number((found - value).toPrecision(12)),
          cause: 'scale',
          message: scaleMessage(place.raw, Math.abs(value), settings),
        };
      }
    }
  }
}

function isSamePlace(a: TextPlace, b: TextPlace): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}
