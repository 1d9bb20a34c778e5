/** The paper in Swedish, as in a bilingual municipality of Finland. Names and quotations stay as they are. */
import type { EconomyItem } from '../../report/model';
import type { CountedInput } from '../places';
import { formatNumber } from '../../report/printed';
import type { Amounts } from '../amounts';
import type { BindingItem, BindingLevel } from '../settings';
import type { Stage } from '../versions';
import type { PaperText } from './fi';

const LOCALE = 'sv-FI';
const euros = (amount: number): string =>
  `${formatNumber(Math.abs(amount), { locale: LOCALE })}\u00a0euro`;
const list = (parts: string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}`;

function changeWords({ revenue, expense }: Amounts): string {
  const verb = (amount: number): string => (amount > 0 ? 'ökas' : 'minskas');
  const parts: string[] = [];
  if (revenue !== 0) parts.push(`de beräknade inkomsterna ${verb(revenue)} med ${euros(revenue)}`);
  if (expense !== 0) parts.push(`anslaget ${verb(expense)} med ${euros(expense)}`);
  return list(parts);
}

function netWords(net: number): string {
  if (net === 0) return 'verksamhetsbidraget ändras inte';
  return `verksamhetsbidraget ${net > 0 ? 'förbättras' : 'försvagas'} med ${euros(net)}`;
}

const BODIES = {
  city: {
    executive: 'Stadsstyrelsen',
    executiveTo: 'stadsstyrelsen',
    council: 'stadsfullmäktige',
    councilOf: 'Stadsfullmäktiges',
    whole: 'Hela staden',
  },
  municipality: {
    executive: 'Kommunstyrelsen',
    executiveTo: 'kommunstyrelsen',
    council: 'kommunfullmäktige',
    councilOf: 'Kommunfullmäktiges',
    whole: 'Hela kommunen',
  },
};

const LEVELS: Record<BindingLevel, string> = {
  division: 'sektor',
  resultArea: 'resultatområde',
  project: 'projekt',
};
const ITEMS: Record<BindingItem, string> = {
  gross: 'utgifter och inkomster var för sig (brutto)',
  net: 'verksamhetsbidrag (netto)',
};
const STAGES: Record<Stage, string> = {
  board: 'organet föreslog',
  executive: 'styrelsen föreslår',
  council: 'fullmäktige beslutade',
};

const ITEM_NAMES: Record<EconomyItem, string> = { revenue: 'inkomster', expense: 'utgifter' };
const INPUT_NAMES: Record<CountedInput, string> = {
  originalBudget: 'ursprunglig budget',
  budgetChanges: 'budgetändringar',
  forecast: 'bokslutsprognos',
  statedVariance: 'uppgiven avvikelse',
  proposal: 'ändringsförslag',
};

export const sv: PaperText = {
  locale: LOCALE,
  language: 'sv-FI',
  stamp: 'UTKAST',
  title: (year) => `Ändringar i budgeten för ${year}`,
  basis: (title) => `Grundar sig på rapporten: ${title}.`,
  diary: 'Diarienummer: ',
  preparer: 'Beredning: ',
  fill: 'fylls i',

  fields: {
    diary: 'diarienummer',
    preparer: 'beredare',
    legalBasis: 'rättsgrund',
    cover: 'täckning: besparing, inkomstökning, likvida medel eller upplåning',
    meeting: 'sammanträdesdag och §',
    council: 'fullmäktiges beslut och §, fylls i av protokollföraren',
    appendices: 'övriga bilagor',
    marginAfter: 'verksamhetsbidrag efter ändringarna',
    annualMarginChange: 'ändring i årsbidraget',
    annualMarginAfter: 'årsbidrag efter ändringarna',
    resultChange: 'ändring i resultatet',
    resultAfter: 'räkenskapsperiodens resultat efter ändringarna',
    financingChange: 'ändring i finansieringen',
    financingAfter: 'likvida medel eller lånestock efter ändringarna',
    goals: 'inverkan på de mål som fullmäktige har godkänt',
    boardHandling: 'behandling i organet, datum och §',
  },
  reasonField: 'motivering',
  bindingField: 'bindningsnivå, kontrollera i budgeten',
  boardField: 'organ',

  headings: {
    decision: 'Beslutsförslag',
    law: 'Rättsgrund',
    changes: 'Föreslagna ändringar',
    budgetPlan: 'Ändringar i dispositionsplanen',
    effects: 'Inverkan på årsbidrag, resultat och finansiering',
    reasons: 'Motivering',
    goals: 'Inverkan på mål och nyckeltal',
    measures: 'Åtgärder och risker',
    unproposed: 'Prognostiserat men inte föreslaget',
    earlier: 'Tidigare behandling',
    appendices: 'Bilagor',
  },
  measures: 'Åtgärder',
  risks: 'Risker och villkor',

  table: (number, caption) => `Tabell ${number}. ${caption}`,
  altText: (caption, rows, columns) =>
    `${caption}. Tabellen har ${rows} rader och ${columns} kolumner; första raden är rubrikrad.`,
  columns: {
    area: 'Sektor och resultatområde',
    revenue: 'Inkomster',
    expense: 'Utgifter',
    net: 'Verksamhets\u00adbidrag',
    netExpenditure: 'Nettoutgifter',
    original: 'Ursprunglig budget',
    changes: 'Budget\u00adändringar',
    amended: 'Ändrad budget',
    proposal: 'Ändrings\u00adförslag',
    after: 'Budget efter ändring',
    unproposed: 'Inte föreslaget',
    reason: 'Motivering',
    item: 'Post',
    change: 'Ändring',
    afterChanges: 'Efter ändringarna',
    indicator: 'Prestation eller nyckeltal',
    difference: 'Skillnad',
    meeting: 'Sammanträde',
    section: '§',
    subject: 'Ärende',
    before: 'Föregående',
    now: 'Nu',
  },
  captions: {
    changes: (year) => `Föreslagna budgetändringar ${year}`,
    budgetPlan: 'Ändringar i dispositionsplanen, organet beslutar',
    budget: (year) => `Budgeten ${year} före och efter ändringarna`,
    effects: 'Ändringarnas inverkan',
    indicators: (percent) =>
      `Prestationer vars prognos avviker från budgeten med minst ${percent} %`,
    unproposed: 'Från förslag till prognos',
    earlier: (year) => `Fullmäktiges tidigare ändringar i budgeten för ${year}`,
    versions: 'Ändringar jämfört med föregående förslag',
  },
  unit: { eur: 'Belopp i euro.', teur: 'Belopp i tusen euro.' },
  signs: {
    net: 'Inkomster och utgifter: + = ökning, − = minskning. Verksamhetsbidrag: + = förbättras, − = försvagas.',
    netExpenditure:
      'Inkomster och utgifter: + = ökning, − = minskning. Nettoutgifter: + = ökar, − = minskar.',
  },
  sumOf: (division) => `${division} totalt`,
  total: 'Totalt',
  whole: (kind) => BODIES[kind].whole,
  printedTotals: (division, raws, wrongSign) => {
    const sign = wrongSign ? ' Utgifternas summa har fel förtecken i rapporten.' : '';
    return `${division}: summorna enligt raderna; i rapporten ${list(raws)}.${sign}`;
  },
  printedRow: (label, raws) =>
    `${label}: verksamhetsbidraget enligt radens inkomster och utgifter; i rapporten ${list(raws)}.`,
  changedSinceReport: (division) =>
    `${division}: förslaget har ändrats efter rapporten, och summorna avviker därför från de tryckta.`,
  roundedNote: 'Raderna är avrundade till tusen euro och summorna räknade av de avrundade raderna.',
  netOnlyNote:
    'Avvikelsen är uppgiven endast netto och har tagits upp bland utgifterna. Fördelningen på inkomster och utgifter bör kontrolleras.',

  boardTitle: (board, division) => board ?? division,
  approximateNote: 'Prognosen är uppgiven avrundad; skillnaden ryms inom avrundningen.',
  boardIntro: (kind, division, year) =>
    ` beslutar föreslå ${BODIES[kind].executiveTo} och vidare ${BODIES[kind].council} att budgeten för ${year} för sektorn ${division} ändras enligt tabell 1: `,
  boardAlsoPlan: 'Samtidigt ändrar organet sin dispositionsplan enligt tabell 2.',
  executiveTitle: (kind) => BODIES[kind].executive,
  executiveIntro: (kind) =>
    `${BODIES[kind].executive} beslutar föreslå ${BODIES[kind].council} att ${BODIES[kind].council}`,
  decideChanges: (year) => `ändrar budgeten för ${year} enligt tabell 1 på följande sätt:`,
  decideTotal: ({ revenue, expense, net }) => {
    const verb = (amount: number): string => (amount >= 0 ? 'ökar' : 'minskar');
    const second = verb(revenue) === verb(expense) ? '' : `${verb(expense)} `;
    return `konstaterar att ändringarna ${verb(revenue)} de beräknade inkomsterna med ${euros(revenue)} och ${second}anslagen med ${euros(expense)} och att ${netWords(net)}`;
  },
  decideCover: 'beslutar att försvagningen av verksamhetsbidraget täcks på följande sätt: ',
  decideResult: ['konstaterar att räkenskapsperiodens resultat efter ändringarna är ', ' euro.'],
  councilDecision: (kind) => `${BODIES[kind].councilOf} beslut: `,
  change: ({ item }, label, change) => {
    if (item === 'gross') return `${label}: ${changeWords(change)}; ${netWords(change.net)}`;
    const verb = change.net > 0 ? 'förbättras' : 'försvagas';
    return `${label}: det bindande verksamhetsbidraget ${verb} med ${euros(change.net)} (${changeWords(change)})`;
  },
  boardChange: ({ item }, change) => {
    if (item === 'gross') return `${changeWords(change)}, varvid ${netWords(change.net)}.`;
    const verb = change.net > 0 ? 'förbättras' : 'försvagas';
    return `det bindande verksamhetsbidraget ${verb} med ${euros(change.net)}: ${changeWords(change)}.`;
  },
  noBoardChange: 'budgeten ändras inte.',
  nothingProposed: 'Rapporten innehåller inga budgetändringar att föreslå.',

  lawDefault: '110 § i kommunallagen, __ § i förvaltningsstadgan',
  lawBody:
    'I budgeten tas det in de anslag och beräknade inkomster som målen för verksamheten förutsätter, och budgeten ska iakttas i verksamheten.',
  bindingIntro: 'Bindningsnivå och bindande post gentemot fullmäktige: ',
  binding: ({ level, item }) => `${LEVELS[level]}, ${ITEMS[item]}`,
  budgetMissing:
    'Rapporten innehåller inga budgetsiffror per resultatområde, så den ursprungliga och den ändrade budgeten visas inte.',
  planIntro:
    'Följande ändringar ligger under bindningsnivån eller ändrar inte det bindande verksamhetsbidraget. Organet beslutar om dem i sin dispositionsplan.',

  effectsBody: ({ net }) => {
    if (net === 0) return 'Ändringarna påverkar inte verksamhetsbidraget.';
    const verb = net > 0 ? 'förbättrar' : 'försvagar';
    return `Ändringarna ${verb} verksamhetsbidraget med ${euros(net)}.`;
  },
  effectRows: {
    margin: 'Verksamhetsbidrag',
    annualMargin: 'Årsbidrag',
    result: 'Räkenskapsperiodens resultat',
    financing: 'Likvida medel eller lånestock',
  },
  reasonsIntro: (title) => `Motiveringarna är hämtade ur sektorernas redogörelser: ${title}.`,
  goalsIntro: 'Inverkan på de mål som fullmäktige har godkänt: ',
  indicatorsIntro:
    'Prestationer och nyckeltal för de resultatområden som ändras, där prognosen avviker mest från budgeten:',
  noIndicators: 'Rapportens prestationer avviker inte väsentligt från budgeten.',
  noMeasures: 'Rapporten beskriver inga åtgärder.',
  noRisks: 'Rapporten nämner inga risker.',

  unproposedBody: (division, forecast, proposed, rest) => {
    const verb = (net: number): string => (net > 0 ? 'förbättras' : 'försvagas');
    const stated =
      forecast === 0
        ? `${division}: prognosen motsvarar budgeten`
        : `${division}: enligt prognosen ${verb(forecast)} verksamhetsbidraget med ${euros(forecast)}`;
    const proposal =
      proposed === 0
        ? 'ingen ändring föreslås'
        : `enligt förslaget ${verb(proposed)} det med ${euros(proposed)}`;
    return `${stated}, ${proposal}. ${euros(rest)} föreslås inte (verksamhetsbidraget ${verb(rest)}).`;
  },
  allProposed: 'Alla avvikelser som rapporten prognostiserar ingår i förslaget.',
  bridgeProposed: 'Föreslagna ändringar',
  bridgeForecast: 'Prognostiserad avvikelse',
  unallocated: (division) => `${division}, ofördelat`,
  silent: (divisions) => `Ingen avvikelse i euro har uppgetts: ${list(divisions)}.`,

  states: {
    unread: 'kontrollera',
    half: 'ofullständig',
    budgetMissing: 'budget saknas',
    silent: 'inte uppgett',
  },
  covered: (covered, all) => `${covered}/${all} sektorer`,
  toCheck:
    'Kontrollera före den slutliga versionen. På grund av dessa kan den föreslagna ändringen inte räknas ut, och på dess plats står ”kontrollera”:',
  openPlace: ({ division, label, item, at, raw }) => {
    const line = `${division}, ${label}, ${ITEM_NAMES[item]}`;
    if (at === 'line') return `${line}: raden har tagits bort ur tabellen Talous`;
    if (at === 'item') return `${division}, ${label}: posten ”${raw}” är varken Tulot eller Menot`;
    return `${line}: ${INPUT_NAMES[at]} ”${raw}” är inte ett tal`;
  },
  unreadChange: 'kontrollera, ändringen kan inte räknas ut innan varje förslag är ett tal.',
  unreadTotal: 'kontrollera: ändringarnas summa kan inte räknas ut innan varje förslag är ett tal',
  unreadEffects: 'Ändringarnas effekt kan inte räknas ut innan varje förslag är ett tal.',
  unreadVersion:
    'Ändringarna sedan det föregående förslaget kan inte räknas ut innan varje förslag är ett tal.',
  unreadVariance: (division, places) =>
    `${division}: kontrollera, den prognostiserade avvikelsen eller förslaget kan inte räknas ut. ${places.join('; ')}.`,
  halfForecast: (division, empty) =>
    empty === 0
      ? `${division}: prognosen är ofullständig.`
      : `${division}: prognosen är ofullständig, ${empty} ${empty === 1 ? 'rad' : 'rader'} saknar tal.`,
  budgetMissingOf: (divisions) =>
    `Budget saknas, så prognosens avvikelse kan inte räknas ut: ${list(divisions)}.`,

  sheetCheck: 'Kontroll: förslag som saknas i tabellen (annat än 0: välj Uppdatera)',

  noEarlier: 'Inga tidigare ändringar som fullmäktige har gjort i årets budget har antecknats.',
  handling: 'Behandling i organen: ',
  versionsIntro: (number, stage, by, date) =>
    `Föregående förslag: nr ${number} (${STAGES[stage]}, ${by}, ${date}).`,
  noVersionChanges: 'Förslaget har inte ändrats sedan det föregående.',
  appendixReport: (title) => title,
  appendixPlan: 'Ändringar i dispositionsplanen',
  date: (iso) => {
    const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
    return `${day}.${month}.${year}`;
  },
};
