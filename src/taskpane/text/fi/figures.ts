import { countedIn } from '../counted';

const counted = countedIn('fi');

export const figures = {
  tabs: { label: 'Näkymät', figures: 'Luvut', findings: 'Havainnot', proposal: 'Muutosesitys' },

  work: {
    opened: counted({ other: 'Raportti on työkirjassa, # välilehdellä.' }),
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
    unread: counted({
      one: 'Yhtä työkirjan kohtaa ei voitu lukea',
      other: '# työkirjan kohtaa ei voitu lukea',
    }),
    unreadHint: 'Korjaa kohdat taulukoissa ja valitse Päivitä.',
    net: {
      check: 'tarkista',
      half: 'kesken',
      missing: 'Puuttuu',
      notReported: (division: string) => `${division} ei ole ilmoittanut lukuja`,
      /** Before the names of several divisions. */
      notReportedBy: 'Ei ilmoitettu:',
      unread: counted({ one: '1 luku lukematta', other: '# lukua lukematta' }),
      gone: counted({ one: '1 rivi poistettu', other: '# riviä poistettu' }),
      sheetGone: 'välilehti poistettu',
      empty: counted({ one: '1 rivi ilman lukua', other: '# riviä ilman lukua' }),
      proposalsUnread: counted({ one: '1 esitys lukematta', other: '# esitystä lukematta' }),
      overwritten: counted({ one: '1 kaava korvattu', other: '# kaavaa korvattu' }),
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
