/** What a city has decided in the workbook when another report is loaded over it. */
import { carriedOver } from '../../src/layout/reloading/carried';
import { readSettings, withSettings } from '../../src/proposal/readSettings';
import {
  DEFAULT_PROPOSAL_SETTINGS,
  type Binding,
  type ProposalSettings,
} from '../../src/proposal/settings';
import type { Report } from '../../src/report/model';
import { division, report } from '../checks/builders';

const BINDING: Binding = { level: 'division', item: 'net' };
const city = (...ids: string[]): Report => report(...ids.map((id) => division(id)));

const SETTINGS: ProposalSettings = {
  ...DEFAULT_PROPOSAL_SETTINGS,
  unit: 'teur',
  bindings: { sivistys: BINDING },
  waivers: [{ finding: 'changes.total:x', reason: 'sovittu', by: 'Aila', at: '2024-03-01' }],
};
const BEFORE: Report = {
  ...withSettings(city('sivistys'), SETTINGS),
  checks: { materialEuros: 50_000 },
};
const LATER: Report = { ...city('sivistys'), period: { from: '2022-01-01', to: '2022-09-30' } };

const settingsOf = (own: Report): ProposalSettings => {
  const read = readSettings(own);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.settings;
};

test('the same report again keeps limits and all settings', () => {
  const loaded = carriedOver(city('sivistys'), BEFORE);
  expect(loaded.checks).toEqual({ materialEuros: 50_000 });
  expect(settingsOf(loaded)).toEqual(SETTINGS);
});

test('the next period keeps limits, binding levels and the unit, and no waivers of the one before', () => {
  const loaded = carriedOver(LATER, BEFORE);
  expect(loaded.checks).toEqual({ materialEuros: 50_000 });
  expect(settingsOf(loaded)).toEqual({ ...SETTINGS, waivers: [] });
});

test('a division that is gone takes its binding along', () => {
  const both = withSettings(city('sivistys', 'tekniikka'), {
    ...SETTINGS,
    bindings: { sivistys: BINDING, tekniikka: BINDING },
  });
  expect(settingsOf(carriedOver(city('sivistys'), both)).bindings).toEqual({ sivistys: BINDING });
});

test('a report that brings its own has them', () => {
  const own: Report = { ...withSettings(report(), DEFAULT_PROPOSAL_SETTINGS), checks: {} };
  const loaded = carriedOver(own, BEFORE);
  expect(loaded).toEqual(own);
});

test('another city decides for itself, and nothing is nothing', () => {
  expect(carriedOver({ ...report(), municipality: 'Toinen' }, BEFORE)).not.toHaveProperty('checks');
  expect(carriedOver(report(), report())).toEqual(report());
});
