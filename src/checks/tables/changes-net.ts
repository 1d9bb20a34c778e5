import { changeFaults } from '../footing/changes';
import { tellFaults } from '../footing/tell';
import type { DivisionRule } from '../rule';

export const changesNet: DivisionRule = {
  scope: 'division',
  code: 'changes.net',
  severity: 'error',
  title: 'Rivin netto ei täsmää',
  explanation:
    'Jokaisen rivin netto on sen tulojen ja menojen erotus taulukon omalla merkkisäännöllä. Sallittu ero on puoli yksikköä kutakin pyöristettyä lukua kohti.',
  example:
    'Tulot +1 310 855, menot +1 421 212, netto -101 357: laskien -110 357, kaksi numeroa on vaihtanut paikkaa.',
  reads: ['budgetChanges'],
  run: (division, settings) => tellFaults(changeFaults(division), 'rowNet', settings),
};
