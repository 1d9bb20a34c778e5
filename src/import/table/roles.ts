/** What a column holds, read from its heading: data, in the order in which it is tried. */
import { citesDecision } from '../words/decisions';
import { compact, fold } from '../words/fold';
import type { Period } from '../../report/period';
import { spanOf, type Span } from '../words/periods';

/** The columns that hold figures. */
export const FIGURE_ROLES = [
  'priorActual',
  'originalBudget',
  'budgetChanges',
  'amendedBudget',
  'budget',
  'actual',
  'forecast',
  'variance',
  'percent',
] as const;
export type FigureRole = (typeof FIGURE_ROLES)[number];

/** `more` are figures that the report keeps under their own heading. */
export type ColumnRole = FigureRole | 'more';

/** What a heading says, with how far it can be relied on. */
export interface HeadingReading {
  role: ColumnRole | null;
  /** What it could be instead. */
  rivals: ColumnRole[];
  sure: boolean;
}

/** On texts as `fold` makes them. Abbreviations stand alone; stems of words stand anywhere. */
const alone = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'u');

interface Rule {
  /** Tried on the compact text, where broken words are whole. */
  whole?: RegExp;
  /** Tried on the folded text. */
  alone?: RegExp;
  role: FigureRole | 'plan';
}

const RULES: Rule[] = [
  { whole: /%|prosent|procent|osuus/, role: 'percent' },
  { alone: alone('pros\\.?|proc'), role: 'percent' },
  {
    whole:
      /poikkeam|avvikel|erotus|jäljellä|jäljell|käyttämät|ylitys|alitus|yli\(?[+-]?\)?ali|ylialle|återstå|skillnad/,
    role: 'variance',
  },
  { alone: alone('ero|eroa|poik\\.?|avv\\.?|enn\\.?poik\\.?|diff'), role: 'variance' },
  {
    whole:
      /muutosten?jälk|muutoksineen|muutosjälk|muutettu|muutetun|tarkistet|korjattu|voimassaol|lopullinent|\+muut|jamuutokset|mukaanlukienmuut|sismuut|sisältäenmuut|sisältäämuut|ändradbud|justeradbud|efterändring|inkländring/,
    role: 'amendedBudget',
  },
  {
    alone: alone('mta|mta\\d+|muut\\.? ta|muut\\.? talousarvio|ta ml\\.? muutokset'),
    role: 'amendedBudget',
  },
  {
    whole:
      /tamuutok|tamuutos|talousarviomuut|talousarvionmuut|lisämäärär|lisätalousarv|määrärahamuut|määrärahasiir|budgetändring|^muutokset|^ändringar/,
    role: 'budgetChanges',
  },
  { alone: alone('lisä-?ta|lta'), role: 'budgetChanges' },
  { whole: /ennuste|prognos|tilinpäätösarv|kokovuodenarv|vuosiarvio|forecast/, role: 'forecast' },
  { alone: alone('enn\\.?|ennust\\.?|progn\\.?|tpe|tp-?e|tpa|tp-?arvio'), role: 'forecast' },
  { whole: /alkuper|ursprung/, role: 'originalBudget' },
  { alone: alone('alkup\\.?|alkuper\\.?|urspr\\.?|alk\\.? ta'), role: 'originalBudget' },
  { whole: /suunnitelm|ekonomiplan/, role: 'plan' },
  { alone: alone('ts|ts\\d+|ep'), role: 'plan' },
  { whole: /tilinpäät|bokslut/, role: 'priorActual' },
  { alone: alone('tp|bs'), role: 'priorActual' },
  { whole: /toteum|toteutu|utfall|kertymä|kumulat|tilannetapahtum/, role: 'actual' },
  { alone: alone('tot\\.?|toteut\\.?|utf\\.?|kum\\.?'), role: 'actual' },
  {
    whole: /talousarv|budjet|budget|määräraha|tuloarvio|tavoitearvo|tavoite|målsätt/,
    role: 'budget',
  },
  { alone: alone('ta|bg|bud\\.?|tav\\.?|kta'), role: 'budget' },
];

/** Columns of text beside the figures. */
export type TextRole =
  'label' | 'division' | 'area' | 'item' | 'unit' | 'note' | 'code' | 'decision' | 'group';

const TEXT_RULES: [RegExp, TextRole][] = [
  [/^(yksikkö|yks|mittayksikkö|yksiköt|enhet|unit)$/, 'unit'],
  [
    /^(huom|huomautu|lisätie|komment|selvity|selitys|perustel|peruste$|anmärk|syy|kuvaus$|arvio$|analyysi|toteumanarvio)/,
    'note',
  ],
  [/(päätös|pykälä|^§|käsittely|beslut)/, 'decision'],
  [
    /(tilinro|tilinumero|tilinro|kontonr|koodi|^tunnus$|^nro$|^numero$|^id$|^kp$|kustannuspaikka$)/,
    'code',
  ],
  [
    /^(toimiala|lautakunta|toimielin|hallinnonala|sektori|palvelukokonaisuus|nämnd|sektor|toimialalautakunta)/,
    'division',
  ],
  [
    /^(tulosalue|vastuualue|palvelualue|tehtäväalue|tulosyksikkö|resultatområde|resultatenhet|toimintayksikkö|alue$|kustannuspaikannimi)/,
    'area',
  ],
  [/^(erä|tulotmenot|laji|tilityyppi|tyyppi|tulojamenolaji|tulomeno|post$)/, 'item'],
  [/^(ryhmä|tunnuslukuryhmä|kategoria|osaalue|grupp)/, 'group'],
  [
    /^(suorite|tunnusluku|tunnusluvut|mittari|suoritteet|nimike|nimi|tili|tiliryhmä|selite|määrite|hanke|kohde|indikator|nyckeltal|laskelma|kuvaus)/,
    'label',
  ],
];

