import type { BindingItem, BindingLevel, NetView, Unit } from '../../../proposal/settings';
import type { PaperLanguage } from '../../../proposal/text/languages';
import type { Stage } from '../../../proposal/versions';
import { countedIn } from '../counted';

const counted = countedIn('fi');

export const proposal = {
  title: 'Muutosesitys',
  shownIn: { eur: 'Luvut euroina', teur: 'Luvut tuhansina euroina' } satisfies Record<
    Unit,
    string
  > as Record<Unit, string>,
  signs: {
    net: 'Toimintakate: + = paranee',
    netExpenditure: 'Nettomenot: + = kasvavat',
  } satisfies Record<NetView, string> as Record<NetView, string>,

  faults: {
    title: 'Asetuksissa on virheitä',
    explanation:
      'Näkymä käyttää virheellisten kohtien tilalla oletuksia. Muutoksia ei tallenneta, ennen kuin kohdat on korjattu.',
    replace: 'Korvaa virheelliset oletuksilla',
  },

  table: {
    title: 'Esitettävät muutokset',
    toCouncil: (year: number) => `Valtuustolle esitettävä muutos ${year}`,
    none: 'Valtuustolle ei esitetä muutoksia.',
    revenue: 'Tulot',
    expense: 'Menot',
    netShort: { net: 'Kate', netExpenditure: 'Netto' } as Record<NetView, string>,
    unproposed: 'Esittämättä',
    sum: (division: string) => `${division} yhteensä`,
    total: 'Yhteensä',
    kinds: {
      board: 'käyttösuunnitelma',
      unproposed: 'ei esitetty',
      unread: 'tarkista',
    },
    reason: {
      written: 'Peruste',
      offered: 'Peruste katsauksen tekstistä',
      missing: 'Peruste puuttuu',
    },
    forecast: (revenue: string, expense: string) => `Ennuste: tulot ${revenue}, menot ${expense}`,
    nothing: 'ei tietoa',
    goTo: (name: string) => `Siirry riville ${name}`,
    quiet: (divisions: string) => `Ei ilmoitettuja muutoksia eikä poikkeamia: ${divisions}.`,
  },

  take: {
    title: 'Poimi poikkeamista',
    summary: counted({ 0: 'ei poimittavaa', other: '# poimittavissa' }),
    hint: 'Alueet, joiden poikkeama on vähintään rajojen suuruinen ja joille ei vielä esitetä muutosta. Muutosesitykseksi tulee ennustettu poikkeama. Prosenttiraja koskee alueita, joiden talousarvio on tiedossa.',
    euros: 'Vähintään, €',
    percent: 'Vähintään, % TA:sta',
    none: 'Esittämättömiä poikkeamia, jotka täyttävät rajat, ei ole.',
    list: 'Poimittavat alueet',
    take: (count: number) => `Poimi (${count})`,
    taken: counted({
      one: 'Poimittiin yksi alue esitykseen.',
      other: 'Poimittiin # aluetta esitykseen.',
    }),
    notNumber: 'Kirjoita luku, esimerkiksi 50 000',
  },

  bindings: {
    title: 'Sitovuus ja esitystapa',
    summary: counted({ 0: 'annettu', other: 'oletus # toimialalla' }),
    hint: 'Sitovuus valtuustoon nähden, kuten talousarvion sitovuusmääräyksissä. Oletus on tulosalue, menot ja tulot erikseen: tarkista se talousarviosta.',
    level: 'Sitovuustaso',
    item: 'Sitova erä',
    assumed: 'oletus',
    confirm: 'Vahvista oletukset',
    levels: { division: 'Toimiala', resultArea: 'Tulosalue', project: 'Hanke' } as Record<
      BindingLevel,
      string
    >,
    items: { gross: 'Menot ja tulot', net: 'Toimintakate' } as Record<BindingItem, string>,
    unit: 'Yksikkö',
    units: { eur: 'Euroa', teur: '1 000 euroa' } as Record<Unit, string>,
    netAs: 'Netto näytetään',
    netViews: { net: 'Toimintakatteena', netExpenditure: 'Nettomenoina' } as Record<
      NetView,
      string
    >,
  },

  earlier: {
    title: 'Aiemmat muutokset',
    summary: counted({ 0: 'ei luetteloitu', one: '1 päätös', other: '# päätöstä' }),
    hint: 'Valtuuston jo päättämät muutokset tämän vuoden talousarvioon. Ne tulevat asiakirjan taulukkoon. + = lisäys, − = vähennys.',
    none: 'Aiempia muutoksia ei ole luetteloitu.',
    list: 'Valtuuston aiemmat muutokset',
    date: 'Päivä',
    section: '§',
    subject: 'Asia',
    revenue: 'Tulot, €',
    expense: 'Menot, €',
    add: 'Lisää muutos',
    remove: (subject: string) => `Poista ${subject}`,
    figures: (revenue: string, expense: string) => `tulot ${revenue}, menot ${expense}`,
    total: (net: string) => `Yhteensä toimintakate ${net}`,
    missing: 'Täytä tämä',
  },

  review: {
    title: 'Ennen lopullista',
    summary: counted({
      0: 'ei avoimia virheitä',
      one: '1 avoin virhe',
      other: '# avointa virhettä',
    }),
    errors: 'Avoimet virheet',
    none: 'Avoimia virheitä ei ole.',
    reason: 'Peruste',
    waive: 'Ohita',
    waivedErrors: 'Ohitetut virheet',
    waived: (reason: string, by: string, date: string) => `Ohitettu: ${reason} (${by}, ${date})`,
    reopen: 'Avaa uudelleen',
    noName:
      'Et ole antanut nimeäsi. Kirjoita se Havainnot-näkymään, niin se tallentuu perusteisiin ja versioihin.',
    reminders: 'Tarkista vielä',
    openFields: counted({
      one: 'Asiakirjassa on 1 täydennettävä tai vahvistettava kohta.',
      other: 'Asiakirjassa on # täydennettävää tai vahvistettavaa kohtaa.',
    }),
    bindingAssumed: (divisions: string) => `Sitovuus on oletus: ${divisions}.`,
    overrideWithoutReason: (place: string) =>
      `${place}: esitys on kirjoitettu tai poimittu, mutta perustetta ei ole kirjoitettu Talous-taulukkoon.`,
    netOnly: (place: string) =>
      `${place}: poikkeama on ilmoitettu vain nettona. Tarkista jako tuloihin ja menoihin.`,
    earlierDiffers: (inBudget: string, listed: string) =>
      `Talousarvion TA-muutokset vaikuttavat katteeseen ${inBudget}, luetteloidut päätökset ${listed}.`,
  },

  document: {
    title: 'Asiakirja',
    language: 'Kieli',
    languages: { fi: 'Suomi', sv: 'Ruotsi', en: 'Englanti' } as Record<PaperLanguage, string>,
    state: 'Tila',
    draft: 'Luonnos',
    final: 'Lopullinen',
    notFinal: counted({
      one: 'Lopullista ei voi ladata, kun 1 virhe on avoinna. Korjaa se tai ohita se perustellen.',
      other:
        'Lopullista ei voi ladata, kun # virhettä on avoinna. Korjaa ne tai ohita ne perustellen.',
    }),
    download: 'Lataa Word',
    making: 'Tehdään asiakirjaa…',
    saved: (name: string) => `Asiakirja ${name} on tehty.`,
    failed: 'Asiakirjaa ei saatu tehtyä.',
    copy: 'Kopioi taulukko',
    copied: 'Taulukko on leikepöydällä.',
    notCopied: 'Kopiointi ei onnistunut.',
    file: (year: number, final: boolean) => `muutosesitys-${year}${final ? '' : '-luonnos'}.docx`,
  },

  versions: {
    title: 'Versiot',
    summary: counted({ 0: 'ei tallennettu', one: '1 versio', other: '# versiota' }),
    hint: 'Tallenna esitys, kun toimielin on sen käsitellyt. Seuraavassa versiossa näkyy, mikä muuttui.',
    list: 'Tallennetut versiot',
    stage: 'Vaihe',
    stages: {
      board: 'Toimielin esitti',
      executive: 'Hallitus esittää',
      council: 'Valtuusto päätti',
    } satisfies Record<Stage, string> as Record<Stage, string>,
    save: 'Tallenna versio',
    saved: 'Versio on tallennettu.',
    unread: 'Versiota ei voi tallentaa, ennen kuin jokainen esitys on luku:',
    notSaved: 'Versiota ei tallennettu.',
    same: 'Sama vaihe ja samat luvut on jo tallennettu.',
    now: 'Muuttunut viimeisen version jälkeen',
    unchanged: 'Ei muutoksia edelliseen.',
    unchangedNow: 'Ei muutoksia viimeisen version jälkeen.',
    added: 'uusi',
    dropped: 'poistunut',
    change: (label: string, before: string, after: string) => `${label}: ${before} → ${after}`,
    figures: (revenue: string, expense: string) => `tulot ${revenue}, menot ${expense}`,
  },
};
