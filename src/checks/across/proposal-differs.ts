import { SUM_COLUMNS, type Division, type SumColumn } from '../../report/model';
import { explain, type Explanation } from '../causes';
import type { Place } from '../finding';
import type { DivisionRule, Draft } from '../rule';
import type { Settings } from '../settings';
import type { Amount } from '../stated/amount';
import { byMateriality } from '../stated/materiality';
import { agrees, positionsOf, type Position, type Proposed } from '../stated/positions';
import { becauseOf, change, SUM_WORDS } from '../words';

export const proposalDiffers: DivisionRule = {
  scope: 'division',
  code: 'proposal.differs',
  severity: 'warning',
  title: 'Tulosalueen ennuste ja muutosesitys eroavat',
  explanation:
    'Tekstissä ennustettu ylitys tai alitus ja saman tulosalueen rivi muutostaulukossa ovat eri suuret myös pyöristettyinä. Ennuste ja esitys ovat eri asioita, mutta se osa ennusteesta, jota ei esitetä, jää talousarvion ylitykseksi. Ero, jonka yksi näppäilyvirhe selittää, on varoitus suuruudestaan riippumatta.',
  example: 'Tekstissä menot ylittyvät 317 000 euroa, muutostaulukossa +371 000.',
  reads: ['narrative', 'deviations', 'budgetChanges', 'resultAreas'],
  *run(division, settings) {
    for (const position of positionsOf(division)) {
      if (position.area === null) continue;
      const apart = SUM_COLUMNS.flatMap((column) => differenceIn(position, column) ?? []);
      const [first] = apart.sort(
        (a, b) => Number(b.explanation !== null) - Number(a.explanation !== null),
      );
      if (first) yield tell(division, position, first, apart, settings);
    }
  },
};

interface Difference {
  column: SumColumn;
  stated: Amount;
  proposed: Proposed;
  explanation: Explanation | null;
}

/** Several statements of one area are parts of it and say nothing of its row. */
function differenceIn(position: Position, column: SumColumn): Difference | null {
  const [stated, ...others] = position.stated[column];
  const proposed = position.proposed[column];
  if (!stated || !proposed || others.length > 0 || agrees(stated, proposed)) return null;
  const explanation = explain(proposed.value, stated.value, {
    tolerance: (stated.high - stated.low) / 2,
  });
  return { column, stated, proposed, explanation };
}

function tell(
  division: Division,
  { area, label }: Position,
  { column, stated, proposed, explanation }: Difference,
  apart: Difference[],
  settings: Settings,
): Draft {
  const { sign } = proposed;
  const expected = sign * proposed.value + 0;
  const found = sign * stated.value + 0;
  const places: Place[] = apart.flatMap((one) => [one.stated.place, one.proposed.place]);
  return {
    subject: area ?? division.id,
    severity: explanation ? 'warning' : byMateriality(found - expected, expected, settings),
    at: places,
    expected,
    found,
    difference: found - expected,
    cause: explanation?.cause ?? null,
    ...(explanation?.alsoCause ? { alsoCause: explanation.alsoCause } : {}),
    message: `Tarkista ${label}, ${SUM_WORDS[column]}: tekstissä ${change(found, settings)}, muutostaulukossa ${change(expected, settings)}, ero ${change(found - expected, settings)}.${becauseOf(explanation?.cause, explanation?.alsoCause)}`,
  };
}