/** What a text column holds by its heading; null where the heading does not say. */
export function textRoleOf(heading: string): TextRole | null {
  const whole = compact(heading.split('/')[0] ?? '');
  return TEXT_RULES.find(([pattern]) => pattern.test(whole))?.[1] ?? null;
}

/** What a heading says of its column, for a report of a period. */
export function readHeading(heading: string, period: Period | null): HeadingReading {
  if (citesDecision(heading)) return sureOf('budgetChanges');
  const family = familyOf(heading);
  const span = spanOf(heading);
  if (family === null) return bare(heading, span, period);
  if (family === 'plan') return sureOf('more');
  if (family === 'percent' || family === 'variance' || family === 'budgetChanges') {
    return sureOf(family);
  }
  if (saysTwo(heading)) return unsure(null, ['actual', 'forecast', 'more']);
  if (!period) return { role: family, rivals: ['more'], sure: span.year === undefined };
  const whole = compact(heading);
  // A change of something is not the thing.
  if (/muutos|ändring|kasvu/.test(whole) && family !== 'amendedBudget') {
    return unsure(null, ['budgetChanges', 'variance', 'more']);
  }
  if (
    /edellis|edvuo|edv(?!\p{L})|viimevuo|vertailu|föregående/u.test(whole) &&
    family !== 'priorActual'
  ) {
    return unsure('more', ['priorActual']);
  }
  return inTime(family, span, {
    year: Number(period.to.slice(0, 4)),
    from: Number(period.from.slice(5, 7)),
    month: Number(period.to.slice(5, 7)),
  });
}

/** The family of figures that a heading names, its years aside. */
export function familyOf(heading: string): FigureRole | 'plan' | null {
  const whole = compact(heading);
  const folded = fold(heading)
    .replace(/(\p{L})(?=\d)/gu, '$1 ')
    .replace(/-\s/g, '-');
  for (const rule of RULES) {
    if (rule.whole?.test(whole) || rule.alone?.test(folded)) return rule.role;
  }
  return null;
}

/** Two columns' headings run together in a narrow print are neither's. */
function saysTwo(heading: string): boolean {
  const whole = compact(heading);
  const actual = /toteuma|toteutuma|utfall/.test(whole);
  const forecast = /ennuste|prognos/.test(whole);
  return actual && forecast && !/toteumaennuste|ennustettutoteuma/.test(whole);
}

const sureOf = (role: ColumnRole): HeadingReading => ({ role, rivals: [], sure: true });
const unsure = (role: ColumnRole | null, rivals: ColumnRole[]): HeadingReading => ({
  role,
  rivals,
  sure: false,
});

function inTime(
  family: Exclude<FigureRole, 'percent' | 'variance' | 'budgetChanges'>,
  span: Span,
  now: { year: number; from: number; month: number },
): HeadingReading {
  const wholeYear = now.month === 12;
  const { year, fromMonth, toMonth } = span;
  if (family === 'priorActual') {
    if (year === undefined) {
      return wholeYear ? unsure('priorActual', ['actual']) : sureOf('priorActual');
    }
    if (year === now.year)
      return wholeYear ? sureOf('actual') : unsure(null, ['forecast', 'actual']);
    return sureOf(year === now.year - 1 ? 'priorActual' : 'more');
  }
  if (family === 'actual') {
    const ofYear = year ?? now.year;
    if (toMonth === undefined) {
      if (ofYear === now.year) return sureOf('actual');
      return ofYear === now.year - 1 ? unsure('priorActual', ['more']) : sureOf('more');
    }
    const fromStart = fromMonth === undefined || fromMonth === now.from;
    if (ofYear === now.year && toMonth === now.month && fromStart) return sureOf('actual');
    if (ofYear === now.year - 1 && toMonth === 12) return sureOf('priorActual');
    return sureOf('more');
  }
  if (year !== undefined && year !== now.year) return sureOf('more');
  // A budget of some months, or a forecast of the rest of the year, is not the year's.
  const ofMonths =
    toMonth !== undefined &&
    (fromMonth !== undefined
      ? !(fromMonth === 1 && toMonth === 12)
      : family !== 'forecast' && toMonth < 12);
  return ofMonths ? sureOf('more') : sureOf(family);
}

/** A heading of nothing but time, or of nothing that is known. */
function bare(heading: string, span: Span, period: Period | null): HeadingReading {
  const rest = compact(heading).replace(
    /\d+|€|euroa?|kk|kuu|tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu/g,
    '',
  );
  if (rest !== '' || (span.year === undefined && span.toMonth === undefined)) {
    const word = compact(heading);
    if (/^(nykyarvo|lähtö|lähtötaso|lähtöarvo|nuläge)/.test(word))
      return sureOf('more');
    if (/^(muutos|ändring)/.test(word)) return unsure(null, ['budgetChanges', 'variance', 'more']);
    return unsure(null, ['more']);
  }
  if (!period) return unsure(null, ['actual', 'priorActual', 'more']);
  const [year, month] = [Number(period.to.slice(0, 4)), Number(period.to.slice(5, 7))];
  if (span.toMonth !== undefined) {
    const ofYear = span.year ?? year;
    if (ofYear === year && span.toMonth === month) return sureOf('actual');
    return sureOf('more');
  }
  if (span.year === year - 1) return unsure('priorActual', ['more']);
  if (span.year === year) return unsure(null, ['actual', 'budget', 'forecast', 'more']);
  return sureOf('more');
}
