import { readSettings, soundSettings, withSettings } from '../../src/proposal/readSettings';
import { DEFAULT_PROPOSAL_SETTINGS } from '../../src/proposal/settings';
import type { Report } from '../../src/report/model';
import { report } from '../seeds/seed';

const read = (proposal: unknown) => readSettings({ ...report, proposal } as Report);

test('a report without settings has the defaults', () => {
  expect(readSettings(report)).toEqual({ ok: true, settings: DEFAULT_PROPOSAL_SETTINGS });
});

test('what is given is kept, the rest is as by default', () => {
  const bindings = { perusturva: { level: 'division', item: 'net' } } as const;
  const reading = read({ bindings, fields: { diary: 'KEMI/123/02.02/2022' } });
  expect(reading).toEqual({
    ok: true,
    settings: { ...DEFAULT_PROPOSAL_SETTINGS, bindings, fields: { diary: 'KEMI/123/02.02/2022' } },
  });
  if (!reading.ok) return;
  expect(readSettings(withSettings(report, reading.settings))).toEqual(reading);
});

test('a fault names its place, what was expected and what was found', () => {
  expect(read({ unit: 'keur' })).toEqual({
    ok: false,
    faults: [{ path: 'proposal.unit', expected: '("eur" tai "teur")', found: '"keur"' }],
  });
  expect(read({ bindings: { tekninen: { level: 'division', item: 'net' } } })).toMatchObject({
    faults: [{ path: 'proposal.bindings', found: '"tekninen"' }],
  });
  expect(
    read({
      earlier: [{ date: '16.5.2022', section: '§ 45', subject: '', revenue: 0, expense: 1 }],
    }),
  ).toMatchObject({ faults: [{ path: 'proposal.earlier[0].date' }] });
});

test('what has no fault is kept when something else has', () => {
  const fields = { diary: 'KEMI/123/02.02/2022' };
  const faulty = { ...report, proposal: { unit: 'keur', fields, versions: [{}] } } as Report;
  const expected = { ...DEFAULT_PROPOSAL_SETTINGS, fields };
  expect(soundSettings(faulty)).toEqual(expected);
  expect(readSettings(withSettings(faulty, soundSettings(faulty)))).toEqual({
    ok: true,
    settings: expected,
  });
  expect(soundSettings({ ...report, proposal: 'eur' } as Report)).toEqual(
    DEFAULT_PROPOSAL_SETTINGS,
  );
});
