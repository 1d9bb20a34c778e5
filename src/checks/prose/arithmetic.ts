import type { DivisionRule } from '../rule';
import { tellContradictions } from './contradictions';

export const proseArithmetic: DivisionRule = {
  scope: 'division',
  code: 'prose.arithmetic',
  severity: 'error',
  title: 'Tekstin luvut eivät täsmää keskenään',
  explanation:
    'Samassa virkkeessä sanotaan luvut ja se, mitä niistä seuraa: summa, erotus, netto, muutos tai prosenttiosuus. Jokainen luku luetaan välinä, jonka sen viimeinen painettu numero ja sanat kuten ”noin” jättävät auki; vasta kun mikään luku väliltä ei toteuta laskutoimitusta, siitä huomautetaan. Korjausta ei tarjota, koska teksti ei kerro, mikä luvuista on väärä.',
  example:
    'Ylitys 1,84 milj., josta tulot kattavat 1,19 milj.; nettoylitys 620 000: erotus on 650 000.',
  reads: ['narrative'],
  run: (division, settings) =>
    tellContradictions(
      division,
      ['sum', 'difference', 'net', 'change', 'percent', 'points', 'direction'],
      settings,
    ),
};
