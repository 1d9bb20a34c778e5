/** What municipalities call their parts and count: the words of the made documents. */

export const MUNICIPALITIES = [
  { name: 'Haapavirta', form: 'kaupunki', genitive: 'Haapavirran' },
  { name: 'Lehtovaara', form: 'kunta', genitive: 'Lehtovaaran' },
  { name: 'Kivisalmi', form: 'kaupunki', genitive: 'Kivisalmen' },
  { name: 'Rautaniemi', form: 'kunta', genitive: 'Rautaniemen' },
  { name: 'Suvantola', form: 'kaupunki', genitive: 'Suvantolan' },
  { name: 'Jokirinne', form: 'kaupunki', genitive: 'Jokirinteen' },
  { name: 'Pohjanselkä', form: 'hyvinvointialue', genitive: 'Pohjanselän' },
  { name: 'Ylämaanharju', form: 'kunta', genitive: 'Ylämaanharjun' },
] as const;

export type Theme = 'admin' | 'school' | 'technical' | 'vitality' | 'culture' | 'care' | 'rescue';

/** A style of naming divisions: a municipality uses one through its report. */
export const DIVISION_NAMES: Record<string, Partial<Record<Theme, string>>> = {
  toimiala: {
    admin: 'Konsernihallinto',
    school: 'Sivistystoimiala',
    technical: 'Tekninen toimiala',
    vitality: 'Elinvoimatoimiala',
    culture: 'Hyvinvointitoimiala',
  },
  lautakunta: {
    admin: 'Kaupunginhallitus',
    school: 'Kasvatus- ja opetuslautakunta',
    technical: 'Tekninen lautakunta',
    vitality: 'Ympäristölautakunta',
    culture: 'Elämänlaatulautakunta',
  },
  palvelut: {
    admin: 'Konsernipalvelut',
    school: 'Sivistyspalvelut',
    technical: 'Tekniset palvelut',
    vitality: 'Elinvoimapalvelut',
    culture: 'Hyvinvointipalvelut',
  },
  alue: {
    admin: 'Hallinnon palvelualue',
    school: 'Oppimisen palvelualue',
    technical: 'Kaupunkirakenteen palvelualue',
    vitality: 'Työllisyyden ja yrittäjyyden palvelualue',
    culture: 'Vapaa-ajan palvelualue',
  },
  hyvinvointialue: {
    admin: 'Konsernipalvelut',
    care: 'Sosiaali- ja terveyspalvelut',
    culture: 'Perhe- ja vammaispalvelut',
    rescue: 'Pelastustoimi',
  },
};

export const AREAS: Record<Theme, readonly string[]> = {
  admin: [
    'Hallintopalvelut',
    'Talouspalvelut',
    'Henkilöstöpalvelut',
    'Tietohallinto',
    'Viestintä ja markkinointi',
    'Vaalit ja tarkastustoimi',
  ],
  school: [
    'Perusopetus',
    'Varhaiskasvatus',
    'Lukiokoulutus',
    'Kansalaisopisto',
    'Opetuksen hallinto',
    'Oppilashuolto',
  ],
  technical: [
    'Kiinteistöpalvelut',
    'Yhdyskuntatekniikka',
    'Ruoka- ja puhtauspalvelut',
    'Liikenneväylät ja yleiset alueet',
    'Vesihuolto',
    'Teknisen toimen hallinto',
  ],
  vitality: [
    'Maankäyttö ja kaavoitus',
    'Rakennusvalvonta',
    'Ympäristönsuojelu',
    'Työllisyyspalvelut',
    'Elinkeinopalvelut',
  ],
  culture: [
    'Kirjastopalvelut',
    'Liikuntapalvelut',
    'Nuorisopalvelut',
    'Kulttuuripalvelut',
    'Museotoimi',
  ],
  care: [
    'Avosairaanhoito',
    'Suun terveydenhuolto',
    'Ikäihmisten palvelut',
    'Aikuissosiaalityö',
    'Kotihoito',
    'Erikoissairaanhoito',
  ],
  rescue: ['Pelastustoiminta', 'Ensihoito', 'Onnettomuuksien ehkäisy'],
};

