import { askedOf, type Asked } from '../economy/asked';
import type { Severity } from '../finding';
import { findingId, numbering } from '../identity';
import { economyLinks, type EconomyLink } from '../link/economy';
import { compare, type Comparison } from '../link/told';
import { isBorneOut } from '../claims/judge';
import { weighedAt } from '../claims/weigh';
import type { Division, Report } from '../../report/model';
import type { Draft, ReportRule } from '../rule';
import type { Settings } from '../settings';
import { isMaterial } from '../stated/materiality';
import { becauseOf, change, number, SUM_WORDS } from '../words';
import { placeIn } from './places';

const CODE = 'prose.amount';

export const proseAmount: ReportRule = {
  scope: 'report',
  code: CODE,
  severity: 'error',
  title: 'Tekstin euromäärä ei ole se, mikä taulukossa on',
  explanation:
    'Teksti nimeää tulosalueen tai toimialan, tulot, menot tai katteen ja kertoo niiden talousarvion, toteuman, ennusteen, poikkeaman tai muutosesityksen, mutta Talous-taulukossa tai muutostaulukossa on toinen luku. Toteumaprosentti lasketaan toteuman ja talousarvion osamääränä, ja talousarvioksi kelpaa alkuperäinen tai muutettu. Luku luetaan välinä, jonka sen viimeinen painettu numero ja sanat kuten ”noin” jättävät auki. Jos tulosalue on nimetty vasta aiemmassa virkkeessä, havainto on varoitus; jos sitä ei ole nimetty tai lauseessa on muutakin, vain yhden näppäilyvirheen selittämä ero on varoitus. Ero, joka ei ole olennainen, on huomautus. Osia (”henkilöstömenot”), muita ajankohtia ja tyhjiä soluja ei verrata.',
  example:
    'Tekstissä ”Kirjaston menoiksi ennustetaan 1 250 000 euroa”, Talous-taulukossa 1 205 000.',
  reads: ['narrative', 'deviations', 'budgetChanges', 'economy', 'resultAreas', 'unallocated'],
  *run(report, settings) {
    for (const division of report.divisions) {
      const faults = economyLinks(report, division).flatMap((link) => {
        const fault = faultOf(division, link, settings);
        return fault && !isElsewhere(report, division, fault) ? [fault] : [];
      });
      const subjects = subjectsOf(division, faults);
      for (const [i, fault] of faults.entries()) {
        const whole = rootOf(fault, faults);
        const root = whole && subjects[faults.indexOf(whole)];
        yield {
          ...tell(division, fault, settings),
          subject: subjects[i] as string,
          division: division.id,
          ...(root === undefined ? {} : { root: findingId(CODE, root) }),
        };
      }
    }
  },
};

/** Another reading of the figure is likely, and agrees. */
function isElsewhere(report: Report, division: Division, { link, told }: Fault): boolean {
  const weighed = weighedAt(report, division, link.paragraph, link.figure);
  return told.cause === null && weighed !== null && isBorneOut(weighed);
}

interface Fault {
  link: EconomyLink;
  asked: Asked;
  told: Comparison;
  severity: Severity;
}

function faultOf(division: Division, link: EconomyLink, settings: Settings): Fault | null {
  const compared =
    link.reach === 'nowhere' ? comparedAnywhere(division, link) : comparedAt(division, link);
  if (!compared || compared.told.holds) return null;
  const { asked, told } = compared;
  const severity = severityOf(link, told);
  if (severity === null) return null;
  const mild = told.cause === null ? 'info' : 'warning';
  const euros = (told.found - told.expected) * asked.euros;
  const isLarge = isMaterial(euros, told.expected * asked.euros, settings);
  return { ...compared, severity: isLarge ? severity : mild };
}

/** Against any value that may be meant: one that holds, else one that a slip explains. */
function comparedAt(division: Division, link: EconomyLink): Omit<Fault, 'severity'> | null {
  const asked = askedOf(division, link);
  const told = asked?.values.map((value) => compare(link.figure, asked.sign, value)) ?? [];
  const best = told.find(({ holds }) => holds) ?? told.find(({ cause }) => cause !== null);
  const nearest = best ?? told[0];
  return asked && nearest ? { link, asked, told: nearest } : null;
}

/** The text names nobody: only a slip of the one area that it can be tells whom it means. */
function comparedAnywhere(division: Division, link: EconomyLink): Omit<Fault, 'severity'> | null {
  const areas = [null, ...division.resultAreas.map(({ id }) => id)];
  const all = areas.flatMap((area) => comparedAt(division, { ...link, area }) ?? []);
  if (all.some(({ told }) => told.holds)) return null;
  // Few digits are like many others.
  if (link.figure.unit === '%' && all.length > 1) return null;
  const [only, ...others] = all.filter(({ told }) => told.cause !== null);
  return only && others.length === 0 ? only : null;
}

/** Null: the words leave too much open for anything but what one slip explains. */
function severityOf({ isPlain, reach }: EconomyLink, { cause }: Comparison): Severity | null {
  const isNear = reach === 'clause' || reach === 'sentence';
  if (isPlain && isNear) return 'error';
  if (isPlain && reach === 'sentence before') return 'warning';
  return cause !== null && (isPlain || isNear || reach === 'sentence before') ? 'warning' : null;
}

/** One a paragraph, area, item and column; a second one is numbered. */
function subjectsOf(division: Division, faults: readonly Fault[]): string[] {
  const numbered = numbering();
  return faults.map(
    ({
      link: {
        area,
        item,
        paragraph,
        reading: { column, measure },
      },
    }) => numbered([area ?? division.id, item, paragraph.id, column ?? '', measure].join(':')),
  );
}

/** The area that alone parts the whole division from its text. */
function rootOf({ link, asked, told }: Fault, all: readonly Fault[]): Fault | undefined {
  if (link.area !== null) return undefined;
  return all.find(
    (one) =>
      one.link.area !== null &&
      one.link.item === link.item &&
      one.asked.name === asked.name &&
      one.told.found - one.told.expected === told.found - told.expected,
  );
}

function tell(division: Division, { link, asked, told, severity }: Fault, settings: Settings) {
  const { expected, found, cause } = told;
  const { area, item, paragraph, figure } = link;
  const name = division.resultAreas.find((one) => one.id === area)?.name ?? 'Koko toimiala';
  const unit = figure.unit === '%' ? ' %' : '';
  const say = (value: number): string =>
    (asked.sign === 0 ? number : change)(value, settings) + unit;
  const table =
    asked.places[0]?.table === 'budgetChanges' ? 'muutostaulukossa' : 'Talous-taulukossa';
  const difference = Number((found - expected).toPrecision(12));
  return {
    severity,
    at: [placeIn(division, paragraph, figure), ...asked.places],
    expected,
    found,
    difference,
    cause,
    message: `Tarkista ${name}, ${SUM_WORDS[item]}, ${asked.name}: tekstissä ${say(found)}, ${table} ${say(expected)}, ero ${change(difference, settings)}.${becauseOf(cause)}`,
  } satisfies Omit<Draft, 'subject'>;
}
