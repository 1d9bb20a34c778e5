import { INDICATOR_COLUMNS, type IndicatorColumn } from '../../report/model';
import { explain } from '../causes';
import type { Cause, Severity } from '../finding';
import { cellPlace, rowName } from '../indicators/rows';
import { indicatorLinks, type Link } from '../link/indicator';
import { intervalOf, meet, valueOf } from '../passage/interval';
import type { Draft, ReportRule } from '../rule';
import type { Settings } from '../settings';
import { becauseOf, INDICATOR_WORDS, number } from '../words';
import { placeIn } from './places';

export const proseIndicator: ReportRule = {
  scope: 'report',
  code: 'prose.indicator',
  severity: 'warning',
  title: 'Tekstin luku ei ole se, mikä tunnusluvuissa on',
  explanation:
    'Teksti nimeää tunnusluvun ja kertoo sen talousarvion, toteuman, ennusteen tai edellisen vuoden luvun, mutta taulukossa on toinen luku. Luku luetaan välinä, jonka sen viimeinen painettu numero ja sanat kuten ”noin” tai ”yli” jättävät auki. Jos lause ei sano muuta kuin tunnusluvun, sarakkeen ja luvun, havainto on virhe. Jos saraketta ei sanota, vain yhden näppäilyvirheen selittämä ero huomautetaan. Muutoksia, osia, kuukausilukuja ja muita ajankohtia ei verrata.',
  example: 'Tekstissä ”Rantapuiston käyntejä toteutui 4 180”, taulukon toteuma on 4 810.',
  reads: ['narrative', 'resultAreas'],
  *run(report, settings) {
    for (const division of report.divisions) {
      const told = new Map<string, number>();
      for (const link of indicatorLinks(report, division)) {
        const draft = tell(link, settings);
        if (!draft) continue;
        const nth = (told.get(draft.subject) ?? 0) + 1;
        told.set(draft.subject, nth);
        const subject = nth === 1 ? draft.subject : `${draft.subject}:${nth}`;
        yield { ...draft, subject, division: division.id };
      }
    }
  },
};

interface Disagreement {
  column: IndicatorColumn;
  expected: number;
  cause: Cause;
  severity: Severity;
}

function tell(link: Link, settings: Settings): Draft | null {
  const one = disagreement(link);
  if (!one) return null;
  const { item, paragraph, figure } = link;
  const { column, expected, cause, severity } = one;
  const found = valueOf(figure);
  const difference = Number((found - expected).toPrecision(12));
  return {
    subject: `${item.row.id}:${paragraph.id}:${column}`,
    severity,
    at: [placeIn(item.division, paragraph, figure), cellPlace(item, column)],
    expected,
    found,
    difference,
    cause,
    message: `Tarkista ${rowName(item)}, ${INDICATOR_WORDS[column]}: tekstissä ${number(found, settings)}, tunnusluvuissa ${number(expected, settings)}, ero ${number(difference, settings)}.${becauseOf(cause)}`,
  };
}

function disagreement({ item, figure, reach, reading, isPlain }: Link): Disagreement | null {
  if (reading.isChange) return null;
  const spoken = intervalOf(figure);
  const cells = INDICATOR_COLUMNS.flatMap((column) => {
    const value = item.row[column].value;
    return value === null ? [] : [{ column, value }];
  });
  const holds = (value: number): boolean => meet(spoken, { low: value, high: value });
  const slipOf = (value: number): Cause =>
    figure.bound === null
      ? (explain(value, valueOf(figure), { tolerance: 0 })?.cause ?? null)
      : null;

  if (!reading.isNamed) {
    if (cells.some(({ value }) => holds(value)) || reach === 'paragraph') return null;
    const slips = cells.filter(({ value }) => slipOf(value) !== null);
    const likely = slips.find(({ column }) => column === (reading.column ?? 'actual')) ?? slips[0];
    if (!likely || (reading.column !== null && likely.column !== reading.column)) return null;
    const { column, value } = likely;
    return { column, expected: value, cause: slipOf(value), severity: 'warning' };
  }
  const cell = cells.find(({ column }) => column === reading.column);
  if (!cell || holds(cell.value)) return null;
  const cause = slipOf(cell.value);
  if (reach === 'paragraph' && cause === null) return null;
  const isCertain = isPlain && (reach === 'clause' || reach === 'sentence');
  return {
    column: cell.column,
    expected: cell.value,
    cause,
    severity: isCertain ? 'error' : 'warning',
  };
}
