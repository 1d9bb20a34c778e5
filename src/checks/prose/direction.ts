import type { ProseFigure } from '../../figures';
import type { SumColumn } from '../../report/model';
import type { DivisionRule, Draft } from '../rule';
import { positionsOf } from '../stated/positions';
import { change, SUM_WORDS } from '../words';
import { placeIn } from './places';
import { statedFigures } from './statements';

export const proseDirection: DivisionRule = {
  scope: 'division',
  code: 'prose.direction',
  severity: 'error',
  title: 'Sana ja luku kertovat eri suunnan',
  explanation:
    'Teksti sanoo luvun ylittyvän, alittuvan, paranevan tai heikkenevän. Suuntaa verrataan samaan poikkeamaan raportin tiedoissa. Menojen ylitys on plus, tulojen alitus miinus; toimintakate paranee plussaan ja nettoylitys heikentää sitä.',
  example: 'Tekstissä ”menot ylittyvät 31 250 euroa”, poikkeama ja muutosesitys -31 250.',
  reads: ['narrative', 'deviations', 'budgetChanges', 'resultAreas'],
  *run(division, settings): Generator<Draft> {
    const positions = positionsOf(division);
    for (const { deviation, column, cell, paragraph, figure } of statedFigures(division)) {
      const said = figure ? saidSign(figure, column) : 0;
      if (!figure || said === 0 || cell.value === 0 || said === Math.sign(cell.value)) continue;
      const position = positions.find((one) => one.area === deviation.resultArea);
      const proposed = position?.proposed[column];
      const backs = proposed && Math.sign(proposed.value) === Math.sign(cell.value);
      yield {
        subject: `${deviation.id}:${column}`,
        at: [placeIn(division, paragraph, figure), ...(backs ? [proposed.place] : [])],
        cause: 'sign',
        message: `Tarkista ${position?.label ?? division.name}, ${SUM_WORDS[column]}: tekstin sanat kertovat ${change(-cell.value, settings)}, poikkeama on ${change(cell.value, settings)}${backs ? ' ja muutostaulukko samaan suuntaan' : ''}.`,
      };
    }
  },
};

/** The canonical sign that the words give the figure as revenue, expense or net; 0: they do not say. */
function saidSign({ role, direction }: ProseFigure, column: SumColumn): -1 | 0 | 1 {
  if (column !== 'net') {
    if (role !== column) return 0;
    return direction === 'over' ? 1 : direction === 'under' ? -1 : 0;
  }
  if (role !== 'net' && role !== 'result') return 0;
  if (direction === 'better' || direction === 'under') return 1;
  return direction === 'worse' || direction === 'over' ? -1 : 0;
}
