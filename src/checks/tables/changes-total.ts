import { changeFaults } from '../footing/changes';
import { tellFaults } from '../footing/tell';
import type { DivisionRule } from '../rule';

export const changesTotal: DivisionRule = {
  scope: 'division',
  code: 'changes.total',
  severity: 'error',
  title: 'Yhteensä-rivi ei täsmää',
  explanation:
    'Sarakkeen summa on rivien summa. Sallittu ero on puoli yksikköä kutakin pyöristettyä lukua kohti, joten euron heitto pyöristetyissä luvuissa ei ole virhe mutta väärä etumerkki on.',
  example: 'Menot -15 000, +82 400 ja -31 250: yhteensä +36 150, taulukossa -36 149.',
  reads: ['budgetChanges'],
  run: (division, settings) => tellFaults(changeFaults(division), 'columnTotal', settings),
};
