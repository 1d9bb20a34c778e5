import { versionRows } from '../../src/proposal/proposal';
import { compareVersions, keepVersion, versionTotal } from '../../src/proposal/versions';
import { seedProposal } from './reports';

const mark = { stage: 'board', by: 'Talousjohtaja', at: '2022-09-12' } as const;

test('each proposal is kept once, with who, when and at which stage', () => {
  const rows = versionRows(seedProposal());
  const first = keepVersion([], rows, mark);
  expect(first).toMatchObject([{ number: 1, ...mark }]);
  expect(versionTotal(first[0]!)).toEqual({
    revenue: 3_296_075,
    expense: 3_450_299,
    net: -154_224,
  });
  expect(keepVersion(first, rows, mark)).toBe(first);
  const executive = keepVersion(first, rows, { ...mark, stage: 'executive' });
  expect(executive.map((one) => [one.number, one.stage])).toEqual([
    [1, 'board'],
    [2, 'executive'],
  ]);
});

test('the next version shows what changed, what came and what went', () => {
  const before = versionRows(seedProposal())!;
  const [first, second, ...others] = before as [(typeof before)[0], (typeof before)[0]];
  const after = [
    { ...first, expense: -15_000 },
    ...others,
    { ...second, id: 'uusi', label: 'Uusi' },
  ];
  expect(
    compareVersions(before, after).map((one) => [
      one.id,
      one.before?.net,
      one.after?.net,
      one.difference.net,
    ]),
  ).toEqual([
    ['hyvinvointi-hallinto', 0, -5_200, -5_200],
    ['uusi', undefined, -110_357, -110_357],
    ['hyvinvointi-lapset-nuoret', -110_357, undefined, 110_357],
  ]);
  expect(compareVersions(before, before)).toEqual([]);
});
