import { countedIn } from '../counted';
import type { Text } from '../fi/fi';

const counted = countedIn('sv');

export const proposal: Text['proposal'] = {
  title: 'Ändringsförslag',
  shownIn: { eur: 'Siffror i euro', teur: 'Siffror i tusen euro' },
  signs: {
    net: 'Verksamhetsbidrag: + = förbättras',
    netExpenditure: 'Nettoutgifter: + = ökar',
  },

  faults: {
    title: 'Det finns fel i inställningarna',
    explanation:
      'I stället för de felaktiga ställena används standardvärden. Inga ändringar sparas innan ställena är rättade.',
    replace: 'Ersätt de felaktiga med standardvärden',
  },

  table: {
    title: 'Föreslagna ändringar',
    toCouncil: (year) => `Ändring som föreslås fullmäktige ${year}`,
    none: 'Inga ändringar föreslås fullmäktige.',
    revenue: 'Inkomster',
    expense: 'Utgifter',
    netShort: { net: 'Bidrag', netExpenditure: 'Nettoutg.' },
    unproposed: 'Ej föreslaget',
    sum: (division) => `${division} totalt`,
    total: 'Totalt',
    kinds: {
      board: 'dispositionsplan',
      unproposed: 'inte föreslaget',
      unread: 'kontrollera',
    },
    reason: {
      written: 'Motivering',
      offered: 'Motivering ur rapportens text',
      missing: 'Motivering saknas',
    },
    forecast: (revenue, expense) => `Prognos: inkomster ${revenue}, utgifter ${expense}`,
    nothing: 'ingen uppgift',
    goTo: (name) => `Gå till raden ${name}`,
    quiet: (divisions) => `Varken ändringar eller avvikelser har uppgetts: ${divisions}.`,
  },

  take: {
    title: 'Plocka ur avvikelserna',
    summary: counted({ 0: 'inget att plocka', other: '# kan plockas' }),
    hint: 'Områden vars avvikelse når gränserna och för vilka ingen ändring ännu föreslås. Den prognostiserade avvikelsen blir förslag. Procentgränsen gäller områden vars budget är känd.',
    euros: 'Minst, €',
    percent: 'Minst, % av budgeten',
    none: 'Det finns inga oföreslagna avvikelser som når gränserna.',
    list: 'Områden att plocka',
    take: (count) => `Plocka (${count})`,
    taken: counted({
      one: 'Ett område plockades till förslaget.',
      other: '# områden plockades till förslaget.',
    }),
    notNumber: 'Skriv ett tal, till exempel 50 000',
  },

  bindings: {
    title: 'Bindning och visning',
    summary: counted({
      0: 'angiven',
      one: 'standard för 1 sektor',
      other: 'standard för # sektorer',
    }),
    hint: 'Bindningen gentemot fullmäktige, enligt budgetens bestämmelser om bindningsnivåer. Standard är resultatområde, utgifter och inkomster var för sig: kontrollera i budgeten.',
    level: 'Bindningsnivå',
    item: 'Bindande post',
    assumed: 'standard',
    confirm: 'Bekräfta standardvärdena',
    levels: { division: 'Sektor', resultArea: 'Resultatområde', project: 'Projekt' },
    items: { gross: 'In- och utgifter', net: 'Verksamhetsbidrag' },
    unit: 'Enhet',
    units: { eur: 'Euro', teur: '1 000 euro' },
    netAs: 'Netto visas som',
    netViews: { net: 'Verksamhetsbidrag', netExpenditure: 'Nettoutgifter' },
  },

  earlier: {
    title: 'Tidigare ändringar',
    summary: counted({ 0: 'inga antecknade', other: '# beslut' }),
    hint: 'Ändringar i årets budget som fullmäktige redan har beslutat om. De kommer med i dokumentets tabell. + = ökning, − = minskning.',
    none: 'Inga tidigare ändringar har antecknats.',
    list: 'Fullmäktiges tidigare ändringar',
    date: 'Datum',
    section: '§',
    subject: 'Ärende',
    revenue: 'Inkomster, €',
    expense: 'Utgifter, €',
    add: 'Lägg till ändring',
    remove: (subject) => `Ta bort ${subject}`,
    figures: (revenue, expense) => `inkomster ${revenue}, utgifter ${expense}`,
    total: (net) => `Totalt verksamhetsbidrag ${net}`,
    missing: 'Fyll i detta',
  },

  review: {
    title: 'Före den slutliga versionen',
    summary: counted({ 0: 'inga öppna fel', one: '1 öppet fel', other: '# öppna fel' }),
    errors: 'Öppna fel',
    none: 'Det finns inga öppna fel.',
    reason: 'Motivering',
    waive: 'Förbigå',
    waivedErrors: 'Förbigångna fel',
    waived: (reason, by, date) => `Förbigånget: ${reason} (${by}, ${date})`,
    reopen: 'Öppna på nytt',
    noName:
      'Du har inte angett ditt namn. Skriv det i vyn Observationer, så sparas det i motiveringar och versioner.',
    reminders: 'Kontrollera ännu',
    openFields: counted({
      one: 'Dokumentet har 1 ställe att fylla i eller bekräfta.',
      other: 'Dokumentet har # ställen att fylla i eller bekräfta.',
    }),
    bindingAssumed: (divisions) => `Bindningen är ett standardvärde: ${divisions}.`,
    overrideWithoutReason: (place) =>
      `${place}: förslaget är inskrivet eller plockat, men ingen motivering har skrivits i tabellen Talous.`,
    netOnly: (place) =>
      `${place}: avvikelsen är uppgiven endast netto. Kontrollera fördelningen på inkomster och utgifter.`,
    earlierDiffers: (inBudget, listed) =>
      `Budgetändringarna i budgeten påverkar bidraget med ${inBudget}, de antecknade besluten med ${listed}.`,
  },

  document: {
    title: 'Dokument',
    language: 'Språk',
    languages: { fi: 'Finska', sv: 'Svenska', en: 'Engelska' },
    state: 'Status',
    draft: 'Utkast',
    final: 'Slutlig',
    notFinal: counted({
      one: 'Den slutliga versionen kan inte laddas ner medan 1 fel är öppet. Rätta det eller förbigå det med motivering.',
      other:
        'Den slutliga versionen kan inte laddas ner medan # fel är öppna. Rätta dem eller förbigå dem med motivering.',
    }),
    download: 'Ladda ner Word',
    making: 'Dokumentet görs…',
    saved: (name) => `Dokumentet ${name} är klart.`,
    failed: 'Dokumentet kunde inte göras.',
    copy: 'Kopiera tabellen',
    copied: 'Tabellen finns på urklippet.',
    notCopied: 'Kopieringen misslyckades.',
    file: (year, final) => `andringsforslag-${year}${final ? '' : '-utkast'}.docx`,
  },

  versions: {
    title: 'Versioner',
    summary: counted({ 0: 'inga sparade', one: '1 version', other: '# versioner' }),
    hint: 'Spara förslaget när organet har behandlat det. Av nästa version ser man vad som ändrats.',
    list: 'Sparade versioner',
    stage: 'Skede',
    stages: {
      board: 'Organet föreslog',
      executive: 'Styrelsen föreslår',
      council: 'Fullmäktige beslutade',
    },
    save: 'Spara version',
    saved: 'Versionen har sparats.',
    unread: 'En version kan inte sparas förrän varje förslag är ett tal:',
    notSaved: 'Versionen sparades inte.',
    same: 'Samma skede med samma siffror har redan sparats.',
    now: 'Ändrat efter den senaste versionen',
    unchanged: 'Inga ändringar sedan föregående.',
    unchangedNow: 'Inga ändringar efter den senaste versionen.',
    added: 'ny',
    dropped: 'borttagen',
    change: (label, before, after) => `${label}: ${before} → ${after}`,
    figures: (revenue, expense) => `inkomster ${revenue}, utgifter ${expense}`,
  },
};
