/** For each rule a report in which it finds one thing, as its page of explanation says. */
import type { OverwrittenFormula } from '../../src/checks/rule';
import type { Statement } from '../../src/report/cityStatements';
import type { EconomyRow, Report } from '../../src/report/model';
import { readPrinted } from '../../src/report/printed';
import { area, changes, division, indicator, report, stated } from './builders';

export interface Example {
  report: Report;
  overwritten?: OverwrittenFormula[];
}

const ROWS: [string, ...string[]][] = [
  ['Hallintopalvelut', '-20 200', '-20 200', '0'],
  ['Lasten ja nuorten palvelut', '+1 310 855', '+1 421 212', '-110 357'],
  ['Vapaa-aikapalvelut', '-119 580', '-494 713', '375 133'],
];
const TOTAL: [string, ...string[]] = ['Yhteensä', '+1 171 075', '+906 299', '264 776'];
const tableWith = (rows: [string, ...string[]][]): Report =>
  report(division('hyvinvointi', { budgetChanges: changes('revenue expense net', rows) }));
const rowsWith = (...rows: ReturnType<typeof indicator>[]): Report =>
  report(
    division('perusturva', { resultAreas: [area('ikaihmiset', 'Ikäihmisten palvelut', rows)] }),
  );
/** An income statement with the columns TP, TA and toteuma. */
const statement = (rows: [string, ...string[]][]): Statement => {
  const keys = ['priorActual', 'originalBudget', 'actual'];
  const cellOf = (raw: string) => ({ raw, value: readPrinted(raw)?.value ?? null });
  return {
    id: 'tuloslaskelma',
    name: 'Tuloslaskelma',
    kind: 'income',
    columns: keys.map((key) => ({ key, heading: key })),
    rows: rows.map(([label, ...figures], at) => ({
      id: `rivi-${at}`,
      label,
      cells: Object.fromEntries(keys.map((key, c) => [key, cellOf(figures[c] ?? '')])),
      line: at + 1,
    })),
    line: 1,
  };
};
const proposing = (text: string, statements: Parameters<typeof stated>[1]): Report => {
  const table = changes('expense revenue net', [
    ['Terveyspalvelut', '+544 000', '+1 175 000', '-631 000'],
    ['Ikäihmisten palvelut', '+2 000 000', '+950 000', '+1 050 000'],
    ['Yhteensä', '+2 544 000', '+2 125 000', '+419 000'],
  ]);
  table.rows.forEach((row, i) => (row.resultArea = ['terveys', 'ikaihmiset'][i] ?? null));
  return report(
    division('perusturva', {
      ...stated(text, statements),
      budgetChanges: table,
      resultAreas: [
        area('terveys', 'Terveyspalvelut'),
        area('ikaihmiset', 'Ikäihmisten palvelut'),
        area('perheet', 'Perhepalvelut'),
      ],
    }),
  );
};

const BLANK = { raw: '', value: null };
const kirjasto = (row: Partial<EconomyRow>): Report =>
  report(
    division('sivistys', {
      resultAreas: [area('kirjasto', 'Kirjasto')],
      economy: [{ id: 'kirjasto-menot', resultArea: 'kirjasto', item: 'expense', ...row }],
    }),
  );

