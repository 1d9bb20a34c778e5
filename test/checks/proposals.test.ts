/** What is forecast against what is proposed: Talous first, then the printed table, then the text. Made-up cities. */
import { check } from '../../src/checks/engine';
import type { Finding } from '../../src/checks/finding';
import type { Division, EconomyInput, EconomyItem, EconomyRow } from '../../src/report/model';
import { area, changes, division, report, stated } from './builders';

const AREAS = [
  area('ruoka', 'Ruokapalvelut'),
  area('museo', 'Museopalvelut'),
  area('kirjasto', 'Kirjastopalvelut'),
];

const TEXT = stated(
  'Ruokapalveluissa on nettona 94 766 euron ylitysennuste. Museopalvelujen menot ylittyvät 544 000 euroa.',
  [
    ['ruoka', { net: ['94 766 euron', -94_766] }],
    ['museo', { expense: ['544 000 euroa', 544_000] }],
  ],
);

/** Proposes for Museo alone, net as expense - revenue. */
const table = () => {
  const built = changes('expense revenue net', [
    ['Museopalvelut', '+544 000', '0', '+544 000'],
    ['Hallinto', '+20 000', '+10 000', '+10 000'],
    ['Leirit', '-30 000', '-15 000', '-15 000'],
    ['Yhteensä', '+534 000', '-5 000', '+539 000'],
  ]);
  built.rows[0]!.resultArea = 'museo';
  return built;
};

const row = (
  resultArea: string,
  item: EconomyItem,
  inputs: Partial<Record<EconomyInput, number | string>>,
): EconomyRow => ({
  id: `${resultArea}:${item}`,
  resultArea,
  item,
  ...Object.fromEntries(
    Object.entries(inputs).map(([input, given]) => [
      input,
      { raw: String(given), value: typeof given === 'number' ? given : null },
    ]),
  ),
});

const found = (economy: EconomyRow[], parts: Partial<Division> = {}): Finding[] =>
  check(
    report(
      division('sivistys', {
        resultAreas: AREAS,
        ...TEXT,
        budgetChanges: table(),
        ...parts,
        economy,
      }),
    ),
  ).findings.filter(({ rule }) => rule.startsWith('proposal.'));
const ids = (findings: Finding[]): string[] =>
  findings.map(({ severity, id }) => `${severity} ${id}`);
const words = ({ message }: Finding): string => message.replace(/\u00a0/g, ' ');

test('as printed, an area without a row of changes is missed', () => {
  expect(ids(found([]))).toEqual(['warning proposal.missing:ruoka']);
});

test('a proposal typed into Talous is what is proposed', () => {
  expect(found([row('ruoka', 'expense', { proposal: 94_766 })])).toEqual([]);
});

test('a part of the forecast proposed in Talous differs, at both places', () => {
  const [finding, ...others] = found([row('ruoka', 'expense', { proposal: 50_000 })]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'proposal.differs:ruoka',
    severity: 'warning',
    expected: -50_000,
    found: -94_766,
    difference: -44_766,
    at: [
      { kind: 'text', raw: '94 766 euron' },
      { kind: 'cell', table: 'economy', row: 'ruoka:expense', column: 'proposal' },
    ],
  });
  expect(words(finding!)).toContain(
    'Ruokapalvelut, netto: tekstissä −94 766, Talous-taulukossa muutosesitys −50 000, ero −44 766',
  );
});

test('Talous goes before the print: what is emptied there is proposed no more', () => {
  const [finding] = found([
    row('ruoka', 'expense', { proposal: 94_766 }),
    row('museo', 'expense', { proposal: '' }),
    row('museo', 'revenue', { proposal: '' }),
  ]);
  expect(finding?.id).toBe('proposal.missing:museo');
  expect(words(finding!)).toContain(
    'tekstissä nettoylitys 544 000, Talous-taulukossa ei muutosesitystä.',
  );
  const changed = found([row('museo', 'expense', { proposal: 454_000 })]);
  expect(ids(changed)).toContain('warning proposal.differs:museo');
});

