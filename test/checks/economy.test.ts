/** Prose against Talous: figures that were left behind, and words that say another course. Made-up cities. */
import { check } from '../../src/checks/engine';
import type { Division, EconomyItem, EconomyRow } from '../../src/report/model';
import { area, division, report, stated } from './builders';

const AREAS = [area('ruoka', 'Ruokapalvelut'), area('museo', 'Museo ja kulttuuripalvelut')];

const line = (resultArea: string, item: EconomyItem, variance: number): EconomyRow => ({
  id: `${resultArea}:${item}`,
  resultArea,
  item,
  statedVariance: { raw: String(variance), value: variance },
});

const told = (parts: Partial<Division>, rule: string): string[] =>
  check(report(division('sivistys', { resultAreas: AREAS, ...parts })))
    .findings.filter((one) => one.rule === rule)
    .map(({ severity, id }) => `${severity} ${id}`);

describe('a figure of the text that Talous has left behind', () => {
  const text = stated('Ruokapalvelujen menot ylittyvät noin 58 000 euroa.', [
    ['ruoka', { expense: ['58 000 euroa', 58_000] }],
  ]);

  test.each([
    ['nothing was filled in', [], []],
    ['the forecast stays within "noin"', [line('ruoka', 'expense', 58_400)], []],
    ['the forecast moved', [line('ruoka', 'expense', 83_000)], ['error prose.economy:ruoka']],
    [
      'it moved by what is not material',
      [line('ruoka', 'expense', 60_000)],
      ['info prose.economy:ruoka'],
    ],
    ['another area moved', [line('museo', 'expense', 83_000)], []],
  ])('%s', (_what, economy, expected) => {
    expect(told({ ...text, economy }, 'prose.economy')).toEqual(expected);
  });

  test('a forecast and a budget make the variance, and both places are named', () => {
    const economy: EconomyRow[] = [
      {
        id: 'ruoka:expense',
        resultArea: 'ruoka',
        item: 'expense',
        originalBudget: { raw: '1 200 000', value: 1_200_000 },
        forecast: { raw: '1 285 000', value: 1_285_000 },
      },
    ];
    const { findings } = check(
      report(division('sivistys', { resultAreas: AREAS, ...text, economy })),
    );
    const found = findings.find(({ rule }) => rule === 'prose.economy');
    expect(found).toMatchObject({ expected: 85_000, found: 58_000, difference: -27_000 });
    expect(found?.at).toMatchObject([
      { kind: 'text', raw: '58 000 euroa' },
      { kind: 'cell', table: 'economy', row: 'ruoka:expense', column: 'variance' },
    ]);
  });

  test('an area told in parts that the forecast no longer adds up to is a warning', () => {
    const parts = stated('Palkat ylittyvät 58 000 euroa ja vuokrat alittuvat 21 000 euroa.', [
      ['ruoka', { expense: ['58 000 euroa', 58_000] }],
      ['ruoka', { expense: ['21 000 euroa', -21_000] }],
    ]);
    const economy = [line('ruoka', 'expense', 83_000)];
    expect(told({ ...parts, economy }, 'prose.economy')).toEqual(['warning prose.economy:ruoka']);
    expect(
      told({ ...parts, economy: [line('ruoka', 'expense', 37_000)] }, 'prose.economy'),
    ).toEqual([]);
  });

  test('the whole division follows from the area that moved', () => {
    const both = stated(
      'Ruokapalvelujen menot ylittyvät 58 000 euroa. Koko toimialan menot ylittyvät 58 000 euroa.',
      [
        ['ruoka', { expense: ['58 000 euroa', 58_000] }],
        [null, { expense: ['58 000 euroa', 58_000] }],
      ],
    );
    const { findings } = check(
      report(
        division('sivistys', {
          resultAreas: AREAS,
          ...both,
          economy: [line('ruoka', 'expense', 83_000)],
          unallocated: { revenue: 0, expense: 0, reason: 'ennen muokkausta' },
        }),
      ),
    );
    const own = findings.filter(({ rule }) => rule === 'prose.economy');
    expect(own.map(({ id, root }) => [id, root])).toEqual([
      ['prose.economy:ruoka', undefined],
      ['prose.economy:sivistys', 'prose.economy:ruoka'],
    ]);
  });

  test('while a cell is no number nothing is compared with it', () => {
    const unread = {
      ...line('ruoka', 'expense', 0),
      statedVariance: { raw: 'noin 83', value: null },
    };
    expect(told({ ...text, economy: [unread] }, 'prose.economy')).toEqual([]);
  });

  test('Kohdistamatta belongs to the whole division only while an area tells nothing', () => {
    const whole = stated('Koko toimialan menot ylittyvät 90 000 euroa.', [
      [null, { expense: ['90 000 euroa', 90_000] }],
    ]);
    const unallocated = { revenue: 0, expense: 90_000, reason: '' };
    const ruoka = line('ruoka', 'expense', 12_000);
    const museo = line('museo', 'expense', 20_000);
    const found = (code: string, economy: EconomyRow[]) =>
      check(
        report(division('sivistys', { resultAreas: AREAS, ...whole, economy, unallocated })),
      ).findings.find(({ rule }) => rule === code);
    expect(found('prose.economy', [ruoka])).toMatchObject({ expected: 102_000, found: 90_000 });
    expect(found('prose.economy', [ruoka, museo])).toBeUndefined();
    const complete = found('economy.total', [ruoka, museo]);
    expect(complete).toMatchObject({ expected: 32_000, found: 90_000 });
    expect(complete?.at.slice(1)).toMatchObject([
      { row: 'ruoka:expense' },
      { row: 'museo:expense' },
    ]);
  });
});

