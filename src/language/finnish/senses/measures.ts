/**
 * What an amount of money measures. A `?` marks words that decide only where nothing surer stands near:
 * verbs, and nouns of which a report speaks on both sides. `nothing` keeps a word from the sense of its part.
 */
import type { SenseLine } from '../../sense';

export const MEASURES: readonly SenseLine[] = [
  {
    sense: 'measures:revenue',
    words:
      'tulo tuotto vero verotus tilitys valtionosuus valtionavustus valtionapu valtionkorvaus rahoitusosuus hankeavustus kompensaatio myynti maakauppa tonttikauppa myyntivoitto luovutusvoitto liikevaihto osinko asiakasmaksu perimä kertymä sovintokorvaus',
  },
  {
    sense: 'measures:revenue?',
    words:
      'maksu taksa =lippu vuokra korvaus perintä valmistus =kertyä =saada =saatu =tuottaa =tuoda =periä =ansaita =myydä vastaanottaa',
  },
  {
    sense: 'measures:expense',
    words:
      'meno kulu kustannus määräraha lisämääräraha lisäraha lisäbudjetti käyttötalous investointi investoida hankinta osto ostopalvelu palkka palkkio eläkemaksu maksuosuus kuntaosuus jäsenmaksu sakkomaksu hoitopäivämaksu lisälasku laskutus lasku:plural poisto alaskirjaus =varaus lomapalkkavaraus peruskorjaus peruskorjata perusparannus perusparantaa korjaus korjausvelka rakentaminen urakka urakoida remontti kalustaminen kunnossapito panostus toimeentulotuki',
  },
  {
    sense: 'measures:expense?',
    words:
      'säästö leikkaus sopeutus sopeuttaa avustus tuki hanke sijoitus korotus =käyttää =maksaa =varata =kulua =ostaa =hankkia =myöntää =palkata panostaa =rahoittaa =kustantaa =rasittaa "rahaa =sijoittaa =rakentaa =korjata =säästyä =säästää =karsia =leikata',
  },
  {
    sense: 'measures:net',
    words:
      'kate netto nettomeno nettokulu nettotoiminta nettobudjetti nettotulos nettovaikutus nettositova rahavirta rahoituserä rahoituslaskelma',
  },
  {
    sense: 'measures:result',
    words:
      '"tulosta =tulos tulosennuste tulosvaikutus tulosparannus nollatulos ylijäämä ylijäämäinen alijäämä alijäämäinen "plussa "plussalla "plussalle "plussaa "miinuksella "miinukselle "miinusta "pakkasella "pakkaselle =tappio =voitto liikevoitto liikeylijäämä liikealijäämä',
  },
  { sense: 'measures:result?', words: '=tilinpäätös =tilikausi' },
  {
    sense: 'measures:other',
    words:
      'laina velka lyhennys kuntatodistus takaus =vastuu:plural leasingvastuu rahasto pääoma kassavara rahavara likviditeetti maksuvalmius omaisuus "tase "taseen "taseessa tasearvo kirja-arvo markkina-arvo sijoitusvara sijoitusvarallisuus sijoitussalkku osake talletus =saatava:plural saaminen =saldo vakuusvara vakuus kauppahinta =talous bkt bruttokansantuote =ohjelma',
  },
  { sense: 'measures:other?', words: '=kiinteistö:plural' },
  {
    sense: 'measures:nothing',
    words:
      'tulosalue tulosyksikkö tuloskortti tulosohjelma tulospalkkio tuloksellisuus tulokas lopputulos kuluva kulunut kuluttaja kulutus kuluttaa veroprosentti veroaste verovelvollinen verokanta veropohja laitostoiminta kattaa maksuton korvaava korvattava talousarvio talousarviomuutos palkkatuki palkita lainsäädäntö lainmuutos lainvoima lainopillinen hankinnanjohto "menossa "tulossa',
  },
];
