/** The seed holds what the printed report holds: nothing lost, nothing made up, everything at its line. */
import { INDICATOR_COLUMNS, type Cell } from '../../src/report/model';
import { printed, report, STRATEGY_LINE } from './seed';
import { Source, withoutSpaces } from './source';

/** Headings of the print that are the model's own words or stand above a nearer group, spaces left out. */
const HEADINGS = new Set(
  `Keskusvirasto Elinvoima Hyvinvointi Perusturva Ympäristö YHTEENSÄ
  Tilinpäätösarvion ja talousarvion erotus (nettomenot 1000 €)
  KESKUSVIRASTO
  ELINVOIMATOIMIALA
  HYVINVOINTITOIMIALA
  PERUSTURVATOIMIALA
  YMPÄRISTÖTOIMIALA
  Vastuuhenkilö
  Talousarvion toteutuminen ja yksilöidyt keinot siitä, miten mahdollinen
  talousarvion ylitys estetään:
  Suoritteet/Tunnusluvut
  Suorite TP 2021 TA 2022 TOTEUMA
  1-6/2022
  1–6/2022
  TP-
  ENNUSTE
  TP-ENNUSTE
  2022
  tulot menot netto
  Menot Tulot Netto
  OPPILASHUOLTO
  AIKUISPSYKOSSOSIAALISET
  PALVELUT
  VAMMAIS- JA
  KEHITYSVAMMAPALVELUT`
    .split('\n')
    .map(withoutSpaces),
);
/** The ending of "lautakunta" that its cases change. */
const INFLECTED = /ta$/;
/** What stands between the names of persons. */
const BETWEEN_NAMES = /^Vastuuhenkilö,?(ja)?$/;

const indicators = report.divisions.flatMap((division) =>
  division.resultAreas.flatMap((area) => area.indicators),
);
const changeTables = report.divisions.flatMap((division) => division.budgetChanges ?? []);

const useUp = (source: Source): string[] => {
  const missing: string[] = [];
  const note = (there: boolean, what: string) => there || missing.push(what);
  const cell = (item: Cell, rowLine: number, id: string) => {
    const line = item.line ?? rowLine;
    if (item.raw !== '') note(source.useAt(item.raw, line), `${id}: "${item.raw}", rivi ${line}`);
  };
  for (const division of report.divisions) {
    for (const person of division.responsible) note(source.useFirst(person), person);
    for (const { id, text, line } of division.narrative) note(source.useAt(text, line), id);
    if (division.budgetChanges) {
      const { columns, rows, total } = division.budgetChanges;
      for (const row of [...rows, total]) {
        note(source.useAt(row.label, row.line), row.id);
        for (const column of columns) cell(row[column], row.line, row.id);
      }
    }
    for (const area of division.resultAreas) {
      if (area.name !== null) note(source.useAt(`Tulosalue ${area.name}`, area.line), area.id);
      for (const person of area.responsible) note(source.useFirst(person), person);
      for (const row of area.indicators) {
        note(source.useAt(row.label, row.line), row.id);
        for (const column of INDICATOR_COLUMNS) cell(row[column], row.line, row.id);
        if (row.group) note(source.useNearestBefore(row.group, row.line), `${row.id}: ${row.group}`);
      }
    }
  }
  return missing;
};

/** What a printed figure says: its first number, scaled. */
const magnitude = (raw: string): number => {
  const [, digits = ''] = /^(\d[\d ]*(?:,\d+)?)/.exec(raw.replace(/^[+-] ?/, '')) ?? [];
  const value = Number(digits.replace(/ /g, '').replace(',', '.'));
  return /milj/.test(raw) ? Math.round(value * 1_000_000) : value;
};
const signed = (raw: string): number => (raw.startsWith('-') ? -magnitude(raw) : magnitude(raw));

describe('the seeded report of Kemi 1-6/2022', () => {
  const source = new Source(printed);
  const missing = useUp(source);

  test('everything in the model stands in the source at its line, each printed character once', () => {
    expect(missing).toEqual([]);
  });

  test('of the divisions only headings of the print are left over', () => {
    const left = source
      .left(1, STRATEGY_LINE - 1)
      .filter(({ text }) => !HEADINGS.has(text) && !BETWEEN_NAMES.test(text));
    expect(left).toEqual([]);
  });

  test('a deviation is a figure of its own paragraph', () => {
    for (const division of report.divisions) {
      for (const { revenue, expense, net, paragraph } of division.deviations) {
        const { text } = division.narrative.find(({ id }) => id === paragraph) ?? { text: '' };
        for (const figure of [revenue, expense, net].filter((item) => item !== undefined)) {
          expect(text).toContain(figure.raw);
          expect(source.standsAt(figure.raw, figure.line ?? 0)).toBe(true);
          expect(Math.abs(figure.value ?? NaN)).toBe(magnitude(figure.raw));
        }
      }
    }
  });

  test('a cell means what it prints', () => {
    const cells: Cell[] = [
      ...indicators.flatMap((row) => INDICATOR_COLUMNS.map((column) => row[column])),
      ...changeTables.flatMap(({ columns, rows, total }) =>
        [...rows, total].flatMap((row) => columns.map((column) => row[column])),
      ),
    ];
    for (const { raw, value } of cells) {
      if (raw === '' || raw === '-') expect(value).toBeNull();
      else expect({ raw, value }).toEqual({ raw, value: signed(raw) });
    }
  });

  test('a board is named in the text of its division', () => {
    for (const { board, narrative } of report.divisions) {
      const text = narrative.map((paragraph) => paragraph.text).join(' ').toLowerCase();
      if (board !== null) expect(text).toContain(board.toLowerCase().replace(INFLECTED, ''));
    }
    expect(report.divisions.map(({ board }) => board)).toEqual([
      null,
      null,
      null,
      'Perusturvalautakunta',
      'Ympäristölautakunta',
    ]);
  });

  test('a unit is printed in the label or in a cell of its row', () => {
    for (const row of indicators.filter(({ unit }) => unit)) {
      const words = [row.label, ...INDICATOR_COLUMNS.map((column) => row[column].raw)].join(' ');
      expect(words.toLowerCase()).toContain(row.unit);
    }
  });

  test('counts of the print', () => {
    const areas = report.divisions.flatMap((division) => division.resultAreas);
    expect(report.divisions.map(({ narrative }) => narrative.length)).toEqual([1, 2, 7, 8, 4]);
    expect(areas.filter(({ name }) => name !== null)).toHaveLength(14);
    expect(areas.filter(({ name }) => name === null)).toHaveLength(1);
    expect(areas.map((area) => area.indicators.length)).toEqual([
      3, 5, 4, 2, 1, 6, 8, 2, 19, 50, 43, 1, 6, 2, 2,
    ]);
    expect(changeTables.map(({ rows }) => rows.length)).toEqual([3, 2]);
  });

  test('the printed parts add up to the printed wholes, but for two places of the print', () => {
    const differences = indicators.flatMap((whole) =>
      INDICATOR_COLUMNS.flatMap((column) => {
        const parts = indicators.filter(({ parent }) => parent === whole.id);
        const printedWhole = whole[column].value;
        if (parts.length === 0 || printedWhole === null) return [];
        const sum = parts.reduce((total, part) => total + (part[column].value ?? 0), 0);
        return sum === printedWhole ? [] : [{ id: whole.id, column, printedWhole, sum }];
      }),
    );
    expect(differences).toEqual([
      { id: 'kuntoutus', column: 'budget', printedWhole: 4640, sum: 4636 },
      { id: 'kotihoito', column: 'forecast', printedWhole: 214316, sum: 214360 },
    ]);
  });
});
