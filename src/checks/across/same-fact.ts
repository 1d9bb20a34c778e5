import { INDICATOR_COLUMNS, type IndicatorColumn } from '../../report/model';
import { cellPlace, rowsOf, type Row } from '../indicators/rows';
import type { Draft, ReportRule } from '../rule';
import type { Settings } from '../settings';
import { INDICATOR_WORDS, number } from '../words';

export const sameFact: ReportRule = {
  scope: 'report',
  code: 'indicators.sameFact',
  severity: 'warning',
  title: 'Sama asia kahdessa paikassa eri luvuin',
  explanation:
    'Kahdella rivillä on sama nimi ja jossakin sarakkeessa täsmälleen sama luku, mutta muissa sarakkeissa eri luvut. Syy voi olla eri laskentapäivä, mutta silloin päivä on sanottava. Jokaiselle yksikölle ominaisia tunnuslukuja (kokoukset, henkilöstö, kyselyt) ei verrata.',
  example: 'Lukio: toteuma 247 Hyvinvoinnissa, 242 Perusturvassa, vaikka TP on molemmissa 282.',
  reads: ['resultAreas'],
  *run(report, settings) {
    const named = new Map<string, Row[]>();
    for (const item of report.divisions.flatMap(rowsOf)) {
      for (const name of namesOf(item)) named.set(name, [...(named.get(name) ?? []), item]);
    }
    for (const rows of named.values()) {
      for (const [i, a] of rows.entries()) {
        for (const b of rows.slice(i + 1)) {
          const draft = a.area === b.area ? null : compare(a, b, settings);
          if (draft) yield draft;
        }
      }
    }
  },
};

/** What every unit counts of itself: equal names, different facts. */
const OF_EACH_UNIT =
  /kokou|henkilö|htv|tyytyväisyys|kysely|palaut|sairauspoissa|koulutuspäiv|yhteensä$|muut |ostopalvelu|käynni?t?$|hoitopäiv|asiakkaat$/i;

/** The label and the group's heading, as far as they name one thing. */
function namesOf({ row }: Row): string[] {
  return [row.label, row.group ?? '']
    .map((name) => name.toLowerCase().trim())
    .filter((name) => name !== '' && !OF_EACH_UNIT.test(name));
}

/** A figure that is the same by chance has fewer digits. */
const TELLING = 100;

function compare(a: Row, b: Row, settings: Settings): Draft | null {
  const value = ({ row }: Row, column: IndicatorColumn): number | null => row[column].value;
  const both = INDICATOR_COLUMNS.filter(
    (column) => value(a, column) !== null && value(b, column) !== null,
  );
  const agree = both.some(
    (column) => value(a, column) === value(b, column) && Math.abs(value(a, column) ?? 0) >= TELLING,
  );
  const differ = both.filter((column) => value(a, column) !== value(b, column));
  const [first] = differ;
  if (!agree || !first) return null;
  const [expected, found] = [value(a, first) ?? 0, value(b, first) ?? 0];
  const name = namesOf(a).find((one) => namesOf(b).includes(one)) ?? a.row.label;
  const figures = differ
    .map(
      (column) =>
        `${INDICATOR_WORDS[column]} ${number(value(a, column) ?? 0, settings)} / ${number(value(b, column) ?? 0, settings)}`,
    )
    .join(', ');
  return {
    subject: `${a.row.id}+${b.row.id}`,
    division: b.division.id,
    at: differ.flatMap((column) => [cellPlace(b, column), cellPlace(a, column)]),
    expected,
    found,
    difference: found - expected,
    cause: null,
    message: `Tarkista ${name}: ${whereOf(a)} / ${whereOf(b)} eri luvut: ${figures}. Onko laskentapäivä eri?`,
  };
}

function whereOf({ division, area }: Row): string {
  return area.name === null ? division.name : `${division.name}, ${area.name}`;
}
