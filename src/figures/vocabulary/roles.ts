/**
 * Words that tell what an amount measures. A stem matches anywhere inside a compound
 * ("verotulojen"); of several the longest at a place, and the last part of a compound decides.
 * `^` binds a stem to the start of a word, `$` to the end.
 */
import type { Role } from '../figure';
import { singularForms } from '../../language';

export interface RoleStems {
  role: Role | null;
  /** A verb or general noun that decides only where nothing better stands near. */
  weak?: true;
  /** The words as a controller knows them. */
  words: string;
  stems: string;
}

/** "kate" in its cases; its stem alone would also match "kattaa" and "katetaan". */
const KATE = [...singularForms('kate').keys()].map((form) => `${form}$`).join(' ');

const REVENUE: readonly RoleStems[] = [
  { role: 'revenue', words: 'tulo, tulot', stems: 'tulo' },
  { role: 'revenue', words: 'tuotto, tuotot', stems: 'tuotto tuotot tuoton tuotoi tuotoll' },
  { role: 'revenue', words: 'vero, verotus', stems: 'vero' },
  {
    role: 'revenue',
    words: 'valtionosuus, valtionavustus, rahoitusosuus',
    stems:
      'valtionosuu valtionavustu valtionapu valtionkorvau rahoitusosuu hankeavustu tasausvähennyksen kompensaatio',
  },
  {
    role: 'revenue',
    words: 'myynti, myyntivoitto, liikevaihto, osinko',
    stems:
      'myynti myynni myynnei myyntei myyntivoit luovutusvoit liikevaihto liikevaihdo osinko osingo',
  },
  {
    role: 'revenue',
    words: 'asiakasmaksu, perimä, kertymä, sovintokorvaus',
    stems: 'asiakasmaksu perimi kertymä kertymi sovintokorvau',
  },
  {
    role: 'revenue',
    weak: true,
    words: 'maksu, taksa, lippu, vuokra, korvaus, perintä',
    stems:
      'maksu$ maksut$ maksun$ maksua$ maksuja$ maksuj maksui taksa ^lippu ^lipun ^liput vuokra korvau perintä valmistuks ^valmistus$',
  },
  {
    role: 'revenue',
    weak: true,
    words: 'kertyä, saada, tuottaa, tuoda, periä, ansaita, myydä',
    stems:
      '^kerty ^saatiin ^saada$ ^saatu ^saanut ^saaneet ^sai$ ^saa$ ^saavat$ ^saisi ^saadaan ^tuotti ^tuottaa ^tuottivat ^toi$ ^toivat$ ^toisi ^tuo$ ^tuovat$ ^peri$ ^perit ^ansait ^myy ^myi vastaanot',
  },
];

const EXPENSE: readonly RoleStems[] = [
  { role: 'expense', words: 'meno, menot', stems: 'meno' },
  { role: 'expense', words: 'kulu, kulut', stems: 'kulu' },
  { role: 'expense', words: 'kustannus, nettokustannus', stems: 'kustannu nettokustannu' },
  { role: 'expense', words: 'määräraha, lisäraha', stems: 'määrärah lisärah lisäbudj käyttötalou' },
  {
    role: 'expense',
    words: 'investointi, hankinta, nettoinvestointi',
    stems: 'investoin investoid nettoinvestoin hankint hankinn',
  },
  { role: 'expense', words: 'osto, ostopalvelu', stems: 'osto' },
  {
    role: 'expense',
    words: 'palkka, palkkio, eläkemaksu',
    stems: '^palkk ^palkat ^palkan palkkio eläkemaksu',
  },
  {
    role: 'expense',
    words: 'maksuosuus, jäsenmaksu, sakkomaksu, lasku, laskutus',
    stems:
      'maksuosuu kuntaosuu jäsenmaksu sakkomaksu hoitopäivämaksu lisälasku laskutu ^laskut$ ^laskuj',
  },
  {
    role: 'expense',
    words: 'poisto, alaskirjaus, varaus',
    stems: 'poisto alaskirjau varauks$ varaukset varauksen varausta lomapalkkavarau',
  },
  {
    role: 'expense',
    words: 'peruskorjaus, rakentaminen, urakka, remontti, korjausvelka, kunnossapito',
    stems:
      'peruskorj perusparann korjaukse korjausvel rakentami urakka urakan urakoi remont kalustami kunnossapi',
  },
  { role: 'expense', words: 'panostus, toimeentulotuki', stems: 'panostu toimeentulotuk' },
  {
    role: 'expense',
    weak: true,
    words: 'säästö, leikkaus, sopeutus, avustus, tuki, koulutus, hanke',
    stems: 'säästö leikkau sopeutu avustu tuki$ tuen$ tuet$ tukea$ hank sijoituks korotus$ korotuk',
  },
  {
    role: 'expense',
    weak: true,
    words: 'käyttää, maksaa, varata, kulua, ostaa, myöntää, rahoittaa, rasittaa, rakentaa',
    stems:
      '^käytet ^käytti ^käyttä ^maksaa ^maksoi ^maksav ^maksett ^maksane ^maksanut ^makset ^varat ^varau ^kului$ ^kuluu$ ^ostet ^osti ^myönne ^myönsi ^myönt ^palkat ^panost ^rahoitet ^kustant ^rasitt ^rahaa$ ^sijoitet ^investoi ^rakennet ^korjat ^säästy ^säästä ^säästet ^karsi ^leikat',
  },
];

