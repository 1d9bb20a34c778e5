/** Words that a number names instead of measuring: `liite 3`, `sivu 5`, `kustannuspaikka 77`. */

/** Whole words, lower case, before the number. */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'liite liitteen liitteessä liitteet liitteenä liitteestä liitteisiin kohta kohdan kohdassa kohdat kohtaan kohtien sivu sivun sivulla sivulta sivut sivuilla sivuille s luku luvun luvussa luvut taulukko taulukon taulukossa taulukot taulukosta ' +
    'kuva kuvan kuvassa kuvio kuvion kuviossa kaavio nro numero numerolla numeron no nr n:o pykälä pykälän pykälässä pykälät momentti momentin mom artikla artiklan vaihe vaiheen vaiheessa vaiheet ' +
    'luokka luokat luokan luokkien luokilla luokille luokissa vuosiluokat vuosiluokkien vuosiluokilla vuosiluokille vuosiluokan ' +
    'pl postilokero versio version asia asian asiat diaari diaarinro diaarinumero dnro dno diaarinumerolla äänestys äänestyksessä äänestyksen äänin äänestystulos tulos-ei ' +
    'tili tilin tilille tililtä tilillä kustannuspaikka kustannuspaikan kustannuspaikalle kustannuspaikalla kustannuspaikalta kp hanke hankkeen projekti projektin projektille hankenumero projektinumero tunnus tunnuksella y-tunnus ytunnus koodi tilausnumero määrärahakohta ' +
    'tontti tontin tontit tontille kortteli korttelin korttelissa korttelit tila rn:o rno kiinteistötunnus kaava osasto osaston rivi rivin rivillä sarake skenaario vaihtoehto ve vaihtoehdon vaihtoehdossa malli ' +
    'kerros valtatie vt kantatie kt seututie maantie mt e sdg iso en direktiivi asetus asetuksen laki lain kilpailutus sopimusnumero laskunumero viite viitenumero ' +
    'puh puhelin gsm tel fax matkapuhelin puhelinnumero fi iban kvartaali q hallitusohjelma pöytäkirja pöytäkirjan esityslista esityslistan kokous nro:lla jae erä perusopetuslain kuntalain kuntal kuntalaki koulu päiväkoti asema laituri linja linjan reitti reitin suite kansio mappi talousarviokohta budjettirivi hallintopäätös lupa lupanumero asiakirja asiakirjan'
  ).split(' '),
);

/** Anywhere in the word before the number, or before "on": `viitenumerolla 12`. */
export const LABEL_STEMS: readonly string[] = ['numero', 'tunnus', 'diaari', 'postinro', 'koodi'];

/** Last parts of a heading or an address: `Lautakunta 213`, `Tehdaskatu 2`. */
export const LABEL_ENDINGS: readonly string[] = [
  'lautakunta',
  'valtuusto',
  'hallitus',
  'jaosto',
  'toimikunta',
  'neuvosto',
  'katu',
  'kadun',
  'tie',
  'kuja',
  'polku',
  'aukio',
  'raitti',
  'kaari',
  'numero',
  'tunnus',
  'huone',
  'sali',
];

/** Words after a number that make it a section: `30 luvun`, `4 kohdan`. */
export const SECTION_WORDS: ReadonlySet<string> = new Set([
  'luvun',
  'luku',
  'luvussa',
  'momentti',
  'momentin',
  'momentissa',
  'mom',
  'kohdan',
  'kohdassa',
  'kohta',
  'artikla',
  'artiklan',
  'pykälä',
  'pykälän',
  'luokkalaiset',
  'luokkalaisten',
  'luokat',
  'luokkien',
  'luokilla',
  'luokille',
]);

export const PHONE_WORDS: ReadonlySet<string> = new Set([
  'puh',
  'puhelin',
  'p',
  'gsm',
  'tel',
  'fax',
  'matkapuhelin',
  'puhelinnumero',
]);

/** Sizes of files and the like: a technical note, not the city's figure. */
export const FILE_SIZES: ReadonlySet<string> = new Set([
  'kb',
  'kt',
  'mb',
  'gb',
  'kilotavua',
  'megatavua',
]);

/** Divisors and multipliers of a formula. */
export const FORMULA_STEMS: readonly string[] = [
  'jaetaan',
  'jaettuna',
  'kerrotaan',
  'kerrottuna',
  'kertoime',
  'jakaja',
];

/** Words after a bare number that do not name what is counted. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  (
    'ja sekä tai eli vai mutta kun jos koska että joten jolloin niin kuin sillä vaan eikä on oli ovat olivat olisi ei eivät asti saakka mennessä jälkeen aikana alkaen lukien ' +
    'mukaan mukaisesti mukainen mukaisen mukaiset vuonna vuoden vuodelle vuodesta vuodessa joista joka jotka jonka jota josta mikä verran edestä osalta takia vuoksi kohti kohden kautta osassa välillä suuruinen suuruisen ' +
    'nyt vielä jo lisää enemmän vähemmän'
  ).split(' '),
);
