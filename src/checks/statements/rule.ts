import { statementsOf } from '../../report/statementsOf';
import { diagnose } from '../footing/diagnose';
import { tellFaults } from '../footing/tell';
import type { ReportRule } from '../rule';
import { figuresOf } from './amounts';
import { rowIdentities } from './rows';
import { totalIdentities } from './totals';

export const statementSums: ReportRule = {
  scope: 'report',
  code: 'statements.sum',
  severity: 'error',
  title: 'Laskelman summa ei täsmää',
  explanation:
    'Laskelman rivi on muiden rivien summa (yhteensä, toimintakate, vuosikate, tulos), muutettu talousarvio on alkuperäinen ja muutokset yhteensä, ja poikkeama on kahden sarakkeen erotus. Mitkä luvut lasketaan yhteen, päätellään laskelmasta itsestään: summan pitää täsmätä useimmissa sarakkeissa tai riveillä, ja se, missä se ei täsmää, on havainto.',
  example: 'Toimintatuotot 7 726, toimintakulut −46 217, toimintakate −38 941; luvuista −38 491.',
  reads: ['statements', 'printed'],
  *run(report, settings) {
    for (const { division, statement } of statementsOf(report)) {
      const figures = figuresOf(division, statement);
      const faults = diagnose([...rowIdentities(figures), ...totalIdentities(figures)]);
      for (const kind of ['statementRow', 'statementColumn'] as const) {
        for (const draft of tellFaults(faults, kind, settings)) {
          yield { ...draft, ...(division === '' ? {} : { division }) };
        }
      }
    }
  },
};
