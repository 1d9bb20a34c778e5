import { judge, severityOf, type Verdict } from '../claims/judge';
import type { Held, Item } from '../claims/items';
import type { Mention } from '../claims/mentions';
import type { Span } from '../../figures';
import { sentencesIn } from '../claims/mentions';
import type { Reading } from '../claims/readings';
import { numbering } from '../identity';
import { sizeOf } from '../passage/interval';
import type { Division } from '../../report/model';
import type { Draft, ReportRule } from '../rule';
import type { Settings } from '../settings';
import { turnedIn, type Turned } from '../claims/turned';
import { wrongSums, type WrongSum } from '../claims/sums';
import { weighedOf } from '../claims/weigh';
import { becauseOf, change, number } from '../words';
import { placeIn } from './places';

export const proseClaim: ReportRule = {
  scope: 'report',
  code: 'prose.claim',
  severity: 'warning',
  title: 'Tekstin luku ei ole se, mistä teksti puhuu',
  explanation:
    'Jokaiselle tekstin luvulle punnitaan, mistä taulukon rivistä, sarakkeesta, muutoksesta tai osuudesta se kertoo: kuinka tarkasti teksti nimeää rivin, mitä sanat sanovat sarakkeesta ja vertailusta, mistä edellä puhuttiin ja mitkä muut rivit sopisivat. Se, täsmääkö luku, ei vaikuta punnintaan. Kun yksi rivi on selvästi todennäköisin eikä mikään sen todennäköisistä lukemista vastaa tekstin lukua, luvusta huomautetaan. Luvut, jotka saman kohdan muut luvut selittävät summana, erotuksena tai osuutena, jätetään rauhaan.',
  example:
    'Tekstissä ”uimahallin käyntejä kertyi 61 200 eli 41,1 % vuositavoitteesta”, taulukosta osuus on 49,4 %.',
  reads: ['narrative', 'deviations', 'budgetChanges', 'economy', 'unallocated', 'resultAreas'],
  *run(report, settings) {
    for (const division of report.divisions) {
      const numbered = numbering();
      for (const sentence of sentencesIn(division)) {
        for (const wrong of wrongSums(sentence)) {
          const draft = tellSum(division, wrong, settings);
          yield { ...draft, subject: numbered(draft.subject), division: division.id };
        }
        for (const mention of sentence.mentions) {
          const weighed = weighedOf(report, division, mention);
          const verdict = judge(report, division, weighed);
          const turned = turnedIn(weighed);
          const draft =
            (verdict && tell(division, verdict, settings)) ??
            (turned && tellTurned(division, turned, settings));
          if (draft) yield { ...draft, subject: numbered(draft.subject), division: division.id };
        }
      }
    }
  },
};

const COLUMN_WORDS: Record<Held, string> = {
  priorActual: 'edellinen vuosi',
  original: 'alkuperäinen talousarvio',
  budget: 'talousarvio',
  actual: 'toteuma',
  forecast: 'ennuste',
  after: 'talousarvio muutoksen jälkeen',
  change: 'muutosesitys',
};

function tell(division: Division, verdict: Verdict, settings: Settings): Draft | null {
  const severity = severityOf(verdict);
  if (severity === null) return null;
  const { mention, candidate, cause } = verdict;
  const { item, reading, whole, expected } = candidate;
  const { figure, sentence } = mention;
  const found = sizeOf(figure);
  const should = Math.abs(shown(expected.value, figure.unit === '%'));
  const difference = Number((found - should).toPrecision(12));
  const unit = figure.unit === '%' ? ' %' : '';
  return {
    subject: `${item.id}:${sentence.paragraph.id}:${reading.telling}:${reading.column}`,
    severity,
    at: [
      placeIn(division, sentence.paragraph, figure),
      ...expected.values.flatMap(({ places }) => places),
    ],
    expected: should,
    found,
    difference,
    cause,
    message: `Tarkista ${nameOf(item, whole)}, ${wordsOf(reading)}: tekstissä ${number(found, settings)}${unit}, taulukosta ${number(should, settings)}${unit}, ero ${number(difference, settings)}.${becauseOf(cause)}`,
  };
}

function tellSum(
  division: Division,
  { whole, parts, expected, cause }: WrongSum,
  settings: Settings,
): Draft {
  const found = sizeOf(whole.figure);
  const difference = Number((found - expected).toPrecision(12));
  return {
    subject: `${division.id}:${whole.sentence.paragraph.id}:summa`,
    at: [whole, ...parts].map(({ figure, sentence: { paragraph } }) =>
      placeIn(division, paragraph, figure),
    ),
    expected,
    found,
    difference,
    cause,
    message: `Tarkista: tekstissä yhteensä ${number(found, settings)}, osista ${parts.map(({ figure }) => `”${figure.raw}”`).join(', ')} tulee ${number(expected, settings)}, ero ${number(difference, settings)}.${becauseOf(cause)}`,
  };
}

function tellTurned(division: Division, { mention, candidate }: Turned, settings: Settings): Draft {
  const { item, reading, whole, expected } = candidate;
  const { figure, sentence } = mention;
  const value = shown(expected.value, figure.unit === '%');
  const unit = figure.unit === '%' ? ' %' : '';
  return {
    subject: `${item.id}:${sentence.paragraph.id}:${reading.telling}:suunta`,
    at: [
      placeIn(division, sentence.paragraph, clauseOf(mention)),
      ...expected.values.flatMap(({ places }) => places),
    ],
    cause: 'sign',
    message: `Tarkista suunta ${nameOf(item, whole)}, ${wordsOf(reading)}: tekstin sanat kertovat toista, taulukosta ${change(value, settings)}${unit}.`,
  };
}

/** From the first of its words to the last. */
function clauseOf({ figure, own, next }: Mention): Span {
  const words = [...own, ...next];
  return {
    start: Math.min(figure.start, ...words.map(({ start }) => start)),
    end: Math.max(figure.end, ...words.map(({ start, text }) => start + text.length)),
  };
}

/** Per cent with one decimal. */
function shown(value: number, isPercent: boolean): number {
  return isPercent ? Number(value.toFixed(1)) : value;
}

function nameOf(item: Item, whole: Item | null): string {
  return whole ? `${item.name}, osuus: ${whole.name}` : item.name;
}

function wordsOf({ telling, column, base }: Reading): string {
  const own = COLUMN_WORDS[column];
  const other = base === null ? '' : COLUMN_WORDS[base];
  switch (telling) {
    case 'level':
    case 'part':
      return own;
    case 'change':
      return base === null ? own : `muutos (${own}, vertailu: ${other})`;
    case 'growth':
      return `muutosprosentti (${own}, vertailu: ${other})`;
    case 'share':
      return `osuus (${own}, vertailu: ${other})`;
    case 'left':
      return `jäljellä (${own}, vertailu: ${other})`;
  }
}
