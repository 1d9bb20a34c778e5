import {
  INDICATOR_COLUMNS,
  type Division,
  type Indicator,
  type IndicatorColumn,
  type Report,
} from '../../report/model';
import { isBorneOut } from '../claims/judge';
import { weighedAt } from '../claims/weigh';
import type { Cause, Severity } from '../finding';
import { numbering } from '../identity';
import { measureOf } from '../indicators/measure';
import { cellPlace, rowName, type Row } from '../indicators/rows';
import { indicatorLinks, type Link } from '../link/indicator';
import type { Base, Column } from '../link/column-words';
import type { Reach } from '../link/rows';
import { compare, expectedOf, slipOf } from '../link/told';
import { intervalOf, meet, valueOf } from '../passage/interval';
import type { Draft, ReportRule } from '../rule';
import type { Settings } from '../settings';
import { becauseOf, change, INDICATOR_WORDS, number } from '../words';
import { placeIn } from './places';

export const proseIndicator: ReportRule = {
  scope: 'report',
  code: 'prose.indicator',
  severity: 'warning',
  title: 'Tekstin luku ei ole se, mikä tunnusluvuissa on',
  explanation:
    'Teksti nimeää tunnusluvun ja kertoo sen talousarvion, toteuman, ennusteen tai edellisen vuoden luvun tai niiden eron, mutta taulukosta tulee toinen luku. Luku luetaan välinä, jonka sen viimeinen painettu numero ja sanat kuten ”noin” tai ”yli” jättävät auki. Jos lause ei sano muuta kuin tunnusluvun, sarakkeen ja luvun, havainto on virhe. Jos saraketta ei sanota, vain yhden näppäilyvirheen selittämä ero huomautetaan. Muutos (”310 enemmän kuin talousarviossa”) lasketaan sarakkeen ja vertailusarakkeen erotuksena ja toteumaprosentti niiden osamääränä. Osan vuotta toteumaa ei verrata koko edelliseen vuoteen. Ryhmän luku on sen rivien summa; siitä huomautetaan vain, kun yksi näppäilyvirhe selittää eron. Osia, kuukausilukuja ja muita ajankohtia ei verrata.',
  example: 'Tekstissä ”Rantapuiston käyntejä toteutui 4 180”, taulukon toteuma on 4 810.',
  reads: ['narrative', 'deviations', 'budgetChanges', 'economy', 'unallocated', 'resultAreas'],
  *run(report, settings) {
    for (const division of report.divisions) {
      const numbered = numbering();
      for (const link of indicatorLinks(report, division)) {
        const draft = tell(link, settings);
        if (draft && !isElsewhere(report, division, link, draft))
          yield { ...draft, subject: numbered(draft.subject), division: division.id };
      }
    }
  },
};

/** Another reading of the figure is likely, and agrees. */
function isElsewhere(report: Report, division: Division, link: Link, { cause }: Draft): boolean {
  const weighed = weighedAt(report, division, link.paragraph, link.figure);
  return cause == null && weighed !== null && isBorneOut(weighed);
}

interface Disagreement {
  columns: IndicatorColumn[];
  expected: number;
  /** With the sign that the words give it. */
  found: number;
  cause: Cause;
  severity: Severity;
}

function tell(link: Link, settings: Settings): Draft | null {
  const one = faultOf(link);
  if (!one) return null;
  const { item, paragraph, figure, reading, parts } = link;
  const rows = parts?.map((row) => ({ ...item, row })) ?? [item];
  const { columns, expected, found, cause, severity } = one;
  const [column] = columns as [IndicatorColumn];
  const difference = Number((found - expected).toPrecision(12));
  const isSigned = reading.measure === 'change' && reading.sign !== 0;
  const say = (value: number): string =>
    (isSigned ? change : number)(value, settings) + (figure.unit === '%' ? ' %' : '');
  const base = columns[1] === undefined ? '' : ` (vertailu: ${INDICATOR_WORDS[columns[1]]})`;
  return {
    subject: `${item.row.id}:${paragraph.id}:${column}`,
    severity,
    at: [
      placeIn(item.division, paragraph, figure),
      ...columns.flatMap((own) => rows.map((row) => cellPlace(row, own))),
    ],
    expected,
    found,
    difference,
    cause,
    message: `Tarkista ${rowName(item)}, ${INDICATOR_WORDS[column]}${base}: tekstissä ${say(found)}, tunnusluvuista ${say(expected)}, ero ${number(difference, settings)}.${becauseOf(cause)}`,
  };
}

function faultOf(link: Link): Disagreement | null {
  if (link.parts) return groupFault(link, link.parts);
  return link.reading.measure === 'level' ? levelFault(link) : comparisonFault(link);
}

