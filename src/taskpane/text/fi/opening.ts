import { countedIn } from '../counted';

const counted = countedIn('fi');

export const opening = {
  start: {
    lead: 'Täsmä vie osavuosikatsauksen työkirjaan taulukoiksi.',
    promise: 'Kun ennuste muuttuu, toimialojen nettopoikkeama seuraa heti täällä ja yhteenvedossa.',
    skip: 'Ohita esittely',
    title: 'Avaa osavuosikatsaus',
    nothing: 'Tässä työkirjassa ei ole vielä Täsmän taulukoita.',
    seedBadge: 'Esimerkki',
    seedName: 'Kemi, osavuosikatsaus 1–6/2022',
    seedHint: 'Viisi toimialaa: talous, tekstit, tunnusluvut ja strategiset tavoitteet.',
    openSeed: 'Avaa raportti',
    ownName: 'Oma raportti',
    ownHint:
      'Word, Excel, PDF, teksti tai CSV, tai Täsmän raporttitiedosto (.json): valitse tai pudota tähän. Useasta tiedostosta tulee yksi raportti.',
    dropHere: 'Pudota raportti tähän',
    openFile: 'Avaa tiedosto…',
    replaces: (title: string) =>
      `Työkirjassa on jo raportti ${title}. Uusi raportti korvaa sen luvut ja tekstit; kirjoittamistasi kysytään. Omat taulukkosi ja sarakkeesi säilyvät.`,
    back: 'Takaisin lukuihin',
    retryRead: 'Lue työkirja uudelleen',
  },

  opening: {
    title: 'Avataan raporttia',
    titleReading: 'Luetaan työkirjaa',
    titleRestoring: 'Palautetaan edellistä raporttia',
    readingFile: 'Luetaan tiedostoa',
    checking: 'Tarkistetaan raportin muoto',
    planning: 'Asetellaan taulukoita',
    readingWorkbook: 'Luetaan työkirja',
    cancel: 'Keskeytä',
    cancelling: 'Keskeytetään…',
    percent: (percent: number) => `${percent} %`,
    cancelled:
      'Avaaminen keskeytettiin. Jos taulukoita ehdittiin kirjoittaa, ne jäivät työkirjaan. Avaaminen uudelleen täydentää ne.',
    cancelledBeforeWriting: 'Avaaminen keskeytettiin. Työkirjaan ei kirjoitettu mitään.',
  },

  question: {
    typed: {
      title: 'Mitä kirjoittamillesi luvuille tehdään?',
      otherTitle: 'Avataanko toinen raportti tämän tilalle?',
      explanation:
        'Uusi raportti sanoo näissä kohdissa muuta kuin työkirjaan on kirjoitettu. Valitse, mitä jää. Mitään ei ole vielä kirjoitettu.',
      otherExplanation: (before: string) =>
        `Työkirjassa on ${before}. Sen luvut ja tekstit korvataan. Omat taulukkosi ja sarakkeesi säilyvät, ja edellisen raportin voi palauttaa.`,
      kept: counted({
        one: 'Yksi kirjoittamasi arvo säilyy: uusi raportti ei muuta sitä.',
        other: '# kirjoittamaasi arvoa säilyy: uusi raportti ei muuta niitä.',
      }),
      added: counted({ one: 'Yksi lisäämäsi arvo säilyy.', other: '# lisäämääsi arvoa säilyy.' }),
      lost: counted({
        one: 'Yksi kirjoittamasi arvo korvataan.',
        other: '# kirjoittamaasi arvoa korvataan.',
      }),
      replaced: 'Raportti sanoo muuta',
      gone: 'Riviä ei ole uudessa raportissa',
      mine: 'Kirjoitettu',
      theirs: 'Raportissa',
      blank: 'tyhjä',
      remove: 'rivi poistuu',
      removed: 'rivi poistettu',
      returns: 'rivi palaa',
      allMine: 'Kaikki kirjoitetut',
      allTheirs: 'Kaikki raportista',
      restoreHint: 'Edellisen raportin ja kirjoittamasi voi palauttaa avaamisen jälkeen.',
      goOn: 'Avaa raportti',
    },
    foreign: {
      title: 'Työkirjassa on jo samannimisiä taulukoita',
      explanation:
        'Nämä eivät ole Täsmän tekemiä. Täsmä voi antaa niille uuden nimen, jonka perässä on ”oma”. Kaavat, jotka viittaavat niihin, seuraavat mukana.',
      list: 'Samannimiset',
      goOn: 'Nimeä ne uudelleen ja avaa',
    },
    cancel: 'Peruuta',
  },

  faults: {
    title: counted({ one: 'Tiedostossa on virhe', other: 'Tiedostossa on # virhettä' }),
    explanation: 'Työkirjaan ei kirjoitettu mitään. Korjaa kohdat ja avaa tiedosto uudelleen.',
    wholeFile: 'Tiedosto',
    expected: 'odotettiin',
    found: 'löytyi',
    list: 'Virheet',
    copy: 'Kopioi luettelo',
    copied: 'Kopioitu',
    notCopied: 'Kopiointi ei onnistunut. Valitse luettelo ja kopioi se itse.',
    openAnother: 'Avaa tiedosto…',
    back: 'Takaisin',
  },
};
