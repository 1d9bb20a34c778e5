/** The pane's words in Finnish, the language it is written in; the other tables follow its shape. */
import type { CheckLimit } from '../../report/model';
import { fi as importing } from './importing/fi';

export const fi = {
  /** BCP 47, for figures and times. */
  locale: 'fi-FI',
  lang: 'fi',

  starting: 'Avataan Täsmää…',
  notInExcel: {
    title: 'Avaa Täsmä Excelissä',
    explanation: 'Tämä sivu on Excelin tehtäväruutu. Se tarvitsee ympärilleen työkirjan.',
    whatNext: 'Avaa työkirja Excelissä ja valitse Täsmä-välilehdeltä Avaa Täsmä.',
  },

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

  importing,

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
      kept: (count: number) =>
        count === 1
          ? 'Yksi kirjoittamasi arvo säilyy: uusi raportti ei muuta sitä.'
          : `${count} kirjoittamaasi arvoa säilyy: uusi raportti ei muuta niitä.`,
      added: (count: number) =>
        count === 1 ? 'Yksi lisäämäsi arvo säilyy.' : `${count} lisäämääsi arvoa säilyy.`,
      lost: (count: number) =>
        count === 1
          ? 'Yksi kirjoittamasi arvo korvataan.'
          : `${count} kirjoittamaasi arvoa korvataan.`,
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
    title: (count: number) =>
      count === 1 ? 'Tiedostossa on virhe' : `Tiedostossa on ${count} virhettä`,
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

  problem: {
    retry: 'Yritä uudelleen',
    back: 'Takaisin',
    code: (code: string) => `Virhekoodi: ${code}`,
    fileUnreadable: {
      title: 'Tiedostoa ei voitu lukea',
      explanation: 'Tiedosto on ehkä siirretty, poistettu tai toisen ohjelman varaama.',
      whatNext: 'Valitse tiedosto uudelleen.',
    },
    partMissing: {
      title: 'Täsmän osaa ei saatu ladattua',
      explanation: 'Yhteys palvelimeen, jolta Täsmä ladataan, katkesi.',
      whatNext: 'Tarkista verkkoyhteys ja yritä uudelleen.',
    },
    notReadable: {
      title: 'Työkirjan taulukoita ei voitu lukea raportiksi',
      explanation: 'Täsmän taulukoissa on kohtia, joita ei voi tulkita.',
      whatNext: 'Korjaa kohdat taulukoissa ja valitse Päivitä.',
    },
    findingGone: {
      title: 'Havaintoa ei enää ole',
      explanation: 'Työkirjaa on muutettu sen jälkeen, kun havainto tehtiin.',
      whatNext: 'Valitse Päivitä ja katso havainnot uudelleen.',
    },
    cellChanged: {
      title: 'Solua on juuri muutettu',
      explanation:
        'Joku muu ehti muuttaa solua, johon Täsmä oli kirjoittamassa. Hänen muutoksensa jäi voimaan, eikä Täsmä muuttanut mitään.',
      whatNext: 'Katso, mitä solussa nyt lukee, ja tee korjaus uudelleen, jos sitä yhä tarvitaan.',
    },
    rowsMoved: {
      title: 'Rivit siirtyivät kirjoituksen aikana',
      explanation:
        'Joku lisää, poistaa tai lajittelee saman taulukon rivejä, eikä Täsmä voinut varmistaa, mille riville arvo menee. Mitään ei muutettu.',
      whatNext: 'Odota, että taulukko on valmis, ja yritä uudelleen.',
    },
    partlyUndone: {
      title: 'Kaikkea ei kumottu',
      explanation:
        'Osa soluista on muuttunut tai siirtynyt sen jälkeen, kun Täsmä kirjoitti niihin. Ne jäivät ennalleen, muut kumottiin.',
      whatNext: 'Katso, mitä soluissa nyt lukee, ja korjaa ne tarvittaessa käsin.',
    },
    nothingKept: {
      title: 'Edellistä raporttia ei ole tallessa',
      explanation: 'Työkirjassa ei ole korvattua raporttia, jonka voisi palauttaa.',
      whatNext: 'Jatka nykyisellä raportilla.',
    },
    unexpected: {
      title: 'Täsmässä tapahtui virhe',
      explanation: 'Ohjelma kohtasi tilanteen, johon sitä ei ole tehty.',
      whatNext: 'Yritä uudelleen. Jos virhe toistuu, kerro siitä Täsmän ylläpitäjälle.',
    },
  },

  tabs: { label: 'Näkymät', figures: 'Luvut', findings: 'Havainnot', proposal: 'Muutosesitys' },

  findings: {
    title: 'Havainnot',
    none: 'Ei havaintoja: teksti ja taulukot täsmäävät.',
    noneShown: 'Ei näytettäviä havaintoja. Valitse yltä, mitä näytetään.',
    show: 'Näytä',
    severity: { error: 'Virhe', warning: 'Varoitus', info: 'Huomautus' },
    counts: {
      error: (count: number) => (count === 1 ? '1 virhe' : `${count} virhettä`),
      warning: (count: number) => (count === 1 ? '1 varoitus' : `${count} varoitusta`),
      info: (count: number) => (count === 1 ? '1 huomautus' : `${count} huomautusta`),
    },
    waivedCount: (count: number) => `${count} ohitettu`,
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

  work: {
    opened: (sheets: number) => `Raportti on työkirjassa, ${sheets} välilehdellä.`,
    left: (names: string) =>
      `Ennalleen jäi: ${names}. Rakennetta on muutettu niin, ettei raportti sovi siihen. Palauta taulukot paikoilleen ja avaa raportti uudelleen.`,
    dismiss: 'Sulje ilmoitus',
    refresh: 'Päivitä',
    state: {
      current: (time: string) => `Luettu klo ${time}`,
      reading: 'Luetaan työkirjaa…',
      waiting: 'Solun muokkaus on kesken',
      lost: (time: string) => `Ei yhteyttä työkirjaan. Luvut klo ${time}`,
    },
    netVariance: 'Toimintakatteen poikkeama talousarviosta',
    legend: 'Euroa, + = toimintakate paranee',
    covers: (reporting: number, all: number) => `kattaa ${reporting}/${all} toimialaa`,
    coversShort: (reporting: number, all: number) => `${reporting}/${all} toimialaa`,
    division: 'Toimiala',
    variance: 'Poikkeama',
    proposed: 'Esitetty',
    notProposed: 'Esittämättä',
    total: 'YHTEENSÄ',
    notReported: 'ei ilmoitettu',
    budgetMissing: 'TA puuttuu',
    improves: 'paranee',
    weakens: 'heikkenee',
    unchanged: 'ennallaan',
    goTo: (sheet: string) => `Siirry välilehdelle ${sheet}`,
    unread: (count: number) =>
      count === 1
        ? 'Yhtä työkirjan kohtaa ei voitu lukea'
        : `${count} työkirjan kohtaa ei voitu lukea`,
    unreadHint: 'Korjaa kohdat taulukoissa ja valitse Päivitä.',
    net: {
      check: 'tarkista',
      half: 'kesken',
      missing: 'Puuttuu',
      notReported: (division: string) => `${division} ei ole ilmoittanut lukuja`,
      /** Before the names of several divisions. */
      notReportedBy: 'Ei ilmoitettu:',
      unread: (count: number) => (count === 1 ? '1 luku lukematta' : `${count} lukua lukematta`),
      gone: (count: number) => (count === 1 ? '1 rivi poistettu' : `${count} riviä poistettu`),
      sheetGone: 'välilehti poistettu',
      empty: (count: number) => (count === 1 ? '1 rivi ilman lukua' : `${count} riviä ilman lukua`),
      proposalsUnread: (count: number) =>
        count === 1 ? '1 esitys lukematta' : `${count} esitystä lukematta`,
      overwritten: (count: number) =>
        count === 1 ? '1 kaava korvattu' : `${count} kaavaa korvattu`,
      openSum: (of: string) => `${of}, summa kesken`,
    },
    openAnother: 'Avaa toinen raportti…',
    restore: 'Palauta edellinen raportti',
    changed: (division: string, direction: string, amount: string, total: string) =>
      `${division}: toimintakate ${direction} ${amount}. Yhteensä ${total}.`,
    changedMany: (count: number, total: string) =>
      `${count} toimialan poikkeama muuttui. Yhteensä ${total}.`,
  },
};

/** What every language's table holds. */
export type Text = typeof fi;
