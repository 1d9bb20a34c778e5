/** The paper in Finnish, as a municipal board writes it. */
import type { EconomyItem } from '../../report/model';
import { formatNumber } from '../../report/printed';
import type { Amounts } from '../amounts';
import type { CountedInput, OpenPlace } from '../places';
import type {
  Binding,
  BindingItem,
  BindingLevel,
  FieldId,
  MunicipalityKind,
  NetView,
  Unit,
} from '../settings';
import type { Stage } from '../versions';
import { genitive, lowerFirst } from './genitive';

const LOCALE = 'fi-FI';
const euros = (amount: number): string =>
  `${formatNumber(Math.abs(amount), { locale: LOCALE })}\u00a0euroa`;
const list = (parts: string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ja ${parts.at(-1)}`;
const ofDivision = (name: string): string => {
  const inflected = genitive(name);
  return inflected === null ? `toimialan ${name}` : lowerFirst(inflected);
};

/** "tuloarviota lisätään 100 euroa ja määrärahaa vähennetään 20 euroa" */
function changeWords({ revenue, expense }: Amounts): string {
  const verb = (amount: number): string => (amount > 0 ? 'lisätään' : 'vähennetään');
  const parts: string[] = [];
  if (revenue !== 0) parts.push(`tuloarviota ${verb(revenue)} ${euros(revenue)}`);
  if (expense !== 0) parts.push(`määrärahaa ${verb(expense)} ${euros(expense)}`);
  return list(parts);
}

/** "toimintakate paranee 80 euroa" */
function netWords(net: number): string {
  if (net === 0) return 'toimintakate ei muutu';
  return `toimintakate ${net > 0 ? 'paranee' : 'heikkenee'} ${euros(net)}`;
}

const BODIES = {
  city: {
    executive: 'Kaupunginhallitus',
    executiveTo: 'kaupunginhallitukselle',
    council: 'kaupunginvaltuusto',
    councilOf: 'Kaupunginvaltuuston',
    councilTo: 'kaupunginvaltuustolle',
    whole: 'Koko kaupunki',
  },
  municipality: {
    executive: 'Kunnanhallitus',
    executiveTo: 'kunnanhallitukselle',
    council: 'kunnanvaltuusto',
    councilOf: 'Kunnanvaltuuston',
    councilTo: 'kunnanvaltuustolle',
    whole: 'Koko kunta',
  },
};

const LEVELS: Record<BindingLevel, string> = {
  division: 'toimiala',
  resultArea: 'tulosalue',
  project: 'hanke',
};
const ITEMS: Record<BindingItem, string> = {
  gross: 'menot ja tulot erikseen (brutto)',
  net: 'toimintakate (netto)',
};
const STAGES: Record<Stage, string> = {
  board: 'toimielin esitti',
  executive: 'hallitus esittää',
  council: 'valtuusto päätti',
};

/** What a figure is where it is not simply known. */
export type FigureState = 'unread' | 'half' | 'budgetMissing' | 'silent';

const ITEM_NAMES: Record<EconomyItem, string> = { revenue: 'Tulot', expense: 'Menot' };
/** Columns of the sheet Talous. */
const INPUT_NAMES: Record<CountedInput, string> = {
  originalBudget: 'Alkuperäinen TA',
  budgetChanges: 'TA-muutokset',
  forecast: 'TP-ennuste',
  statedVariance: 'Ennustepoikkeama',
  proposal: 'Muutosesitys',
};

export const fi = {
  locale: LOCALE,
  language: 'fi-FI',
  stamp: 'LUONNOS',
  title: (year: number) => `Vuoden ${year} talousarvion muuttaminen`,
  basis: (title: string) => `Perustuu raporttiin: ${title}.`,
  diary: 'Diaarinumero: ',
  preparer: 'Valmistelija: ',
  fill: 'täydennetään',

  fields: {
    diary: 'diaarinumero',
    preparer: 'valmistelija',
    legalBasis: 'säädösperusta',
    cover: 'kate: säästö, tulonlisäys, rahavarat tai lainanotto',
    meeting: 'kokouspäivä ja §',
    council: 'valtuuston päätös ja §, pöytäkirjanpitäjä täydentää',
    appendices: 'muut liitteet',
    marginAfter: 'toimintakate muutosten jälkeen',
    annualMarginChange: 'vuosikatteen muutos',
    annualMarginAfter: 'vuosikate muutosten jälkeen',
    resultChange: 'tuloksen muutos',
    resultAfter: 'tilikauden tulos muutosten jälkeen',
    financingChange: 'rahoituksen muutos',
    financingAfter: 'rahavarat tai lainakanta muutosten jälkeen',
    goals: 'vaikutus valtuuston hyväksymiin tavoitteisiin',
    boardHandling: 'toimielimen käsittely, pvm ja §',
  } satisfies Record<FieldId, string> as Record<FieldId, string>,
  reasonField: 'peruste',
  bindingField: 'sitovuustaso, tarkista talousarviosta',
  boardField: 'toimielin',

  headings: {
    decision: 'Päätösehdotus',
    law: 'Säädösperusta',
    changes: 'Esitettävät muutokset',
    budgetPlan: 'Käyttösuunnitelman muutokset',
    effects: 'Vaikutus vuosikatteeseen, tulokseen ja rahoitukseen',
    reasons: 'Perustelut',
    goals: 'Vaikutus tavoitteisiin ja tunnuslukuihin',
    measures: 'Toimenpiteet ja riskit',
    unproposed: 'Ennustettu, mutta ei esitetty',
    earlier: 'Aiempi käsittely',
    appendices: 'Liitteet',
  },
  measures: 'Toimenpiteet',
  risks: 'Riskit ja ehdot',

  table: (number: number, caption: string) => `Taulukko ${number}. ${caption}`,
  altText: (caption: string, rows: number, columns: number) =>
    `${caption}. Taulukossa on ${rows} riviä ja ${columns} saraketta; ensimmäinen rivi on otsikkorivi.`,
  columns: {
    area: 'Toimiala ja tulosalue',
    revenue: 'Tulot',
    expense: 'Menot',
    net: 'Toimintakate',
    netExpenditure: 'Nettomenot',
    original: 'Alku\u00adperäinen TA',
    changes: 'TA-muu\u00adtokset',
    amended: 'Muutettu TA',
    proposal: 'Muutos\u00adesitys',
    after: 'TA muutok\u00adsen jälkeen',
    unproposed: 'Esittä\u00admättä jäävä',
    reason: 'Peruste',
    item: 'Erä',
    change: 'Muutos',
    afterChanges: 'Muutosten jälkeen',
    indicator: 'Suorite tai tunnusluku',
    difference: 'Ero',
    meeting: 'Kokous',
    section: '§',
    subject: 'Asia',
    before: 'Edellinen',
    now: 'Nyt',
  },
  captions: {
    changes: (year: number) => `Esitettävät talousarviomuutokset ${year}`,
    budgetPlan: 'Käyttösuunnitelman muutokset, toimielin päättää',
    budget: (year: number) => `Talousarvio ${year} ennen muutoksia ja niiden jälkeen`,
    effects: 'Muutosten vaikutus',
    indicators: (percent: number) =>
      `Suoritteet, joiden ennuste poikkeaa talousarviosta vähintään ${percent} %`,
    unproposed: 'Esityksestä ennusteeseen',
    earlier: (year: number) => `Valtuuston aiemmat muutokset vuoden ${year} talousarvioon`,
    versions: 'Muutokset edelliseen esitykseen',
  },
  unit: { eur: 'Luvut euroina.', teur: 'Luvut tuhansina euroina.' } satisfies Record<Unit, string>,
  signs: {
    net: 'Tulot ja menot: + = lisäys, − = vähennys. Toimintakate: + = paranee, − = heikkenee.',
    netExpenditure:
      'Tulot ja menot: + = lisäys, − = vähennys. Nettomenot: + = kasvavat, − = vähenevät.',
  } satisfies Record<NetView, string>,
  sumOf: (division: string) => `${division} yhteensä`,
  total: 'Yhteensä',
  whole: (kind: MunicipalityKind) => BODIES[kind].whole,
  printedTotals: (division: string, raws: string[], wrongSign: boolean) => {
    const inflected = genitive(division);
    const whose = inflected === null ? `${division}: summat` : `${inflected} summat`;
    const sign = wrongSign ? ' Menojen summan etumerkki on katsauksessa väärä.' : '';
    return `${whose} rivien mukaan; katsauksessa ${list(raws)}.${sign}`;
  },
  printedRow: (label: string, raws: string[]) =>
    `${label}: toimintakate rivin tulojen ja menojen mukaan; katsauksessa ${list(raws)}.`,
  changedSinceReport: (division: string) =>
    `${division}: esitystä on muutettu katsauksen jälkeen, joten summat poikkeavat painetuista.`,
  roundedNote:
    'Rivit on pyöristetty tuhansiin euroihin ja summat laskettu pyöristetyistä riveistä.',
  netOnlyNote:
    'Poikkeama on ilmoitettu vain nettona; se on kirjattu menoihin. Tulojen ja menojen jako on tarkistettava.',

  boardTitle: (board: string | null, division: string) => board ?? division,
  approximateNote: 'Ennuste on ilmoitettu pyöristettynä; ero mahtuu pyöristykseen.',
  boardIntro: (kind: MunicipalityKind, division: string, year: number) =>
    ` päättää esittää ${BODIES[kind].executiveTo} ja edelleen ${BODIES[kind].councilTo}, että ${ofDivision(division)} vuoden ${year} talousarviota muutetaan taulukon 1 mukaisesti: `,
  boardAlsoPlan: 'Samalla toimielin muuttaa käyttösuunnitelmaansa taulukon 2 mukaisesti.',
  executiveTitle: (kind: MunicipalityKind) => `${BODIES[kind].executive}`,
  executiveIntro: (kind: MunicipalityKind) =>
    `${BODIES[kind].executive} päättää esittää ${BODIES[kind].councilTo}, että ${BODIES[kind].council}`,
  decideChanges: (year: number) =>
    `muuttaa vuoden ${year} talousarviota taulukon 1 mukaisesti seuraavasti:`,
  decideTotal: ({ revenue, expense, net }: Amounts) => {
    const verb = (amount: number): string => (amount >= 0 ? 'lisäävät' : 'vähentävät');
    const parts =
      verb(revenue) === verb(expense)
        ? `${verb(revenue)} tuloarvioita ${euros(revenue)} ja määrärahoja ${euros(expense)}`
        : `${verb(revenue)} tuloarvioita ${euros(revenue)} ja ${verb(expense)} määrärahoja ${euros(expense)}`;
    return `toteaa, että muutokset ${parts} ja että ${netWords(net)}`;
  },
  decideCover: 'päättää, että toimintakatteen heikkeneminen katetaan seuraavasti: ',
  decideResult: ['toteaa, että tilikauden tulos on muutosten jälkeen ', ' euroa.'] as [
    string,
    string,
  ],
  councilDecision: (kind: MunicipalityKind) => `${BODIES[kind].councilOf} päätös: `,
  change: ({ item }: Binding, label: string, change: Amounts) => {
    if (item === 'gross') return `${label}: ${changeWords(change)}; ${netWords(change.net)}`;
    const parts = changeWords(change);
    const verb = change.net > 0 ? 'parannetaan' : 'heikennetään';
    return `${label}: sitovaa toimintakatetta ${verb} ${euros(change.net)} (${parts})`;
  },
  boardChange: ({ item }: Binding, change: Amounts) => {
    if (item === 'gross') return `${changeWords(change)}, jolloin ${netWords(change.net)}.`;
    const verb = change.net > 0 ? 'parannetaan' : 'heikennetään';
    return `sitovaa toimintakatetta ${verb} ${euros(change.net)}: ${changeWords(change)}.`;
  },
  noBoardChange: 'talousarvio ei muutu.',
  nothingProposed: 'Raportissa ei ole esitettäviä talousarviomuutoksia.',

  lawDefault: 'Kuntalaki 110 §, hallintosääntö __ §',
  lawBody:
    'Talousarvioon otetaan toiminnan tavoitteiden edellyttämät määrärahat ja tuloarviot, ja toiminnassa on noudatettava talousarviota.',
  bindingIntro: 'Valtuustoon nähden sitova taso ja erä: ',
  binding: ({ level, item }: Binding) => `${LEVELS[level]}, ${ITEMS[item]}`,
  budgetMissing:
    'Raportissa ei ole talousarvion lukuja tulosalueittain, joten alkuperäistä ja muutettua talousarviota ei esitetä.',
  planIntro:
    'Seuraavat muutokset ovat sitovuustason alapuolella tai eivät muuta sitovaa toimintakatetta. Niistä päättää toimielin käyttösuunnitelmassaan.',

  effectsBody: ({ net }: Amounts) => {
    if (net === 0) return 'Muutokset eivät vaikuta toimintakatteeseen.';
    const verb = net > 0 ? 'parantavat' : 'heikentävät';
    return `Muutokset ${verb} toimintakatetta ${euros(net)}.`;
  },
  effectRows: {
    margin: 'Toimintakate',
    annualMargin: 'Vuosikate',
    result: 'Tilikauden tulos',
    financing: 'Rahavarat tai lainakanta',
  },
  reasonsIntro: (title: string) => `Perustelut ovat toimialojen selvityksistä: ${title}.`,
  goalsIntro: 'Vaikutus valtuuston hyväksymiin tavoitteisiin: ',
  indicatorsIntro:
    'Muutettavien tulosalueiden suoritteet ja tunnusluvut, joissa ennuste poikkeaa talousarviosta eniten:',
  noIndicators: 'Raportin suoritteissa ei ole olennaisia poikkeamia talousarviosta.',
  noMeasures: 'Raportissa ei ole kuvattu toimenpiteitä.',
  noRisks: 'Raportissa ei ole nimetty riskejä.',

  unproposedBody: (division: string, forecast: number, proposed: number, rest: number) => {
    const verb = forecast > 0 ? 'paranee' : 'heikkenee';
    const stated =
      forecast === 0
        ? `${division}: ennuste on talousarvion mukainen`
        : `${division}: ennusteen mukaan toimintakate ${verb} ${euros(forecast)}`;
    const proposal =
      proposed === 0
        ? 'muutosta ei esitetä'
        : `esityksen mukaan se ${proposed > 0 ? 'paranee' : 'heikkenee'} ${euros(proposed)}`;
    return `${stated}, ${proposal}. Esittämättä jää ${euros(rest).replace(/a$/, 'n')} ${rest > 0 ? 'parannus' : 'heikennys'}.`;
  },
  allProposed: 'Kaikki raportissa ennustetut poikkeamat sisältyvät esitykseen.',
  bridgeProposed: 'Esitettävät muutokset',
  bridgeForecast: 'Ennustettu poikkeama',
  unallocated: (division: string) => `${division}, kohdistamatta`,
  silent: (divisions: string[]) => `Ei ilmoitettua euromääräistä poikkeamaa: ${list(divisions)}.`,

  /** How far a figure is known, where it stands or should stand. */
  states: {
    unread: 'tarkista',
    half: 'kesken',
    budgetMissing: 'TA puuttuu',
    silent: 'ei ilmoitettu',
  } satisfies Record<FigureState, string> as Record<FigureState, string>,
  covered: (covered: number, all: number) => `${covered}/${all} toimialaa`,
  toCheck:
    'Tarkista ennen lopullista versiota. Näiden vuoksi esitettävää muutosta ei voi laskea, ja sen kohdalla on ”tarkista”:',
  openPlace: ({ division, label, item, at, raw }: OpenPlace) => {
    const line = `${division}, ${label}, ${ITEM_NAMES[item]}`;
    if (at === 'line') return `${line}: rivi on poistettu Talous-taulukosta`;
    if (at === 'item') return `${division}, ${label}: erä ”${raw}” ei ole Tulot eikä Menot`;
    return `${line}: ${INPUT_NAMES[at]} ”${raw}” ei ole luku`;
  },
  unreadChange: 'tarkista, muutosta ei voi laskea ennen kuin jokainen esitys on luku.',
  unreadTotal: 'tarkista: muutosten summaa ei voi laskea ennen kuin jokainen esitys on luku',
  unreadEffects: 'Muutosten vaikutusta ei voi laskea ennen kuin jokainen esitys on luku.',
  unreadVersion:
    'Muutoksia edelliseen esitykseen ei voi laskea ennen kuin jokainen esitys on luku.',
  unreadVariance: (division: string, places: string[]) =>
    `${division}: tarkista, ennustettua poikkeamaa tai esitystä ei voi laskea. ${places.join('; ')}.`,
  halfForecast: (division: string, empty: number) =>
    empty === 0
      ? `${division}: ennuste on kesken.`
      : `${division}: ennuste on kesken, ilman lukua on ${empty} ${empty === 1 ? 'rivi' : 'riviä'}.`,
  budgetMissingOf: (divisions: string[]) =>
    `TA puuttuu, joten ennusteen poikkeamaa ei voi laskea: ${list(divisions)}.`,

  sheetCheck: 'Tarkistus: esitykset, jotka puuttuvat taulukosta (muu kuin 0: valitse Päivitä)',

  noEarlier: 'Valtuuston aiempia muutoksia tämän vuoden talousarvioon ei ole luetteloitu.',
  handling: 'Toimielinten käsittely: ',
  versionsIntro: (number: number, stage: Stage, by: string, date: string) =>
    `Edellinen esitys nro ${number} (${STAGES[stage]}, ${by}, ${date}).`,
  noVersionChanges: 'Esitys ei ole muuttunut edellisestä.',
  appendixReport: (title: string) => title,
  appendixPlan: 'Käyttösuunnitelman muutokset',
  date: (iso: string) => {
    const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
    return `${day}.${month}.${year}`;
  },
};

export type PaperText = typeof fi;
