import { INDICATOR_COLUMNS, type IndicatorColumn, type ResultArea } from '../../report/model';
import type { DivisionRule } from '../rule';
import { INDICATOR_WORDS } from '../words';
import { areaName, cellPlace, rowName } from '../indicators/rows';

/** A column is in use when so many of the rows with figures have one in it. */
const MOST = 0.6;
const FEWEST_ROWS = 3;
const ENDED = /^[-–−]$/;

export const blanks: DivisionRule = {
  scope: 'division',
  code: 'indicators.blank',
  severity: 'info',
  title: 'Tyhjä solu, vaikka muilla riveillä on luku',
  explanation:
    'Sarakkeessa on luku useimmilla tulosalueen riveillä, mutta tältä riviltä se puuttuu. Viiva "-" ei ole puute: palvelu on päättynyt tai lukua ei kuulu olla. Kokonaan tyhjää saraketta ei huomauteta, eikä uuden palvelun puuttuvaa tilinpäätöstä.',
  example: 'Lääkärin vanhainkotikäynti: toteuma ja ennuste puuttuvat, muilla riveillä ne ovat.',
  reads: ['resultAreas'],
  *run(division) {
    for (const area of division.resultAreas) {
      const used = columnsInUse(area);
      const gaps = area.indicators.flatMap((row) => {
        if (INDICATOR_COLUMNS.some((column) => ENDED.test(row[column].raw.trim()))) return [];
        const columns = used.filter((column) => row[column].raw.trim() === '');
        return columns.length > 0 ? [{ item: { division, area, row }, columns }] : [];
      });
      if (gaps.length === 0) continue;
      yield {
        subject: area.id,
        at: gaps.flatMap(({ item, columns }) => columns.map((column) => cellPlace(item, column))),
        message: `${areaName(division, area)}: luku puuttuu: ${gaps
          .map(({ item, columns }) => `${rowName(item)} (${wordsOf(columns)})`)
          .join('; ')}.`,
      };
    }
  },
};

function columnsInUse(area: ResultArea): IndicatorColumn[] {
  const rows = area.indicators.filter((row) =>
    INDICATOR_COLUMNS.some((column) => row[column].value !== null),
  );
  if (rows.length < FEWEST_ROWS) return [];
  return INDICATOR_COLUMNS.filter(
    (column) =>
      column !== 'priorActual' &&
      rows.filter((row) => row[column].raw.trim() !== '').length >= MOST * rows.length,
  );
}

function wordsOf(columns: IndicatorColumn[]): string {
  return columns.length === INDICATOR_COLUMNS.length - 1
    ? 'kaikki luvut'
    : columns.map((column) => INDICATOR_WORDS[column]).join(', ');
}
