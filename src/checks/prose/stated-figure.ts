import { explain } from '../causes';
import { asReported, standingOf } from '../economy/standing';
import type { Division } from '../../report/model';
import type { DivisionRule, Draft } from '../rule';
import { positionsOf, type Position } from '../stated/positions';
import { restated } from '../stated/restated';
import { becauseOf, number, SUM_WORDS } from '../words';
import { statedFigures, type StatedFigure } from './statements';

export const proseStated: DivisionRule = {
  scope: 'division',
  code: 'prose.stated',
  severity: 'error',
  title: 'Tekstin luku poikkeaa sen kertomasta poikkeamasta',
  explanation:
    'Raportin tiedoissa on poikkeama, joka on luettu tästä kappaleesta, mutta kappaleessa on nyt toinen luku. Joko teksti tai poikkeama on muutettu eikä toista ole korjattu. Jos Talous-taulukon poikkeama on myös muutettu, tekstiä verrataan siihen.',
  example: 'Poikkeama 36 149, kappaleessa ”63 149 euroa”: kaksi numeroa on vaihtanut paikkaa.',
  reads: ['narrative', 'deviations', 'budgetChanges', 'economy', 'unallocated', 'resultAreas'],
  *run(division, settings): Generator<Draft> {
    const positions = positionsOf(division);
    for (const one of statedFigures(division)) {
      const { deviation, column } = one;
      const now = one.figure ? null : restated(division, deviation, column);
      if (!now || now.agrees || isFilledIn(division, one)) continue;
      const expected = Math.abs(one.cell.value);
      const found = Math.abs(now.cell.value);
      const explanation = explain(expected, found, { tolerance: now.figure.step / 2 });
      yield {
        subject: `${deviation.id}:${column}`,
        at: [now.place, ...proposedPlace(positions, one)],
        expected,
        found,
        difference: Number((found - expected).toPrecision(12)),
        cause: explanation?.cause ?? 'stale',
        message: `Tarkista ${SUM_WORDS[column]}: tekstissä ${number(found, settings)}, poikkeamana ${number(expected, settings)}, ero ${number(found - expected, settings)}.${becauseOf(explanation?.cause ?? 'stale')}`,
      };
    }
  },
};

/** Talous no longer holds what the report stated: the text is to agree with Talous. */
function isFilledIn(division: Division, { deviation, column }: StatedFigure): boolean {
  if (!division.economy?.length) return false;
  const [now, before] = [division, asReported(division)].map(
    (one) => standingOf(one, deviation.resultArea).variance[column],
  );
  return now !== before;
}

function proposedPlace(positions: Position[], { deviation, column, cell }: StatedFigure) {
  const position = positions.find((one) => one.area === deviation.resultArea);
  const proposed = position?.proposed[column];
  return proposed && Math.abs(proposed.value) === Math.abs(cell.value) ? [proposed.place] : [];
}
