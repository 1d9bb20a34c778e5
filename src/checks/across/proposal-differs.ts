import { SUM_COLUMNS, type Division, type SumColumn } from '../../report/model';
import { explain, type Explanation } from '../causes';
import type { Place } from '../finding';
import type { DivisionRule, Draft } from '../rule';
import type { Settings } from '../settings';
import { byMateriality } from '../stated/materiality';
import { agrees } from '../stated/positions';
import {
  COURSE_READS,
  coursesOf,
  forecastAt,
  proposalAt,
  type Course,
  type Forecast,
  type Intention,
} from '../stated/proposals';
import { becauseOf, change, SUM_WORDS } from '../words';

export const proposalDiffers: DivisionRule = {
  scope: 'division',
  code: 'proposal.differs',
  severity: 'warning',
  title: 'Tulosalueen ennuste ja muutosesitys eroavat',
  explanation:
    'Tulosalueen ennustettu ylitys tai alitus ja sille esitetty muutos ovat eri suuret myös pyöristettyinä. Talous-taulukkoon kirjattu ennuste ja esitys luetaan ennen tekstiä ja painettua muutostaulukkoa. Ennuste ja esitys ovat eri asioita, mutta se osa ennusteesta, jota ei esitetä, jää talousarvion ylitykseksi. Ero, jonka yksi näppäilyvirhe selittää, on varoitus suuruudestaan riippumatta.',
  example: 'Tekstissä menot ylittyvät 317 000 euroa, muutostaulukossa +371 000.',
  reads: COURSE_READS,
  *run(division, settings) {
    for (const course of coursesOf(division)) {
      if (course.area === null) continue;
      const apart = SUM_COLUMNS.flatMap((column) => differenceIn(course, column) ?? []);
      const [first] = apart.sort(
        (a, b) => Number(b.explanation !== null) - Number(a.explanation !== null),
      );
      if (first) yield tell(division, course, first, apart, settings);
    }
  },
};

interface Difference {
  column: SumColumn;
  stated: Forecast;
  proposed: Intention;
  explanation: Explanation | null;
}

/** Several statements of one area are parts of it and say nothing of its row. */
function differenceIn(course: Course, column: SumColumn): Difference | null {
  const [stated, ...others] = course.stated[column];
  const proposed = course.proposed[column];
  if (!stated || !proposed || others.length > 0 || agrees(stated, proposed)) return null;
  const explanation = explain(proposed.value, stated.value, {
    tolerance: (stated.high - stated.low) / 2,
  });
  return { column, stated, proposed, explanation };
}

function tell(
  division: Division,
  { area, label }: Course,
  { column, stated, proposed, explanation }: Difference,
  apart: Difference[],
  settings: Settings,
): Draft {
  const { sign } = proposed;
  const expected = sign * proposed.value + 0;
  const found = sign * stated.value + 0;
  const places: Place[] = apart.flatMap((one) => [...one.stated.places, ...one.proposed.places]);
  return {
    subject: area ?? division.id,
    severity: explanation ? 'warning' : byMateriality(found - expected, expected, settings),
    at: places,
    expected,
    found,
    difference: found - expected,
    cause: explanation?.cause ?? null,
    ...(explanation?.alsoCause ? { alsoCause: explanation.alsoCause } : {}),
    message: `Tarkista ${label}, ${SUM_WORDS[column]}: ${forecastAt(stated)} ${change(found, settings)}, ${proposalAt(proposed, stated)} ${change(expected, settings)}, ero ${change(found - expected, settings)}.${becauseOf(explanation?.cause, explanation?.alsoCause)}`,
  };
}