/** An indicator; `parts` sum to it, `low` and `high` bound its size, `rate` has decimals. */
export interface IndicatorWords {
  label: string;
  unit: string;
  low: number;
  high: number;
  rate?: boolean;
  parts?: readonly string[];
}

export const INDICATORS: Record<Theme, readonly IndicatorWords[]> = {
  admin: [
    { label: 'Ostolaskut', unit: 'kpl', low: 4000, high: 60000 },
    {
      label: 'Henkilöstön määrä',
      unit: 'hlö',
      low: 200,
      high: 3000,
      parts: ['vakinaiset', 'määräaikaiset', 'työllistetyt'],
    },
    { label: 'Sairauspoissaolot', unit: 'pv/hlö', low: 6, high: 19, rate: true },
    { label: 'Kokouspöytäkirjat', unit: 'kpl', low: 20, high: 90 },
    { label: 'Etätyöpäivät', unit: 'pv', low: 300, high: 9000 },
    {
      label: 'Palvelupyynnöt',
      unit: 'kpl',
      low: 900,
      high: 12000,
      parts: ['laitteet', 'ohjelmistot', 'käyttöoikeudet'],
    },
  ],
  school: [
    {
      label: 'Oppilaat',
      unit: 'hlö',
      low: 300,
      high: 4200,
      parts: ['vuosiluokat 1–6', 'vuosiluokat 7–9'],
    },
    {
      label: 'Lapset päiväkodeissa',
      unit: 'hlö',
      low: 90,
      high: 1400,
      parts: ['alle 3-vuotiaat', 'yli 3-vuotiaat'],
    },
    { label: 'Tuntikehys', unit: 'h/vko', low: 400, high: 6000 },
    { label: 'Nettokustannus oppilasta kohti', unit: '€', low: 6000, high: 14000 },
    { label: 'Ryhmäkoko', unit: 'oppilasta', low: 12, high: 24, rate: true },
    { label: 'Kuljetusoppilaat', unit: 'hlö', low: 30, high: 900 },
    { label: 'Kurssit', unit: 'kpl', low: 40, high: 500 },
  ],
  technical: [
    { label: 'Hoidettavat kadut', unit: 'km', low: 60, high: 420, rate: true },
    {
      label: 'Rakennusten pinta-ala',
      unit: 'm²',
      low: 20000,
      high: 240000,
      parts: ['koulut', 'päiväkodit', 'muut rakennukset'],
    },
    { label: 'Lämmitysenergia', unit: 'MWh', low: 3000, high: 48000 },
    { label: 'Valmistetut ateriat', unit: 'kpl', low: 90000, high: 1900000 },
    { label: 'Vuotovesi', unit: '%', low: 9, high: 40, rate: true },
    { label: 'Laskutettu vesi', unit: 'm³', low: 90000, high: 2200000 },
  ],
  vitality: [
    {
      label: 'Rakennusluvat',
      unit: 'kpl',
      low: 40,
      high: 600,
      parts: ['asuinrakennukset', 'lomarakennukset', 'muut'],
    },
    { label: 'Hyväksytyt asemakaavat', unit: 'kpl', low: 1, high: 14 },
    { label: 'Työttömyysaste', unit: '%', low: 5, high: 16, rate: true },
    { label: 'Katselmukset', unit: 'kpl', low: 90, high: 900 },
    { label: 'Uudet yritykset', unit: 'kpl', low: 12, high: 230 },
  ],
  culture: [
    {
      label: 'Lainat',
      unit: 'kpl',
      low: 30000,
      high: 700000,
      parts: ['aikuisten aineisto', 'lasten aineisto'],
    },
    { label: 'Kävijät', unit: 'kpl', low: 9000, high: 400000 },
    { label: 'Tapahtumat', unit: 'kpl', low: 20, high: 400 },
    { label: 'Nuorisotilojen käyntikerrat', unit: 'kpl', low: 2000, high: 40000 },
    { label: 'Aukiolotunnit', unit: 'h', low: 900, high: 9000 },
    { label: 'Lainat asukasta kohti', unit: 'kpl/as.', low: 5, high: 22, rate: true },
  ],
  care: [
    {
      label: 'Lääkärikäynnit',
      unit: 'kpl',
      low: 4000,
      high: 90000,
      parts: ['kiireelliset', 'kiireettömät'],
    },
    { label: 'Hoitopäivät', unit: 'pv', low: 3000, high: 90000 },
    {
      label: 'Kotihoidon asiakkaat',
      unit: 'hlö',
      low: 200,
      high: 3000,
      parts: ['alle 75 v.', '75 v. täyttäneet'],
    },
    { label: 'Käyttöaste', unit: '%', low: 70, high: 102, rate: true },
    { label: 'Toimeentulotuen päätökset', unit: 'kpl', low: 200, high: 6000 },
    { label: 'Omaishoidettavat', unit: 'hlö', low: 40, high: 700 },
  ],
  rescue: [
    {
      label: 'Hälytystehtävät',
      unit: 'kpl',
      low: 900,
      high: 9000,
      parts: ['rakennuspalot', 'liikenneonnettomuudet', 'muut tehtävät'],
    },
    { label: 'Toimintavalmiusaika', unit: 'min', low: 6, high: 15, rate: true },
    { label: 'Valvontakäynnit', unit: 'kpl', low: 200, high: 3000 },
  ],
};