const NET: readonly RoleStems[] = [
  {
    role: 'net',
    words: 'kate, toimintakate, vuosikate',
    stems: `${KATE} toimintakat vuosikat käyttökat`,
  },
  {
    role: 'net',
    words: 'netto, nettomenot, nettokulut',
    stems:
      '^netto netossa nettomeno nettokulu nettotoiminta nettobudj nettotulos nettovaikut nettositov',
  },
  {
    role: 'net',
    words: 'rahavirta, rahoituserät, rahoituslaskelma',
    stems: 'rahavir rahoituser rahoituslaskelma',
  },
];

const RESULT: readonly RoleStems[] = [
  {
    role: 'result',
    words: 'tulos, nollatulos',
    stems:
      'tulos$ tulosta$ tuloksen$ tuloksessa$ tulokseen$ tuloksesta$ tulokseksi$ tulokset$ tuloksia$ tulosennust tulosvaik tulosparan tulosheik nollatulo',
  },
  {
    role: 'result',
    words: 'ylijäämä, alijäämä, plussa, miinus, voitto, tappio, pakkanen',
    stems:
      'ylijääm alijääm ^plussa ^miinuksell ^miinukse ^pakkasell ^tappio tappiot tappiota tappion voitto$ voittoa$ voiton$ liikevoit liikeylijääm liikealijääm',
  },
  {
    role: 'result',
    weak: true,
    words: 'tilinpäätös, tilikausi',
    stems: '^tilinpäätös$ ^tilinpäätöksen$ ^tilikausi$ ^tilikauden$ ^tilikaudelta$',
  },
];

const OTHER: readonly RoleStems[] = [
  {
    role: 'other',
    words: 'laina, velka, lainanlyhennys, kuntatodistus, takaus, vastuu',
    stems:
      'laina ^velka ^velan ^velat ^velkoj ^velkaa konsernivel velkamäär velanmäär lyhennys lyhennyks kuntatodistu takaus takauks ^takau vastuut$ vastuita$ leasingvast',
  },
  {
    role: 'other',
    words: 'rahasto, pääoma, kassa, rahavarat, omaisuus, osakkeet, tase',
    stems:
      'rahasto pääom ^kassavar rahavar likvidi maksuvalm omaisuu ^tase$ taseen taseessa tasearvo kirja-arvo markkina-arvo sijoitusvar sijoitussal osakk ^kiinteistöt$ talletuks saatav saamis ^saldo vakuusvar ^vakuud ^vakuuks kauppahin',
  },
  {
    role: 'other',
    words: 'talous, bruttokansantuote, ohjelma',
    stems:
      '^talous$ ^taloutta$ ^talouden$ ^talouteen$ bkt bruttokansan ohjelma$ ohjelman$ ohjelmalla$',
  },
];

/** Words that hold a stem from above and mean something else. */
const NONE: readonly RoleStems[] = [
  {
    role: null,
    words: 'tulosalue, tulosyksikkö, tulossa, lopputulos',
    stems:
      'tulosalue tulosyksi tuloskor tulostav tulostus tulossa$ ^tulokas tulosohj tulospalk lopputulo',
  },
  {
    role: null,
    words: 'kuluva, kulunut, kuluttaja, kulutus, kuluessa',
    stems: 'kuluva kulunu kulune kulutt kulutus kulutuks kuluess',
  },
  {
    role: null,
    words: 'veroprosentti, veroaste, verovelvollinen, verokanta',
    stems: 'veropros tuloveropros kiinteistöveropros veroast verovelv verokant veropoh',
  },
  {
    role: null,
    words: 'menossa, laitostoiminta, kattaa, maksuton, talousarvio, palkkatuki, lainsäädäntö',
    stems:
      'menossa$ laitosto katett katettiin katetaan katettu kateta maksuton korvaav korvattav talousarvio palkkatuk$ palkitse lainsääd lainmuk lainvoim lainopi hankelis hankittav lainausmäär',
  },
];

export const ROLE_STEMS: readonly RoleStems[] = [
  ...REVENUE,
  ...EXPENSE,
  ...NET,
  ...RESULT,
  ...OTHER,
  ...NONE,
];
