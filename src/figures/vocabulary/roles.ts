/**
 * Words that tell what an amount measures. A stem matches inside a compound (`verotulojen`), the
 * last part of a compound decides; `^` binds it to the start of a word, `$` to the end.
 */
import type { Role } from '../figure';
import { declined, partsOf } from './inflection';

export interface RoleStems {
  role: Role | null;
  /** A verb or general noun that decides only where nothing better stands near. */
  weak?: true;
  stems: string;
}

const KATE = [...declined(partsOf('kate katteen katetta katteeseen')).keys()]
  .map((form) => `${form}$`)
  .join(' ');

export const ROLE_STEMS: readonly RoleStems[] = [
  {
    role: 'revenue',
    stems:
      'tulot tulon tuloa tuloj tuloi tulo$ tuloarvi tuloennust tulokert tulopuol tulokehit tulopoh tulobudj tulovaj tulolaj tuloer tulomäär tulolis tulokohd tuloveron tulovero tulorahoit ' +
      'tuotto tuotot tuotoi tuottoj tuottoi tuottoa tuoton tuotoll tuottoarvi tuottotavoit ' +
      '^vero kunnallisvero yhteisövero kiinteistövero koiravero valmistevero verokert verotul valtionosuu valtionavustu valtionapu valtionkorvau rahoitusosuu ' +
      'myynti myynnin myynnist myyntiä myyntei myynnei tontinmyynti liikevaihdo liikevaihto osinko osingo osinkoj ' +
      'asiakasmaksu maksutuot perimi myyntivoit luovutusvoit kertymä kertymän kertymi korvaustuot sovintokorvau hankeavustu vuokratul tasausvähennyksen kompensaatio kompensaatiot verotusta kotikuntakorvaustul toimintatuot tuloutu',
  },
  {
    role: 'revenue',
    weak: true,
    stems:
      'maksu$ maksut$ maksuja$ maksun$ maksuj maksui maksua$ taksa ^lippu ^lipun ^liput vuokra vuokrat ^saatava korvau ^kerty ^saatiin ^saada$ ^saatu ^saanut ^sai$ ^saa$ ^saavat$ ^saisi ^saataneen ^saadaan ^saaneet ^tuotti ^tuottaa ^tuottivat ^toi$ ^toivat$ ^tuo$ ^tuovat$ ^perit ^peri$ ^tulouttaa ^tienas ^ansait ^myy ^myi vastaanot perintä avustusta$ tukea$ rahoitusta$ valmistuks ^valmistus$',
  },
  {
    role: 'expense',
    stems:
      'menot menon menoa menoj menoi meno$ menoarvi menoennust menolis menokasv menoylit menoalit menosääst menokehit menopuol menobudj menoer menomäär menoraam menokehy menopain menoleik menokohd menopaikk ' +
      '^kulu kulut kulun kulua kuluj kului kulubudj kuluer kuluarvi kuluennust kulusääst toimintakulu henkilöstökulu ' +
      'kustannu kustannusarv määrärah investoin investoid hankint hankinn hankinto ^osto ^ostot palveluosto palvelujen ostot ostopalvelu ^palkk ^palkat palkkakulu palkkameno palkkakust palkkasumma ' +
      'maksuosuu alaskirjau ^poisto ^poistoj poistot$ poistoj lisälasku laskutus laskutuks ^laskut$ ^laskuj ' +
      'säästö säästöt säästöj säästötavoit säästötoim korjausvel avustuks avustukset toimintatuk ' +
      'peruskorj perusparann korjaukse rakentami rakennushank urakka uraka urakoi remont palkkio palkkiot eläkemeno eläkemaksu varhaiseläke ' +
      'lisärah lisäbudj panostu nettokustannu nettoinvestoin käyttötalou sopeutu leikkau jäsenmaksu kotikuntakorvausmen työmarkkinatukimaks kuntaosuu ' +
      'varauks$ varaukset varauksen varausta lomapalkkavarau avustusmäärär hoitopäivämaksu sakkomaksu toimeentulotuk kalustami kunnossapi ',
  },
  {
    role: 'expense',
    weak: true,
    stems:
      '^käytet ^käytti ^käyttä ^käyty ^maksaa ^maksoi ^maksav ^maksett ^maksane ^maksanut ^makset ^maksett ^varat ^varau ^kului$ ^kuluu$ ^kului ^ostet ^osti ^hankit ^hanki ^myönne ^myönsi ^myönt ^palkat ^panost ^rahoitet ^kustant ^rasitt ^rahaa$ sijoituks ^sijoitet ^investoi ^rakennet ^korjat ^uusit ^hinta ^hinna ^hintal hintalappu ' +
      'avustus avustu tuki$ tuen$ tuet$ tukea tukimenot koulutu työterveys varaus hoidon$ hoitoon$ osuus$ ^säästy ^säästä ^säästet ^karsi ^leikat ^tinkiä korotus$ korotuk',
  },
  {
    role: 'net',
    stems:
      `${KATE} toimintakat vuosikat käyttökat ^netto nettomeno nettokulu nettotoiminta nettobudj nettoylit nettoalit nettosummaa nettotulos netto$ netossa rahavir rahoituslaskelman rahoituser ` +
      'nettovaikut käyttökate nettorahoit nettositov',
  },
  {
    role: 'result',
    stems:
      '^tulos$ ^tulosta$ ^tuloksen ^tulokse tulos$ tulosta$ tuloksen$ tuloksessa$ tulokseen$ tuloksesta$ tulokseksi$ tulosennust tulosvaik tulosparan tulosheik ylijääm alijääm ^plussa ^plussalla ^miinuksell ^miinukselle ^miinuksen ^tappio tappiot tappiota tappion voitto$ voittoa$ voiton$ liikevoit liikeyli liikealijääm kokonaistul nollatulo nollatulok',
  },
  {
    role: 'result',
    weak: true,
    stems: '^tilinpäätös$ ^tilinpäätöksen$ ^tilikausi$ ^tilikauden$ ^tilikaudelta$',
  },
  {
    role: 'other',
    stems:
      'laina lainaa lainan lainat lainoj lainoi lainakan lainamäär ^velka ^velan ^velat ^velkoj ^velkaa velkaant konsernivel velkamäär velanmäär lainanot lainanlyhen lyhennys lyhennykset lyhennyksi kuntatodistu pääom rahasto rahastoon ^kassavar rahavar likvidi maksuvalm ^takau takaus takauks ' +
      'vastuut$ vastuita$ omaisuu taseen ^tase$ taseessa sijoitusvar sijoitussal sijoitusten arvo osakk osakkeet ^kiinteistöt$ leasingvast ^talous$ ^taloutta$ ^talouden$ ^talouteen$ bkt bruttokansan talletuks saatav saamis saatavat ^saldo kauppahin ohjelma$ ohjelman$ ohjelmalla$ vakuusvar ^vakuud ^vakuuks markkina-arvo tasearvo kirja-arvo peruspääom',
  },
  {
    // Words that hold a stem from above and mean something else.
    role: null,
    stems:
      'tulosalue tulosaluee tulosyksi tulostav tuloskor tulostus tulossa$ ^tulokas tulosohj tulospalk kuluva kulunu kulune kulutt kulutus kulutuks kuluess kuluttu lopputul veropros tuloveropros verovelv verotu veronalai äyri kuntavaal velvoit laitosto ^menossa$ ^menoss menettel menetelm osavuosi ' +
      'korvaav korvaam korvattav maksuton maksuvalmiuss tilinpäätöskäsi tuotanto tuotannon tuottavuu tuotteist palkkatuk$ palkkau palkitse hankkeist myyntipaik lainsääd lainmuk lainvoim lainopi lainausmäär talousarvio talousjoht talousohj talousjao tilinpäätöksess veroast verokant veropoh kiinteistöveropros veroluonteinen katett katettiin katetaan katettu katsau kateta tuloaan hinnastoj hankintap hankintalai hankintay maksuhäir',
  },
];