export const ACCOUNT_GROUPS = {
  revenue: ['Myyntituotot', 'Maksutuotot', 'Tuet ja avustukset', 'Muut toimintatuotot'],
  expense: [
    'Henkilöstökulut',
    'Palvelujen ostot',
    'Aineet, tarvikkeet ja tavarat',
    'Avustukset',
    'Muut toimintakulut',
  ],
} as const;

/** Accounts of a ledger by their group, with numbers of the municipal chart of accounts. */
export const ACCOUNTS: Record<string, readonly (readonly [number, string])[]> = {
  Myyntituotot: [
    [3010, 'Täydet valtiolta saadut korvaukset'],
    [3031, 'Kuntien maksamat korvaukset'],
    [3080, 'Muut suoritteiden myyntituotot'],
  ],
  Maksutuotot: [
    [3251, 'Varhaiskasvatusmaksut'],
    [3289, 'Muut palvelumaksut'],
  ],
  'Tuet ja avustukset': [[3300, 'Tuet ja avustukset muilta']],
  'Muut toimintatuotot': [
    [3401, 'Asuntojen vuokrat'],
    [3490, 'Muut tuotot'],
  ],
  Henkilöstökulut: [
    [4000, 'Vakinaisten palkat'],
    [4005, 'Sijaisten palkat'],
    [4100, 'Eläkekulut'],
    [4150, 'Muut henkilösivukulut'],
  ],
  'Palvelujen ostot': [
    [4340, 'Asiakaspalvelujen ostot'],
    [4380, 'Toimisto- ja asiantuntijapalvelut'],
    [4420, 'Puhtaanapitopalvelut'],
  ],
  'Aineet, tarvikkeet ja tavarat': [
    [4510, 'Elintarvikkeet'],
    [4540, 'Lämmitys'],
    [4545, 'Sähkö ja kaasu'],
  ],
  Avustukset: [[4710, 'Avustukset kotitalouksille']],
  'Muut toimintakulut': [
    [4800, 'Rakennusten vuokrat'],
    [4890, 'Muut kulut'],
  ],
};

export const PEOPLE = [
  'Anna-Liisa Korpela',
  'Mikko Savolahti',
  'Päivi Östman',
  'Jari Hietamäki',
  'Sari Välimaa-Rinne',
  'Tuomas Ääri',
  'Elina Kangas',
] as const;
