import type { GoneLine } from '../../report/line';
import type { Division } from '../../report/model';
import { talousOf } from '../economy/lines';
import type { DivisionRule, Draft } from '../rule';
import { SUM_WORDS } from '../words';

export const GONE_RULE = 'tables.gone';

export const gone: DivisionRule = {
  scope: 'division',
  code: GONE_RULE,
  severity: 'error',
  title: 'Raportin rivi on poistettu',
  explanation:
    'Talous-taulukosta on poistettu rivi, joka raportissa on, tai koko toimialan välilehti on poistettu. Poistetun rivin lukua ei lasketa nollaksi: toimialan nettoa ei näytetä ennen kuin rivi on palautettu. Palautus tuo takaisin myös sen, mitä riville oli viimeksi kirjoitettu. Jos rivi on poistettu tarkoituksella, ohita havainto ja kirjoita peruste: silloin toimiala lasketaan ilman riviä.',
  example: 'Hallinto, menot: rivi on poistettu Talous-taulukosta.',
  reads: ['economy', 'deviations', 'budgetChanges', 'resultAreas', 'unallocated'],
  *run(division): Generator<Draft> {
    const { lines, gone: missed, accepted } = talousOf(division);
    const deleted = [...missed, ...accepted];
    if (deleted.length === 0) return;
    if (lines.length === 0) {
      yield {
        subject: division.id,
        severity: missed.length === 0 ? 'info' : 'error',
        at: deleted.slice(0, 1).map((line) => placeOf(division, line)),
        message:
          'Toimialan Talous-taulukossa ei ole yhtään raportin riviä: välilehti, taulukko tai rivit on poistettu. Palauta ne, niin toimialan netto lasketaan.',
        fix: { restore: 'sheet', division: division.id, lines: deleted.map(({ id }) => id) },
      };
      return;
    }
    for (const line of deleted) {
      yield {
        subject: line.id,
        severity: accepted.includes(line) ? 'info' : 'error',
        at: [placeOf(division, line)],
        message: `${line.label}, ${SUM_WORDS[line.item]}: rivi on poistettu Talous-taulukosta. ${
          accepted.includes(line)
            ? 'Netto lasketaan ilman sitä.'
            : 'Nettoa ei voi laskea ilman sitä.'
        }`,
        fix: { restore: 'lines', division: division.id, lines: [line.id] },
      };
    }
  },
};

const placeOf = (division: Division, { id }: GoneLine) =>
  ({ kind: 'cell', table: 'economy', division: division.id, row: id, column: 'variance' }) as const;
