/** Columns of a report's tables, and what a figure is compared with. */
import type { SenseLine } from '../../sense';

export const COLUMNS: readonly SenseLine[] = [
  {
    sense: 'column:budget',
    words:
      '=talousarvio budjetti budjetoida =ta =mta tavoite tavoitella tuloarvio menoarvio =määräraha menomääräraha',
  },
  { sense: 'column:amended', words: '=muutettu =mta' },
  { sense: 'column:original', words: '=alkuperäinen' },
  {
    sense: 'column:forecast',
    words: 'ennuste ennustaa =tpe ennakoida loppuvuosi uhka "uhkaa "arvioidaan "arvioi "odotetaan',
  },
  { sense: 'column:prior', words: '=edellisvuosi =edellinen =viime =tilinpäätös =tp' },
  {
    sense: 'column:actual',
    words:
      'toteuma toteutuma toteutuminen toteutua:past kertymä kertyä:past =tähänastinen toteumaprosentti toteutumisaste toteuma-aste toteutumisprosentti',
  },
  {
    sense: 'column:proposal',
    words: '"esitys "esityksen muutosesitys lisämääräraha talousarviomuutos esittää:present',
  },
  {
    sense: 'base:compared',
    words: 'kuin verrattuna verrata muutos ero erotus poikkeama poiketa',
  },
  {
    sense: 'base:prior',
    words: 'edellisvuosi =edellinen "ed =viime aiempi aikaisempi vertailuvuosi "verrattuna',
  },
  { sense: 'base:estimate', words: '=arvio arvioida =arvioitu' },
  {
    sense: 'base:plan',
    words:
      'talousarvio talousarviomuutos budjetti budjetoida arvioitu "arviota "arvion "arviosta "arvioon "arviot tuloarvio menoarvio ennakoitu odotettu suunnitella suunnitelma suunniteltu tavoite tavoitella ennustettu "ennusteesta "ennustetta "ennusteen =muutettu laskennallinen kehys raami "varattu "varattua',
  },
  {
    sense: 'base:as planned',
    words: '"talousarvion "budjetin suunnitelma suunnitella =suunniteltu "suunnitellusti',
  },
  {
    sense: 'base:time',
    words:
      '=vuosi vuodentakainen =takainen aiempi aikaisempi vertailu =vastaava tammikuu huhtikuu maaliskuu "edelliseen "edelliseltä',
  },
  {
    sense: 'ask:extra',
    words: 'lisämääräraha lisäraha lisäbudjetti lisätalousarvio lisärahoitus',
  },
  { sense: 'verb:happened', words: 'toteutua:past kertyä:past' },
  { sense: 'verb:come true', words: 'toteutua' },
  { sense: 'verb:stay', words: 'pysyä' },
  { sense: 'verb:exceed', words: 'ylittää ylittyä' },
  { sense: 'verb:fall short', words: 'alittaa alittua' },
  { sense: 'verb:remain', words: '=jäädä =jättää =puuttua' },
  { sense: 'verb:lack', words: '=puuttua' },
  { sense: 'verb:take', words: '=viedä' },
  {
    sense: 'verb:not come',
    words: '"saamatta "käyttämättä "kertymättä "toteutumatta "saavuttamatta "kulumatta',
  },
  { sense: 'verb:be left', words: 'jäädä:present' },
  { sense: 'verb:deny', words: 'ei eikä ettei' },
  { sense: 'verb:use', words: 'käyttää kulua kuluttaa' },
  { sense: 'verb:ask', words: 'anoa hakea pyytää esittää vaatia tarvita anomus' },
  { sense: 'verb:grant', words: 'myöntää siirtää hyväksyä osoittaa' },
  { sense: 'verb:turn', words: 'kääntyä' },
  { sense: 'verb:cover', words: 'kattaa' },
  { sense: 'verb:be', words: '=olla muodostua' },
];
