import type { CheckLimit } from '../../../report/model';
import { countedIn } from '../counted';

const counted = countedIn('fi');

export const findings = {
  findings: {
    none: 'Ei havaintoja: teksti ja taulukot täsmäävät.',
    noneShown: 'Ei näytettäviä havaintoja. Valitse yltä, mitä näytetään.',
    show: 'Näytä',
    severity: { error: 'Virhe', warning: 'Varoitus', info: 'Huomautus' },
    counts: {
      error: counted({ one: '1 virhe', other: '# virhettä' }),
      warning: counted({ one: '1 varoitus', other: '# varoitusta' }),
      info: counted({ one: '1 huomautus', other: '# huomautusta' }),
    },
    wholeReport: 'Koko raportti',
    places: 'Paikat',
    why: 'Miksi tämä on havainto',
    consequences: 'Tästä seuraa',
    noCell: 'ei enää työkirjassa',
    fix: (text: string) => `Korjaa: ${text}`,
    putBack: { formula: 'Palauta kaava', lines: 'Palauta rivi', sheet: 'Palauta välilehti' },
    restored: 'Palautettu, myös mitä siihen oli viimeksi kirjoitettu.',
    waive: 'Ohita…',
    reason: 'Peruste',
    reasonHint: 'Miksi luvut voivat jäädä näin?',
    confirmWaive: 'Ohita',
    keepOpen: 'Peruuta',
    reopen: 'Avaa uudelleen',
    waived: (reason: string, by: string) =>
      `Ohitettu${by === '' ? '' : ` (${by})`}${reason === '' ? '' : `: ${reason}`}`,
    fixed: 'Korjattu työkirjaan.',
    changed: 'Muutos on työkirjassa.',
    undone: 'Kumottu.',
    undo: 'Kumoa',
    yourName: 'Nimesi kuittauksiin ja työlokiin',
    limits: {
      title: 'Huomautusrajat',
      own: 'omat',
      defaults: 'oletus',
      hint: 'Tätä pienemmästä ei huomauteta tai huomautetaan lievemmin. Tyhjä kenttä on oletusarvo. Rajat tallentuvat työkirjaan.',
      names: {
        materialEuros: 'Olennainen ero, €',
        materialPercent: 'Olennainen ero, %',
        explainPercent: 'Selitettävä muutos, %',
        smallestCount: 'Pienin arvioitava määrä',
        paceFactor: 'Poikkeama tahdista, kertaa',
      } as Record<CheckLimit, string>,
      notNumber: 'Kirjoita luku, joka on vähintään 0, esimerkiksi 10 000',
      apply: 'Ota käyttöön',
      restore: 'Palauta oletukset',
    },
  },
};
