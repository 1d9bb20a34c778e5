import { changeFaults } from '../footing/changes';
import { tellFaults } from '../footing/tell';
import type { DivisionRule } from '../rule';

export const changesCrossFoot: DivisionRule = {
  scope: 'division',
  code: 'changes.crossFoot',
  severity: 'error',
  title: 'Yhteensä-rivin netto ei täsmää riviin itseensä',
  explanation:
    'Yhteensä-rivin netto on saman rivin tulot miinus menot tai menot miinus tulot. Jos rivin tulot tai menot on jo löydetty vääräksi, tämä seuraa siitä.',
  example: 'Tulot +60 333, menot -36 149: laskien +96 482, taulukossa 24 184.',
  reads: ['budgetChanges'],
  run: (division, settings) => tellFaults(changeFaults(division), 'crossFoot', settings),
};
