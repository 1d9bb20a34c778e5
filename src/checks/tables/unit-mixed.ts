import type { ResultArea } from '../../report/model';
import type { DivisionRule } from '../rule';
import { cellPlace, rowName, type Row } from '../indicators/rows';
import { cellUnits, isSameUnit } from '../indicators/units';

export const unitMixed: DivisionRule = {
  scope: 'division',
  code: 'indicators.unitMixed',
  severity: 'warning',
  title: 'Yksiköt sekaisin',
  explanation:
    'Rivin solut tai yhteen laskettavat osat ovat eri yksiköissä, esimerkiksi euroja ja tuhansia euroja. Yksikön taivutusmuodot ja lyhenteet ovat sama yksikkö.',
  example: 'Hankerahoitus: talousarvio 581 300 €, toteuma 581 t€.',
  reads: ['resultAreas'],
  *run(division) {
    for (const area of division.resultAreas) {
      for (const row of area.indicators) {
        const item = { division, area, row };
        const cells = cellUnits(row);
        const [first] = cells;
        const odd = first && cells.find(({ unit }) => !isSameUnit(unit, row.unit ?? first.unit));
        if (odd) {
          yield {
            subject: row.id,
            at: [cellPlace(item, odd.column), cellPlace(item, 'unit')],
            message: `Tarkista ${rowName(item)}: solussa yksikkönä "${odd.unit}", rivillä "${row.unit ?? first.unit}".`,
          };
        }
        const parts = partsOf(area, item);
        const [one, ...others] = parts;
        const other = others.find((part) => !isSameUnit(part.row.unit ?? '', one?.row.unit ?? ''));
        if (one && other) {
          yield {
            subject: `${row.id}.parts`,
            at: [cellPlace(other, 'unit'), cellPlace(one, 'unit'), cellPlace(item, 'label')],
            message: `Tarkista ${row.label}: osat ovat eri yksiköissä, "${one.row.unit}" ja "${other.row.unit}".`,
          };
        }
      }
    }
  },
};

function partsOf(area: ResultArea, { division, row }: Row): Row[] {
  return area.indicators
    .filter((part) => part.parent === row.id && part.unit)
    .map((part) => ({ division, area, row: part }));
}
