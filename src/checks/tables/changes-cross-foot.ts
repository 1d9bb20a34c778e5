import { changeFaults } from '../footing/changes';
import { tellFaults } from '../footing/tell';
import type { DivisionRule } from '../rule';

export const changesCrossFoot: DivisionRule = {
  scope: 'division',
  code: 'changes.crossFoot',
  severity: 'error',
  title: 'Yhteensä-rivin netto ei täsmää riviin itseensä',
  explanation:
    'Yhteensä-rivin netto on saman rivin tulojen ja menojen erotus. Jos rivin tulot tai menot on jo löydetty vääräksi, tämä seuraa siitä.',
  example: 'Tulot +1 171 075, menot -906 298: laskien +2 077 373, taulukossa 264 777.',
  reads: ['budgetChanges'],
  run: (division, settings) => tellFaults(changeFaults(division), 'crossFoot', settings),
};
