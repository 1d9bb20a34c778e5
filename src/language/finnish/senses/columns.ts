/** Columns of a report's tables, and what a figure is compared with. */
import type { SenseLine } from '../../senses';

export const COLUMNS: readonly SenseLine[] = [
  {
    sense: 'column:budget',
    words:
      'talousarvio budjetti =ta tavoite vuositavoite tuloarvio menoarvio määräraha kehys raami budjetoida',
  },
  { sense: 'column:amended', words: 'mta muuttaa' },
  { sense: 'column:original', words: '=alkuperäinen' },
  {
    sense: 'column:forecast',
    words: 'ennuste ennustaa tpe ennakoida =odottaa =arvioida loppuvuosi uhata uhka',
  },
  { sense: 'column:prior', words: 'edellisvuosi =edellinen =viime =tilinpäätös =tp' },
  {
    sense: 'column:actual',
    words: 'toteuma toteutuma kertymä toteutua kertyä =tähänastinen',
  },
  {
    sense: 'column:proposal',
    words: '=esitys muutosesitys lisämääräraha talousarviomuutos =esittää',
  },
  {
    sense: 'base:compared',
    words: 'kuin verrattuna verrata muutos ero erotus poikkeama poiketa',
  },
  { sense: 'base:prior', words: 'edellisvuosi =edellinen =viime aiempi aikaisempi vertailuvuosi' },
  { sense: 'base:budget', words: 'talousarvio budjetti =ta =mta arvioida suunnitelma suunnitella' },
  { sense: 'verb:happened', words: 'toteutua kertyä' },
  { sense: 'verb:use', words: 'käyttää kulua kuluttaa' },
  { sense: 'verb:ask', words: 'anoa hakea pyytää esittää vaatia tarvita anomus' },
  { sense: 'verb:grant', words: 'myöntää siirtää hyväksyä osoittaa' },
  { sense: 'verb:turn', words: 'kääntyä' },
  { sense: 'verb:cover', words: 'kattaa' },
  { sense: 'verb:be', words: '=olla muodostua' },
];
