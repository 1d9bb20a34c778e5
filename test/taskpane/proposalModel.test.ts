import { check } from '../../src/checks/engine';
import { readSettings, withSettings } from '../../src/proposal/readSettings';
import { DEFAULT_PROPOSAL_SETTINGS, type EarlierChange } from '../../src/proposal/settings';
import type { Stage } from '../../src/proposal/versions';
import type { Report } from '../../src/report/model';
import { applyChange } from '../../src/taskpane/proposal/applyChange';
import type { ReportChange } from '../../src/taskpane/proposal/change';
import { proposalModel } from '../../src/taskpane/proposal/model';
import { takeableAreas } from '../../src/taskpane/proposal/takeable';
import { report as seed } from '../seeds/seed';

const { findings } = check(seed);
const after = (...changes: ReportChange[]): Report => changes.reduce(applyChange, seed);
const modelAfter = (...changes: ReportChange[]) => proposalModel(after(...changes), findings);

test('rows of the council, what is left unproposed, sums and the total', () => {
  const { divisions, total, quiet } = proposalModel(seed, findings);
  const rows = divisions.map(({ name, sum, rows: own }) => [
    name,
    sum.net,
    sum.unproposed,
    own.map(({ kind, label, figures }) => [kind, label, figures.net, figures.unproposed]),
  ]);
  expect(rows).toEqual([
    ['Elinvoima', 0, 0, [['unproposed', 'Yrittäjyyden ja työllisyyden edistäminen', null, 0]]],
    [
      'Hyvinvointi',
      264_776,
      0,
      [
        ['council', 'Hallintopalvelut', 0, 0],
        ['council', 'Lasten ja nuorten palvelut', -110_357, 0],
        ['council', 'Vapaa-aikapalvelut', 375_133, 0],
      ],
    ],
    [
      'Perusturva',
      -419_000,
      -34_353,
      [
        ['council', 'Terveyttä ja toimintakykyä edistävät palvelut', 631_000, 0],
        ['council', 'Ikäihmisten palvelut', -1_050_000, 50_000],
        ['unproposed', 'Perheiden sosiaalipalvelut ja oppilashuolto', null, -94_766],
        ['unproposed', 'Kohdistamatta', null, 10_413],
      ],
    ],
  ]);
  expect(total).toEqual({
    revenue: 3_296_075,
    expense: 3_450_299,
    net: -154_224,
    unproposed: -34_353,
  });
  expect(quiet).toEqual(['Keskusvirasto', 'Ympäristö']);
});

test('a reason is the written one, else offered from the text, else told to be missing', () => {
  const silent = {
    ...seed,
    divisions: seed.divisions.map((division) => ({
      ...division,
      narrative: division.id === 'perusturva' ? division.narrative : [],
    })),
  };
  const { divisions } = proposalModel(silent, findings);
  expect(
    divisions.map(({ id, rows }) => [id, ...new Set(rows.map(({ reason }) => reason.source))]),
  ).toEqual([
    ['elinvoima', 'none'],
    ['hyvinvointi', 'missing'],
    ['perusturva', 'offered', 'none'],
  ]);

  const reason = 'Asiakasmaksut.';
  const written = {
    ...seed,
    divisions: seed.divisions.map((division) => ({
      ...division,
      economy: [
        { id: 'perusturva-ikaihmiset:revenue', resultArea: 'perusturva-ikaihmiset', reason },
      ].map((row) => ({ ...row, item: 'revenue' as const })),
    })),
  };
  const rows = proposalModel(written, findings).divisions.flatMap((one) => one.rows);
  expect(rows.find(({ label }) => label === 'Ikäihmisten palvelut')?.reason).toEqual({
    source: 'written',
    text: reason,
  });
});

test('below a binding division its areas are the board’s', () => {
  const { divisions } = modelAfter({
    kind: 'bind',
    division: 'hyvinvointi',
    binding: { level: 'division', item: 'gross' },
  });
  expect(
    divisions
      .find(({ id }) => id === 'hyvinvointi')
      ?.rows.map(({ kind, label }) => `${kind} ${label}`),
  ).toEqual([
    'council Hyvinvointi',
    'board Hallintopalvelut',
    'board Lasten ja nuorten palvelut',
    'board Vapaa-aikapalvelut',
  ]);
});

