/** Shares and wholes, bounds, units and scales. A `!` marks a bound that does not call the figure inexact. */
import type { SenseLine } from '../../sense';

export const AMOUNTS: readonly SenseLine[] = [
  { sense: 'part:share', words: 'osuus' },
  {
    sense: 'part:ratio',
    words: 'toteutumisaste toteutumisprosentti toteumaprosentti käyttöaste',
  },
  { sense: 'part:rate', words: 'prosentti aste korko työttömyys toteutuma toteuma' },
  { sense: 'part:rest', words: 'jäljellä jäädä "loput puuttua' },
  { sense: 'part:total', words: 'yhteensä kaikkiaan yhteissumma summa =yhteenlaskettu' },
  { sense: 'part:part', words: '=osa' },
  { sense: 'part:split', words: 'jakautua jakaantua koostua muodostua' },
  {
    sense: 'bound:about',
    words:
      '=n =noin =arviolta "arviolla =arvioitu "karkeasti =suunnilleen =likimain "lähelle "lähellä',
  },
  { sense: 'bound:atLeast', words: '"yli =runsas =reilu' },
  { sense: 'bound:atMost', words: '=lähes =vajaa =liki =melkein "alle "lähemmäs =miltei' },
  { sense: 'bound:atLeast!', words: '=vähintään =ainakin "vähintäin "vähimmillään' },
  { sense: 'bound:atMost!', words: '=enintään =korkeintaan "enimmillään "maksimissaan' },
  {
    sense: 'bound behind:about',
    words:
      '"tuntumaan "tuntumassa "tuntumasta "tietämille "tietämillä "paikkeille "paikkeilla "seutuville "seutuvilla "luokkaa "lähelle',
  },
  { sense: 'bound behind:atLeast', words: '"päälle' },
  { sense: 'unit:EUR', words: '=euro =eur' },
  { sense: 'unit:%', words: '=prosentti' },
  { sense: 'unit:hlö', words: '=henkilö =hlö' },
  { sense: 'unit:kpl', words: '=kappale =kpl' },
  { sense: 'unit:htv', words: '=henkilötyövuosi =työvuosi =htv' },
  { sense: 'scale:1000', words: '=tuhat' },
  { sense: 'scale:1000000', words: '=miljoona =milj' },
  { sense: 'scale:1000000000', words: '=miljardi =mrd' },
];
