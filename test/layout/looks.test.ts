/** How the workbook looks, by examples of each kind. */
import { LOOKS, STYLES, styleOf } from '../../src/layout/looks/styles';
import { columnLayouts } from '../../src/layout/looks/widths';
import { planOpening } from '../../src/layout/opening';
import type { SheetPlan, TablePlan } from '../../src/layout/plan';
import type { Division } from '../../src/report/model';
import { division, reportOf } from '../fixtures/small';
import { report as seed } from '../seeds/seed';

const plan = planOpening(seed, { at: '2024-03-01T09:00:00', by: '' });
const sheet = (key: string): SheetPlan => plan.sheets.find((one) => one.key === key)!;
const table = (key: string): TablePlan =>
  plan.sheets.flatMap(({ tables }) => tables).find((one) => one.key === key)!;
const column = (key: string, name: string) => table(key).columns.find((one) => one.key === name)!;

describe('columns', () => {
  it('that only formulas read are hidden, the others as wide as the widest table asks', () => {
    const { columns } = sheet('division:perusturva');
    const hidden = columns.flatMap((one, index) => (one.hidden ? [index] : []));
    expect(hidden).toEqual([0, 16, 17, 18]);
    // The narrative stands in B, the areas of the indicators in C, Peruste in P.
    expect([1, 2, 15].map((index) => columns[index]?.width)).toEqual([68, 26, 50]);
  });

  it('of one sheet take the widest of what stands below each other', () => {
    expect(
      columnLayouts([{ width: 4, hidden: true }, {}], [{}, { width: 12 }, { width: 9 }]),
    ).toEqual([{ width: 4, hidden: true }, { width: 12 }, { width: 9 }]);
  });

  it('of figures have their headings to the right', () => {
    expect(column('economy:perusturva', 'forecast').headingStyle).toBe('headingRight');
    expect(column('economy:perusturva', 'area').headingStyle).toBe('heading');
    expect(column('margin:perusturva', 'state').headingStyle).toBe('headingReason');
  });
});

describe('cells', () => {
  it('that people fill look like inputs, computed ones do not', () => {
    const styleIn = (name: string) => styleOf(column('economy:perusturva', name).style);
    expect(styleIn('forecast').fill).toBe(STYLES.inputMoney.fill);
    expect(styleIn('variance').fill).toBeUndefined();
    expect(styleIn('proposal').numberFormat).toBe('+#,##0;-#,##0;0');
  });

  it('with decimals in a column of whole numbers show them', () => {
    const rows = { raw: '7,25', value: 7.25 };
    const own: Division = division({
      id: 'd',
      resultAreas: [
        {
          id: 'a',
          name: 'Alue',
          responsible: [],
          line: 1,
          indicators: [
            {
              id: 'i',
              label: 'Htv',
              priorActual: rows,
              budget: rows,
              actual: rows,
              forecast: rows,
              line: 2,
            },
          ],
        },
      ],
    });
    const { sheets } = planOpening(reportOf(own), { at: '2024-03-01T09:00:00', by: '' });
    const indicators = sheets
      .flatMap(({ tables }) => tables)
      .find(({ key }) => key === 'indicators:d')!;
    expect(indicators.cellStyles.map(({ style }) => style)).toEqual([
      'inputDecimals',
      'inputDecimals',
      'inputDecimals',
      'inputDecimals',
    ]);
    expect(column('indicators:perusturva', 'actual').flags?.map(({ look }) => look)).toEqual([
      'decimals',
    ]);
  });

  it('of a net are green or red by its direction, and neither while it is not known', () => {
    expect(column('margin:perusturva', 'varianceNet').flags?.map(({ look }) => look)).toEqual([
      'improves',
      'weakens',
    ]);
    expect(LOOKS.improves.color).not.toBe(LOOKS.weakens.color);
  });

  it('of a printed total stand out and stay inputs', () => {
    const { rows, cellStyles } = table('printed:hyvinvointi');
    const ofTotal = cellStyles.filter(({ row }) => row === rows.length - 1);
    expect(new Set(ofTotal.map(({ style }) => style))).toEqual(
      new Set(['totalInputText', 'totalInputSigned']),
    );
  });
});

it('sheets keep their headings in sight and are printed with them, one page wide', () => {
  const { freeze, page } = sheet('strategy');
  expect(freeze).toEqual({ rows: 4, columns: 0 });
  expect(page).toMatchObject({
    orientation: 'landscape',
    fitToWidth: 1,
    repeatRows: { from: 3, to: 3 },
  });
});

it('rows with long text are as high as its lines, up to what Excel takes', () => {
  const narrative = table('narrative:perusturva');
  const heights = new Map(
    sheet('division:perusturva').rowHeights.map(({ row, height }) => [row, height]),
  );
  const of = (index: number) => heights.get(narrative.row + 1 + index) ?? 15;
  const lengths = narrative.rows.map((cells) => {
    const content = cells[1];
    return content?.kind === 'text' ? content.value.length : 0;
  });
  const longest = lengths.indexOf(Math.max(...lengths));
  const shortest = lengths.indexOf(Math.min(...lengths));
  expect(of(longest)).toBeGreaterThan(of(shortest));
  expect(Math.max(...heights.values())).toBeLessThanOrEqual(409);
});