describe('a text edited after its figures were read', () => {
  const edited = (text: string) => stated(text, [['ruoka', { expense: ['58 000 euroa', 58_000] }]]);

  test.each([
    ['another figure', 'Ruokapalvelujen menot ylittyvät 85 000 euroa.', [], 'prose.stated'],
    ['the same in another form', 'Ruokapalvelujen menot ylittyvät 0,058 milj. euroa.', [], null],
    ['Talous says the same', 'Ruokapalvelujen menot ylittyvät 83 000 euroa.', [83_000], null],
    [
      'Talous says another',
      'Ruokapalvelujen menot ylittyvät 38 000 euroa.',
      [83_000],
      'prose.economy',
    ],
  ] as const)('%s', (_what, text, [variance], rule) => {
    const economy = variance === undefined ? [] : [line('ruoka', 'expense', variance)];
    const { findings } = check(
      report(division('sivistys', { resultAreas: AREAS, ...edited(text), economy })),
    );
    const own = findings.filter((one) => one.severity === 'error').map((one) => one.rule);
    expect(own).toEqual(rule === null ? [] : [rule]);
  });

  test('a turned word tells its direction, not an amount that nobody wrote', () => {
    const { findings } = check(
      report(
        division('sivistys', {
          resultAreas: AREAS,
          ...edited('Ruokapalvelujen menot alittuvat 58 000 euroa.'),
        }),
      ),
    );
    const turned = findings.find(({ rule }) => rule === 'prose.direction');
    expect(turned).toMatchObject({ severity: 'error', cause: 'sign' });
    expect(turned).not.toHaveProperty('expected');
  });
});

describe('words against Talous', () => {
  const over = [line('ruoka', 'expense', 83_000)];
  const under = [line('ruoka', 'expense', -83_000)];
  const saved = [line('ruoka', 'revenue', 64_000)];

  test.each([
    ['Ruokapalvelut pysyy talousarviossa.', over, 'warning'],
    ['Ruokapalvelujen menot pysyvät ennusteen mukaan talousarviossa.', over, 'warning'],
    ['Ruokapalvelujen talousarvio toteutuu suunnitellusti.', over, 'warning'],
    ['Ruokapalvelujen menot toteutuvat talousarvion mukaisesti.', over, 'warning'],
    ['Ruokapalvelujen menot alittuvat.', over, 'warning'],
    ['Ruokapalvelujen menot jäävät alle talousarvion.', over, 'warning'],
    ['Ruokapalvelujen menot ylittyvät.', under, 'warning'],
    ['Ruokapalvelujen toimintakate on parempi kuin talousarviossa.', over, 'warning'],
    ['Toimialan toimintakate on heikompi kuin talousarviossa.', under, 'warning'],
    ['Sivistystoimialan talousarvio toteutuu suunnitellusti.', over, 'warning'],
    ['Ruokapalvelujen tulot pysyvät talousarviossa.', saved, 'info'],
    ['Ruokapalvelut pysyy talousarviossa edellyttäen, että hinnat eivät nouse.', over, 'none'],
    ['Ruokapalvelut pysyy talousarviossa, mikäli hinnat pysyvät ennallaan.', over, 'none'],
    ['Ruokapalvelut pysyy talousarviossa, jos hinnat laskevat.', over, 'info'],
    ['Ruokapalveluissa on tehty säästöjä. Menot pysyvät talousarviossa.', over, 'warning'],
  ])('%s', (text, economy, severity) => {
    expect(told({ ...stated(text, []), economy }, 'prose.course')).toEqual(
      severity === 'none' ? [] : [expect.stringMatching(`^${severity} prose.course:`)],
    );
  });

  test.each([
    ['what the table says', 'Ruokapalvelujen menot ylittyvät.', over],
    ['no variance', 'Museo ja kulttuuripalvelut pysyy talousarviossa.', over],
    ['nothing material', 'Ruokapalvelut pysyy talousarviossa.', [line('ruoka', 'expense', 900)]],
    ['a part of the area', 'Ruokapalvelujen kuljetusten menot alittuvat.', over],
    ['a kind of expense', 'Ruokapalvelujen henkilöstömenot pysyvät talousarviossa.', over],
    ['another year', 'Ruokapalvelujen menot alittuvat edelliseen vuoteen verrattuna.', over],
    ['a negation', 'Ruokapalvelujen menot eivät pysy talousarviossa.', over],
    ['nobody named', 'Vuokrat pysyvät talousarviossa.', over],
    ['a favourable excess', 'Ruokapalvelujen tulot ylittyvät.', saved],
    ['counts', 'Ruokapalvelujen asiakasmäärä alittuu.', over],
  ])('silent: %s', (_what, text, economy) => {
    expect(told({ ...stated(text, []), economy }, 'prose.course')).toEqual([]);
  });
});
