import { changeFaults } from '../footing/changes';
import { tellFaults } from '../footing/tell';
import type { DivisionRule } from '../rule';

export const changesNet: DivisionRule = {
  scope: 'division',
  code: 'changes.net',
  severity: 'error',
  title: 'Rivin netto ei täsmää',
  explanation:
    'Jokaisen rivin netto on tulot miinus menot tai menot miinus tulot taulukon omalla merkkisäännöllä. Sallittu ero on puoli yksikköä kutakin pyöristettyä lukua kohti.',
  example:
    'Tulot +64 193, menot +82 400, netto -12 807: laskien -18 207, kaksi numeroa on vaihtanut paikkaa.',
  reads: ['budgetChanges'],
  run: (division, settings) => tellFaults(changeFaults(division), 'rowNet', settings),
};
