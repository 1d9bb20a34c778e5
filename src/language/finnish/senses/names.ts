/** Words that a number names instead of measuring: "liite 3", "kustannuspaikalle 77", "Tehdaskatu 2". */
import type { SenseLine } from '../../sense';

export const NAMES: readonly SenseLine[] = [
  {
    sense: 'names:numbered',
    words:
      '=liite =kohta =sivu =luku taulukko =kuva =kuvio =kaavio numero =nro "no "nr "n:o "s tunnus koodi pykälä momentti "mom artikla =vaihe =luokka vuosiluokka postilokero "pl =versio diaari "dnro "dno diaarinro postinro äänestys "äänin äänestystulos "tulos-ei =tili kustannuspaikka "kp =kortteli =rivi =sarake skenaario =vaihtoehto "ve määrärahakohta talousarviokohta budjettirivi =viite vakanssi "rn:o "rno kvartaali "q valtatie "vt kantatie "kt seututie maantie "mt "e "sdg "iso "en "suite direktiivi "fi "iban "viikko "viikolla "viikoilla "viikot "viikkojen "vko "vk =sija',
  },
  {
    sense: 'names:numbered thing',
    words:
      '=hanke =projekti =tontti =tila =kaava asemakaava =osasto =malli =kerros =asia =asetus =laki perusopetuslaki kuntalaki "kuntal =kilpailutus =puhelin hallitusohjelma pöytäkirja esityslista =kokous "nro:lla =jae =erä =koulu =päiväkoti =asema =laituri =linja =reitti =kansio =mappi hallintopäätös =päätös viranhaltijapäätös =lupa =asiakirja =kohde =kurssi =lasku =vuoro =osa =indeksi =rakennus =ryhmä =juna',
  },
  {
    sense: 'names:code',
    words: 'numero tunnus koodi =viite diaari "nro "iban',
  },
  {
    sense: 'names:place',
    words:
      'lautakunta valtuusto hallitus jaosto toimikunta neuvosto katu tie kuja polku aukio raitti kaari =huone =sali kokoushuone kokoussali luokkahuone',
  },
  {
    sense: 'names:section',
    words: '=luku momentti "mom =kohta artikla pykälä luokkalainen =luokka:plural vuosiluokka',
  },
  { sense: 'names:phone', words: '"puh puhelin "p "gsm "tel "fax matkapuhelin puhelinnumero' },
];
