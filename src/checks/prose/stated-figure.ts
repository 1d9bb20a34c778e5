import type { ProseFigure } from '../../figures';
import { explain } from '../causes';
import { intervalOf, meet, sizeOf, times } from '../passage/interval';
import { proseOf } from '../prose-of';
import type { DivisionRule, Draft } from '../rule';
import { positionsOf, type Position } from '../stated/positions';
import { becauseOf, number, SUM_WORDS } from '../words';
import { placeIn } from './places';
import { statedFigures, type StatedFigure } from './statements';

export const proseStated: DivisionRule = {
  scope: 'division',
  code: 'prose.stated',
  severity: 'error',
  title: 'Tekstin luku poikkeaa sen kertomasta poikkeamasta',
  explanation:
    'Raportin tiedoissa on poikkeama, joka on luettu tästä kappaleesta, mutta kappaleessa on nyt toinen luku. Joko teksti tai poikkeama on muutettu eikä toista ole korjattu.',
  example: 'Poikkeama 36 149, kappaleessa ”63 149 euroa”: kaksi numeroa on vaihtanut paikkaa.',
  reads: ['narrative', 'deviations', 'budgetChanges', 'resultAreas'],
  *run(division, settings): Generator<Draft> {
    const stated = statedFigures(division);
    const positions = positionsOf(division);
    const claimed = new Set(stated.flatMap(({ figure }) => figure?.start ?? []));
    for (const one of stated) {
      const figure = one.figure ? null : replacementOf(one, claimed);
      if (!figure) continue;
      const expected = Math.abs(one.cell.value);
      const found = sizeOf(figure);
      const explanation = explain(expected, found, { tolerance: figure.step / 2 });
      const proposed = proposedPlace(positions, one);
      yield {
        subject: `${one.deviation.id}:${one.column}`,
        at: [placeIn(division, one.paragraph, figure), ...proposed],
        expected,
        found,
        difference: Number((found - expected).toPrecision(12)),
        cause: explanation?.cause ?? 'stale',
        message: `Tarkista ${SUM_WORDS[one.column]}: tekstissä ${number(found, settings)}, poikkeamana ${number(expected, settings)}, ero ${number(found - expected, settings)}.${becauseOf(explanation?.cause ?? 'stale')}`,
      };
    }
  },
};

/** The figure that stands where the stated one stood: same role, or the nearest in size; never one that agrees. */
function replacementOf(stated: StatedFigure, claimed: ReadonlySet<number>): ProseFigure | null {
  const free = proseOf(stated.paragraph).figures.filter(
    (one) => one.unit === 'EUR' && !claimed.has(one.start),
  );
  const size = Math.abs(stated.cell.value);
  const span = { low: size, high: size };
  const agrees = (one: ProseFigure): boolean => {
    const interval = intervalOf(one);
    return meet(interval, span) || meet(times(interval, -1), span);
  };
  if (free.some(agrees)) return null;
  const sameRole = free.filter((one) => one.role === stated.column);
  const slips = free.filter((one) => explain(size, sizeOf(one), { tolerance: 0 }) !== null);
  return slips[0] ?? (sameRole.length === 1 ? (sameRole[0] ?? null) : null);
}

function proposedPlace(positions: Position[], { deviation, column, cell }: StatedFigure) {
  const position = positions.find((one) => one.area === deviation.resultArea);
  const proposed = position?.proposed[column];
  return proposed && Math.abs(proposed.value) === Math.abs(cell.value) ? [proposed.place] : [];
}