export const EXAMPLES: Readonly<Record<string, () => Example>> = {
  'tables.unread': () => ({
    report: kirjasto({ originalBudget: BLANK, forecast: { raw: 'noin 5 000', value: null } }),
  }),
  'tables.gone': () => ({ report: kirjasto({ removed: true }) }),
  'economy.total': () => ({
    report: report(
      division('sivistys', {
        ...stated(
          'Kirjaston menot ylittyvät 40 000 euroa. Koko toimialan menot ylittyvät 43 000 euroa.',
          [
            ['kirjasto', { expense: ['40 000 euroa', 40_000] }],
            [null, { expense: ['43 000 euroa', 43_000] }],
          ],
        ),
        resultAreas: [area('kirjasto', 'Kirjasto')],
      }),
    ),
  }),
  'changes.net': () => ({
    report: tableWith([
      ROWS[0]!,
      ['Lasten ja nuorten palvelut', '+1 310 855', '+1 421 212', '-101 357'],
      ROWS[2]!,
      TOTAL,
    ]),
  }),
  'changes.total': () => ({
    report: tableWith([...ROWS, ['Yhteensä', '+1 171 075', '-906 298', '264 777']]),
  }),
  'changes.crossFoot': () => ({
    report: tableWith([...ROWS, ['Yhteensä', '+1 171 075', '-906 298', '264 777']]),
  }),
  'changes.rounding': () => ({
    report: tableWith([...ROWS, ['Yhteensä', '+1 171 075', '+906 299', '264 777']]),
  }),
  'statements.sum': () => ({
    report: {
      ...report(),
      statements: [
        statement([
          ['Toimintatuotot', '7 920', '7 600', '7 726'],
          ['Toimintakulut', '-47 230', '-46 000', '-46 217'],
          ['Toimintakate', '-39 310', '-38 400', '-38 941'],
        ]),
      ],
    },
  }),
  'indicators.breakdown': () => ({
    report: rowsWith(
      indicator('Keskustan palvelutalo', ['7 770', '7 510', '3 782', '7 755'], { id: 'talo' }),
      indicator('hoitopäivät, alle 75 v.', ['1 251', '1 410', '635', '1 255'], { parent: 'talo' }),
      indicator('hoitopäivät, 75 v. täyttäneet', ['6 519', '6 010', '3 147', '6 500'], {
        parent: 'talo',
      }),
    ),
  }),
  'indicators.forecastBelowActual': () => ({
    report: rowsWith(
      indicator('Käynnit', ['11 845', '15 000', '7 520', '1 504'], { measure: 'flow' }),
    ),
  }),
  'indicators.pace': () => ({
    report: rowsWith(
      indicator('Käynnit', ['11 845', '15 000', '7 520', '150 400'], { measure: 'flow' }),
    ),
  }),
  'indicators.actualAboveBudget': () => ({
    report: rowsWith(
      indicator('Purolan palvelukeskus', ['3 931', '3 830', '4 512', '9 198'], { measure: 'flow' }),
    ),
  }),
  'indicators.doubleLabel': () => ({
    report: rowsWith(
      indicator('Keskustan palvelutalo', ['200', '200', '100', '200'], { id: 'talo' }),
      indicator('hoitopäivät, alle 75 v.', ['100', '100', '50', '100'], {
        id: 'a',
        parent: 'talo',
      }),
      indicator('hoitopäivät, alle 75 v.', ['100', '100', '50', '100'], {
        id: 'b',
        parent: 'talo',
      }),
    ),
  }),
  'indicators.blank': () => ({
    report: rowsWith(
      indicator('Lääkärin vanhainkotikäynti', ['7', '14', '', '']),
      indicator('Konsultaatio', ['4811', '4 700', '3 443', '7 800']),
      indicator('Päiväpäivystys', ['4088', '3 700', '2 665', '5 200']),
    ),
  }),
  'indicators.unitMissing': () => ({
    report: rowsWith(
      indicator('Psykologi- ja kuraattorikustannukset', ['22461', '25 885', '8 725', '21 667'], {
        measure: 'money',
      }),
    ),
  }),
  'indicators.unitMixed': () => ({
    report: rowsWith(indicator('Hankerahoitus', ['', '672 700 €', '673 t€', ''], { unit: '€' })),
  }),
  'proposal.missing': () => ({
    report: proposing('Perhepalveluissa on nettona 94 766 euron ylitysennuste.', [
      ['perheet', { net: ['94 766 euron', -94_766] }],
    ]),
  }),
  'proposal.bridge': () => ({
    report: proposing(
      'Perhepalveluissa on nettona 94 766 euron ylitysennuste. Toimialan nettoylitys on 453 353 euroa.',
      [
        ['perheet', { net: ['94 766 euron', -94_766] }],
        [null, { net: ['453 353 euroa', -453_353] }],
      ],
    ),
  }),
  'proposal.differs': () => ({
    report: proposing('Terveyspalvelujen menot ylittyvät 454 000 euroa.', [
      ['terveys', { expense: ['454 000 euroa', 454_000] }],
    ]),
  }),
  'indicators.sameFact': () => ({
    report: report(
      division('hyvinvointi', {
        resultAreas: [area('lapset', 'Lapset', [indicator('lukio', ['282', '250', '247', '247'])])],
      }),
      division('perusturva', {
        resultAreas: [
          area('perheet', 'Perheet', [
            indicator('Varsinaiset opiskelijat yhteensä', ['282', '290', '242', '270'], {
              group: 'Lukio',
            }),
          ]),
        ],
      }),
    ),
  }),
  'changes.convention': () => ({
    report: report(
      division('hyvinvointi', { budgetChanges: changes('revenue expense net', [...ROWS, TOTAL]) }),
      division('perusturva', {
        budgetChanges: changes('expense revenue net', [
          ['Terveyspalvelut', '+544 000', '+1 175 000', '-631 000'],
          ['Yhteensä', '+544 000', '+1 175 000', '-631 000'],
        ]),
      }),
    ),
  }),
  'prose.arithmetic': () => ({
    report: report(
      division(
        'sivistys',
        stated(
          'Menojen ylitys on 691 000 euroa, josta lisääntyneet tulot kattavat 215 000 euroa; nettoylitys on 453 353 euroa.',
          [],
        ),
      ),
    ),
  }),
  'prose.scale': () => ({
    report: report(
      division(
        'sivistys',
        stated(
          'Menojen ylitys on yhteensä 2,691 euroa, josta lisääntyneet tulot kattavat 2,215 milj. euroa; nettoylitys on 453 353 euroa.',
          [],
        ),
      ),
    ),
  }),
  'prose.direction': () => ({
    report: report(
      division('sivistys', {
        ...stated('Kirjaston menot ylittyvät 494 713 euroa.', [
          ['kirjasto', { expense: ['494 713 euroa', -494_713] }],
        ]),
        resultAreas: [area('kirjasto', 'Kirjasto')],
      }),
    ),
  }),
  'prose.stated': () => ({
    report: report(
      division('sivistys', {
        ...stated('Kirjaston menot ylittyvät 960 298 euroa.', [
          ['kirjasto', { expense: ['906 298 euroa', 906_298] }],
        ]),
        resultAreas: [area('kirjasto', 'Kirjasto')],
      }),
    ),
  }),
  'prose.economy': () => ({
    report: report(
      division('sivistys', {
        ...stated('Kirjaston menot ylittyvät 317 000 euroa.', [
          ['kirjasto', { expense: ['317 000 euroa', 317_000] }],
        ]),
        resultAreas: [area('kirjasto', 'Kirjasto')],
        economy: [
          {
            id: 'kirjasto:expense',
            resultArea: 'kirjasto',
            item: 'expense',
            statedVariance: { raw: '362 000', value: 362_000 },
          },
        ],
      }),
    ),
  }),
  'prose.amount': () => ({
    report: report(
      division('sivistys', {
        ...stated('Kirjaston menoiksi ennustetaan 1 250 000 euroa.', []),
        resultAreas: [area('kirjasto', 'Kirjasto')],
        economy: [
          {
            id: 'kirjasto:expense',
            resultArea: 'kirjasto',
            item: 'expense',
            forecast: { raw: '1 205 000', value: 1_205_000 },
          },
        ],
      }),
    ),
  }),
  'prose.course': () => ({
    report: report(
      division('sivistys', {
        ...stated('Kirjasto pysyy talousarviossa.', []),
        resultAreas: [area('kirjasto', 'Kirjasto')],
        economy: [
          {
            id: 'kirjasto:expense',
            resultArea: 'kirjasto',
            item: 'expense',
            statedVariance: { raw: '48 210', value: 48_210 },
          },
        ],
      }),
    ),
  }),
  'prose.indicator': () => ({
    report: report(
      division('sivistys', {
        ...stated('Rantapuiston käyntejä toteutui 4 180.', []),
        resultAreas: [
          area('liikunta', 'Liikunta', [
            indicator('Rantapuisto', ['9 370', '9 500', '4 810', '9 620'], { unit: 'käynnit' }),
          ]),
        ],
      }),
    ),
  }),
  'prose.claim': () => ({
    report: report(
      division('sivistys', {
        ...stated(
          'Uimahallin käyntejä kertyi kesäkuun loppuun mennessä 61 200 eli 41,1 % vuositavoitteesta.',
          [],
        ),
        resultAreas: [
          area('liikunta', 'Liikunta', [
            indicator('Uimahallin käynnit', ['119 800', '124 000', '61 200', '123 100'], {
              unit: 'käynnit',
              measure: 'flow',
            }),
            indicator('Jäähallin käynnit', ['48 100', '47 000', '25 300', '47 900'], {
              unit: 'käynnit',
              measure: 'flow',
            }),
          ]),
        ],
      }),
    ),
  }),
  'prose.unexplained': () => ({
    report: report(
      division('sivistys', {
        ...stated('Toimialan henkilöstöä on koulutettu.', []),
        resultAreas: [
          area('museo', 'Museopalvelut', [
            indicator('Näyttelyt', ['120', '120', '38', '71'], { measure: 'flow' }),
          ]),
        ],
      }),
    ),
  }),
  'workbook.overwritten': () => ({
    report: report(division('sivistys')),
    overwritten: [
      {
        table: 'margin:sivistys',
        rowId: 'kirjasto',
        column: 'netVariance',
        sheet: 'Sivistys',
        address: 'D12',
        expected: '=[@revenue]-[@expense]',
        found: 264_777,
      },
    ],
  }),
};