test('a proposal that is no number says nothing of what is proposed', () => {
  expect(found([row('ruoka', 'expense', { proposal: 'noin 95 000' })])).toEqual([]);
  const gone = { ...row('ruoka', 'expense', {}), removed: true };
  expect(found([gone])).toEqual([]);
});

test('a forecast given in Talous goes before the text', () => {
  const moved = { statedVariance: 120_000, proposal: 94_766 };
  const [finding] = found([row('ruoka', 'expense', moved)]);
  expect(finding).toMatchObject({ id: 'proposal.differs:ruoka', expected: 94_766, found: 120_000 });
  expect(words(finding!)).toContain(
    'Talous-taulukossa poikkeama +120 000, muutosesitys +94 766, ero +25 234',
  );
  expect(found([row('ruoka', 'expense', { statedVariance: 0 })])).toEqual([]);
});

test('a forecast that only Talous gives, and nobody proposes, is missed', () => {
  const economy = [
    row('ruoka', 'expense', { proposal: 94_766 }),
    row('kirjasto', 'revenue', { originalBudget: 80_000, forecast: 80_000 }),
    row('kirjasto', 'expense', { originalBudget: 900_000, forecast: 1_150_000 }),
  ];
  const [finding, ...others] = found(economy);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'proposal.missing:kirjasto',
    severity: 'warning',
    found: 250_000,
  });
  expect(words(finding!)).toBe(
    'Kirjastopalvelut: Talous-taulukossa nettoylitys 250 000, muutostaulukossa ei riviä. Esittämättä jää 250 000 euroa.',
  );
  expect(finding!.at).toContainEqual(
    expect.objectContaining({ table: 'economy', row: 'kirjasto:expense', column: 'variance' }),
  );
  const unread = row('kirjasto', 'expense', { originalBudget: 900_000, forecast: '1,15 milj.' });
  expect(found([...economy.slice(0, 2), unread])).toEqual([]);
});

describe('the whole division', () => {
  const whole = stated(
    'Ruokapalveluissa on nettona 94 766 euron ylitysennuste. Toimialan nettoylitys on 633 766 euroa.',
    [
      ['ruoka', { net: ['94 766 euron', -94_766] }],
      [null, { net: ['633 766 euroa', -633_766] }],
    ],
  );

  test('what is typed for an area closes the bridge', () => {
    expect(ids(found([], whole))).toEqual(
      expect.arrayContaining([
        'warning proposal.bridge:sivistys',
        'warning proposal.missing:ruoka',
      ]),
    );
    expect(found([row('ruoka', 'expense', { proposal: 94_766 })], whole)).toEqual([]);
  });

  test('what is typed in part leaves the rest, told by area', () => {
    const bridge = found([row('ruoka', 'expense', { proposal: 50_000 })], whole).find(
      ({ rule }) => rule === 'proposal.bridge',
    );
    expect(bridge).toMatchObject({ expected: -589_000, found: -633_766, difference: -44_766 });
    expect(words(bridge!)).toContain('Ero koostuu: Ruokapalvelut −44 766.');
    expect(bridge!.at).toContainEqual(
      expect.objectContaining({ table: 'economy', row: 'ruoka:expense', column: 'proposal' }),
    );
  });

  test('without a printed table Talous alone proposes', () => {
    const parts = { ...whole, budgetChanges: undefined };
    expect(ids(found([], parts))).toEqual(
      expect.arrayContaining(['info proposal.missing:ruoka', 'info proposal.missing:sivistys']),
    );
    const told = found([row('museo', 'expense', { proposal: 539_000 })], parts);
    expect(ids(told)).toEqual(
      expect.arrayContaining([
        'warning proposal.missing:ruoka',
        'warning proposal.bridge:sivistys',
      ]),
    );
    const missing = told.find(({ rule }) => rule === 'proposal.missing');
    expect(words(missing!)).toContain('tekstissä nettoylitys 94 766, sille ei ole muutosesitystä.');
  });
});
