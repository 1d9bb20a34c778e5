import { SUM_COLUMNS, type Division, type SumColumn } from '../../report/model';
import { subtractEuros, sumEuros } from '../../report/money';
import { explain } from '../causes';
import type { Place } from '../finding';
import type { DivisionRule, Draft } from '../rule';
import type { Settings } from '../settings';
import { byMateriality } from '../stated/materiality';
import { agrees, areaOf, statedSum } from '../stated/positions';
import {
  COURSE_READS,
  coursesOf,
  forecastAt,
  proposalAt,
  type Course,
  type Forecast,
  type Intention,
} from '../stated/proposals';
import { becauseOf, change, SUM_WORDS } from '../words';

export const proposalBridge: DivisionRule = {
  scope: 'division',
  code: 'proposal.bridge',
  severity: 'warning',
  title: 'Toimialan ennuste ja muutosesitykset eroavat',
  explanation:
    'Toimialan ilmoittama koko ylitys, miinus muutostaulukon Yhteensä-rivi, on se mitä ennustetaan mutta ei esitetä. Erotus puretaan tulosalueisiin, jotka teksti nimeää; loppu jää selittämättä. Teksti ja taulukko voivat molemmat olla oikein, koska taulukko kattaa vain osan tulosalueista, mutta erotus on selitettävä. Talous-taulukkoon kirjattu ennuste ja esitys luetaan ennen tekstiä ja painettua taulukkoa.',
  example:
    'Nettoylitys 62 430, taulukossa 31 250: esittämättä 31 180 = Ruokapalvelut 48 210 + selittämättä -17 030.',
  reads: COURSE_READS,
  *run(division, settings) {
    const courses = coursesOf(division);
    const whole = courses.find((one) => one.area === null);
    if (!whole) return;
    const gaps = SUM_COLUMNS.flatMap((column) => gapIn(whole, column) ?? []);
    const main = gaps.find((one) => one.column === 'net') ?? gaps[0];
    if (main) yield tell(division, courses, main, gaps, settings);
  },
};

interface Gap {
  column: SumColumn;
  stated: Forecast;
  proposed: Intention;
}

function gapIn(whole: Course, column: SumColumn): Gap | null {
  const [stated] = whole.stated[column];
  const proposed = whole.proposed[column];
  return stated && proposed && !agrees(stated, proposed) ? { column, stated, proposed } : null;
}

function tell(
  division: Division,
  courses: Course[],
  { column, stated, proposed }: Gap,
  gaps: Gap[],
  settings: Settings,
): Draft {
  const { sign } = proposed;
  const expected = sign * proposed.value + 0;
  const found = sign * stated.value + 0;
  const difference = subtractEuros(found, expected);
  const parts = partsOf(courses, column, sign);
  const rest = subtractEuros(difference, sumEuros(parts.map((part) => part.amount)));
  const explanation =
    parts.length === 0 && coversAll(division, courses)
      ? explain(expected, found, { tolerance: (stated.high - stated.low) / 2 })
      : null;
  const bridge = [
    ...parts.map((part) => `${part.label} ${change(part.amount, settings)}`),
    ...(rest === 0 ? [] : [`selittämättä ${change(rest, settings)}`]),
  ].join(', ');
  const places: Place[] = [
    ...pairOf({ column, stated, proposed }),
    ...gaps.filter((gap) => gap.column !== column).flatMap(pairOf),
    ...parts.flatMap((part) => part.places),
  ];
  return {
    subject: division.id,
    severity: explanation ? 'warning' : byMateriality(difference, expected, settings),
    at: places,
    expected,
    found,
    difference,
    cause: explanation?.cause ?? null,
    ...(explanation?.alsoCause ? { alsoCause: explanation.alsoCause } : {}),
    message:
      `Koko toimiala, ${SUM_WORDS[column]}: ${forecastAt(stated)} ${change(found, settings)}, ${proposalAt(proposed, stated)} ${change(expected, settings)}, ero ${change(difference, settings)}.` +
      (explanation
        ? becauseOf(explanation.cause, explanation.alsoCause)
        : ` Ero koostuu: ${bridge}.`) +
      others(gaps, column, settings),
  };
}

function pairOf({ stated, proposed }: Gap): Place[] {
  return [...stated.places, ...proposed.places];
}

/** The other columns that differ, in few words. */
function others(gaps: Gap[], column: SumColumn, settings: Settings): string {
  const texts = gaps
    .filter((gap) => gap.column !== column)
    .map(
      ({ column: other, stated, proposed }) =>
        `${SUM_WORDS[other]} ${change(proposed.sign * stated.value, settings)} / ${change(proposed.sign * proposed.value, settings)}`,
    );
  const isPrinted = gaps.every(
    ({ stated, proposed }) => stated.source === 'text' && proposed.source === 'changes',
  );
  const what = isPrinted ? 'teksti / taulukko' : 'ennuste / esitys';
  return texts.length === 0 ? '' : ` Myös muut eroavat (${what}): ${texts.join(', ')}.`;
}

interface Part {
  label: string;
  /** What the area forecasts and does not propose, in the table's printed sign. */
  amount: number;
  places: Place[];
}

/** Areas whose statement differs from their row by more than rounding. */
function partsOf(courses: Course[], column: SumColumn, sign: 1 | -1): Part[] {
  return courses.flatMap((course) => {
    if (course.area === null) return [];
    const stated = statedSum(course, column);
    const own = course.stated[column];
    const proposed = course.proposed[column];
    const [only, ...more] = own;
    if (stated === null || (only && more.length === 0 && proposed && agrees(only, proposed))) {
      return [];
    }
    const amount = subtractEuros(sign * stated, sign * (proposed?.value ?? 0));
    const places = own.flatMap((one) => one.places);
    return amount === 0 ? [] : [{ label: course.label, amount, places }];
  });
}

/** Something is proposed for every area that is forecast apart from its budget. */
function coversAll(division: Division, courses: Course[]): boolean {
  const areas = new Set(division.budgetChanges?.rows.map((row) => areaOf(division, row)));
  return courses.every(
    ({ area, proposed }) => area === null || areas.has(area) || Object.keys(proposed).length > 0,
  );
}