test('what a threshold would take, an area a row, and what the proposal is when it is taken', () => {
  const areas = takeableAreas(seed, { euros: 50_000 }, DEFAULT_PROPOSAL_SETTINGS);
  expect(areas.map(({ label, revenue, expense, net }) => [label, revenue, expense, net])).toEqual([
    ['Yrittäjyyden ja työllisyyden edistäminen', -100_000, -100_000, 0],
    ['Perheiden sosiaalipalvelut ja oppilashuolto', 0, 94_766, -94_766],
  ]);
  const { total } = modelAfter({ kind: 'take', lines: areas.flatMap(({ lines }) => lines) });
  expect(total).toMatchObject({ net: -248_990, unproposed: 60_413 });
});

test('what is taken is the forecast of the moment, not that of the list', () => {
  const stale = [{ division: 'perusturva', line: 'perusturva-perheet:expense', amount: 1 }];
  expect(modelAfter({ kind: 'take', lines: stale }).total.net).toBe(-248_990);
});

test('an error waived with a reason is closed with what follows from it, and can be opened again', () => {
  const open = proposalModel(seed, findings).open;
  const [first] = open;
  const waiver = { finding: first!.id, reason: 'Painovirhe', by: '', at: '2022-09-12' };
  const { open: left, waived } = modelAfter({ kind: 'waive', waiver });
  expect(left).toEqual(open.slice(1));
  expect(waived).toEqual([{ finding: first, waiver: { ...waiver, by: 'nimeämätön' } }]);
  expect(
    modelAfter({ kind: 'waive', waiver }, { kind: 'reopen', finding: first!.id }).open,
  ).toEqual(open);
});

test('bindings are confirmed where nobody has given them', () => {
  const own = { level: 'project', item: 'net' } as const;
  const { bindings, reminders } = modelAfter(
    { kind: 'bind', division: 'perusturva', binding: own },
    { kind: 'confirmBindings' },
  );
  expect(bindings.every(({ assumed }) => !assumed)).toBe(true);
  expect(bindings.find(({ division }) => division === 'perusturva')?.binding).toEqual(own);
  expect(reminders.some(({ kind }) => kind === 'bindingAssumed')).toBe(false);
});

test('earlier changes stand in the order of meetings; one is removed only while it is the one shown', () => {
  const of = (date: string) => ({ date, section: '§ 4', subject: date, revenue: 0, expense: 5 });
  const [may, march] = [of('2022-05-16'), of('2022-03-14')];
  const both = after(
    { kind: 'addEarlier', decision: may },
    { kind: 'addEarlier', decision: march },
  );
  const earlier = (report: Report) => proposalModel(report, []).settings.earlier;
  expect(earlier(both)).toEqual([march, may]);
  const removing = (shown: EarlierChange) =>
    earlier(applyChange(both, { kind: 'removeEarlier', index: 0, shown }));
  expect(removing(march)).toEqual([may]);
  expect(removing(may)).toEqual([march, may]);
});

test('versions tell what changed since the one before, and what has changed since the last', () => {
  const mark = { by: 'Ltk', at: '2022-09-01' };
  const family: ReportChange = {
    kind: 'take',
    lines: [{ division: 'perusturva', line: 'perusturva-perheet:expense' }],
  };
  const keep = (stage: Stage): ReportChange => ({ kind: 'keepVersion', mark: { ...mark, stage } });
  const { versions, sinceLast } = modelAfter(keep('board'), family, keep('executive'));
  expect(
    versions.map(({ version, total, changes }) => [
      version.number,
      total.net,
      changes?.map((one) => one.difference.net) ?? null,
    ]),
  ).toEqual([
    [1, -154_224, null],
    [2, -248_990, [-94_766]],
  ]);
  expect(sinceLast).toEqual([]);
  expect(modelAfter(keep('board'), family).sinceLast).toHaveLength(1);
  expect(proposalModel(seed, []).sinceLast).toBeNull();
});

test('faulty settings are told, and what has no fault is used and kept', () => {
  const fields = { diary: 'KEMI/12' };
  const faulty = { ...seed, proposal: { unit: 'keur', fields } } as Report;
  const { faults, settings } = proposalModel(faulty, []);
  expect(faults).toMatchObject([{ path: 'proposal.unit', found: '"keur"' }]);
  expect(settings).toMatchObject({ unit: 'eur', fields });
  const mended = applyChange(faulty, { kind: 'replaceFaulty' });
  expect(readSettings(mended)).toMatchObject({ ok: true, settings: { unit: 'eur', fields } });
  expect(proposalModel(withSettings(mended, settings), []).faults).toEqual([]);
});