/** A group's own figure is its rows' sum, or any row's: only a slip tells that the sum is meant. */
function groupFault(link: Link, parts: readonly Indicator[]): Disagreement | null {
  if (link.reading.measure !== 'level') return null;
  const spoken = intervalOf(link.figure);
  const isOfPart = parts.some((row) =>
    INDICATOR_COLUMNS.some((column) => {
      const { value } = row[column];
      return value !== null && meet(spoken, { low: value, high: value });
    }),
  );
  const fault = isOfPart ? null : levelFault(link);
  return fault?.cause ? { ...fault, severity: 'warning' } : null;
}

/** What a column holds. */
function levelFault({ item, figure, reach, reading, isPlain }: Link): Disagreement | null {
  const spoken = intervalOf(figure);
  const found = valueOf(figure);
  const cells = INDICATOR_COLUMNS.flatMap((column) => {
    const value = item.row[column].value;
    return value === null ? [] : [{ column, value }];
  });
  const holds = (value: number): boolean => meet(spoken, { low: value, high: value });

  if (!reading.isNamed) {
    if (cells.some(({ value }) => holds(value)) || reach === 'paragraph') return null;
    const slips = cells.filter(({ value }) => isTellingSlip(slipOf(figure, value, found), found));
    const likely = slips.find(({ column }) => column === (reading.column ?? 'actual')) ?? slips[0];
    if (!likely || (reading.column !== null && likely.column !== reading.column)) return null;
    const { column, value } = likely;
    const cause = slipOf(figure, value, found);
    return { columns: [column], expected: value, found, cause, severity: 'warning' };
  }
  const cell = cells.find(({ column }) => column === reading.column);
  if (!cell || holds(cell.value)) return null;
  const cause = slipOf(figure, cell.value, found);
  const isFar = reach === 'paragraph' || (reach === 'sentence before' && !isPlain);
  if (isFar && cause === null) return null;
  const severity = isCertain(reach, isPlain) ? 'error' : 'warning';
  return { columns: [cell.column], expected: cell.value, found, cause, severity };
}

/** Of two digits one is like many others. */
function isTellingSlip(cause: Cause, found: number): boolean {
  return cause !== null && (cause !== 'digit' || Math.abs(found) >= 100);
}

/** How far one column is from another, or what share of it. */
function comparisonFault(link: Link): Disagreement | null {
  const { item, figure, reach, reading, isPlain } = link;
  const isPercent = figure.unit === '%';
  const { columns, isSaid } = wantedColumns(link);
  const candidates = columns.flatMap((column) => {
    if (!areComparable(item, column, reading.base)) return [];
    const values = (one: Column): number | null =>
      one === 'proposal' || one === 'afterChange' ? null : item.row[one].value;
    return expectedOf({ ...reading, column }, values, isPercent) ?? [];
  });
  const faults = candidates.map((candidate) => ({
    ...candidate,
    ...compare(figure, reading.sign, candidate.value),
  }));
  if (faults.some(({ holds }) => holds)) return null;
  const mayBeAny = !isSaid || reach === 'paragraph';
  if (isPercent && mayBeAny) return null;
  // Two digits are like many others.
  const isTelling = !isPercent || isPlain || figure.raw.replace(/\D/g, '').length > 2;
  const needsCause = mayBeAny || (isPercent && !isPlain);
  const [fault] = needsCause ? faults.filter(({ cause }) => cause !== null && isTelling) : faults;
  if (!fault) return null;
  return {
    columns: fault.columns as IndicatorColumn[],
    expected: fault.expected,
    found: fault.found,
    cause: fault.cause,
    severity: !mayBeAny && isCertain(reach, isPlain) ? 'error' : 'warning',
  };
}

/** The column named, else the one that holds what the sentence has told of the row before, else what may be meant. */
function wantedColumns({ item, reading, beside }: Link): {
  columns: readonly Column[];
  isSaid: boolean;
} {
  const { column, isNamed } = reading;
  if (column !== null && isNamed) return { columns: [column], isSaid: true };
  const both = ['forecast', 'actual'] as const;
  const spoken = beside && intervalOf(beside);
  const told = both.filter((one) => {
    const { value } = item.row[one];
    return spoken !== null && value !== null && meet(spoken, { low: value, high: value });
  });
  // What adds up over the year may be told half-way and compared at its end.
  const goesOn = reading.measure === 'change' && measureOf(item.row) !== 'stock';
  if (told.length === 1 && !goesOn) return { columns: told, isSaid: true };
  return { columns: column === null ? both : [column], isSaid: false };
}

/** A half-year of what adds up over the year is not compared with a whole one. */
function areComparable({ row }: Row, column: Column, base: Base | null): boolean {
  return base !== 'priorActual' || column !== 'actual' || measureOf(row) === 'stock';
}

function isCertain(reach: Reach, isPlain: boolean): boolean {
  return isPlain && (reach === 'clause' || reach === 'sentence');
}
