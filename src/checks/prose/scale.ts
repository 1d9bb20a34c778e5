import type { DivisionRule } from '../rule';
import { tellContradictions } from './contradictions';

export const proseScale: DivisionRule = {
  scope: 'division',
  code: 'prose.scale',
  severity: 'error',
  title: 'Luvusta puuttuu ”tuhatta” tai ”milj.”',
  explanation:
    'Euromäärä on painettu ilman suuruusluokkaa, mutta saman virkkeen muut luvut ovat yli tuhat kertaa suurempia. Yksikköhintoja (euroa/asukas) ei lueta tähän.',
  example: 'Menot ylittyvät 1,84 euroa, lisätuloja saadaan 1,19 milj. euroa.',
  reads: ['narrative'],
  run: (division, settings) => tellContradictions(division, ['scale'], settings),
};
