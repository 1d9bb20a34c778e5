/** A check that takes over from the one before says the same as a check from nothing. */
import fc from 'fast-check';
import { check } from '../../src/checks/engine';
import { CATALOGUE } from '../../src/checks/catalogue';
import { DEFAULT_SETTINGS } from '../../src/checks/settings';
import type { Division, Report } from '../../src/report/model';
import { generateReport } from '../../scripts/eval/mutations/generate';
import { randomOf } from '../../scripts/eval/mutations/random';
import { report as seed } from '../seeds/seed';
import { edits } from './edits/edits';
import { EXAMPLES } from './examples';

const made = [1, 2, 3].map((n) => generateReport(randomOf(n)));
const starts = fc.constantFrom(seed, ...made);

test('over random sequences of edits', () => {
  fc.assert(
    fc.property(starts, fc.array(edits, { minLength: 1, maxLength: 5 }), (start, steps) => {
      let report = start;
      let checked = check(report);
      for (const step of steps) {
        report = step(report);
        checked = check(report, { previous: checked });
        expect(checked.findings).toEqual(check(report).findings);
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('an edit in one division re-runs no rule of another', () => {
  const seen: string[] = [];
  const rules = CATALOGUE.map((rule) =>
    rule.scope === 'division'
      ? {
          ...rule,
          run: (division: Division, settings: typeof DEFAULT_SETTINGS) => {
            seen.push(`${rule.code} ${division.id}`);
            return rule.run(division, settings);
          },
        }
      : rule,
  );
  const before = check(seed, { rules });
  seen.length = 0;
  const edited = structuredClone(seed);
  const total = edited.divisions.find(({ id }) => id === 'perusturva')!.budgetChanges!.total;
  total.net = { raw: '+ 419 001', value: 419_001 };
  check(edited, { rules, previous: before });
  expect(seen).toContain('changes.total perusturva');
  expect(seen.filter((one) => !one.endsWith(' perusturva'))).toEqual([]);
  expect(seen).not.toContain('indicators.breakdown perusturva');
});

test('other settings are a check from nothing', () => {
  const settings = { ...DEFAULT_SETTINGS, materialEuros: 1_000_000, materialPercent: 100 };
  const again = check(seed, { settings, previous: check(seed) }).findings;
  expect(again).toEqual(check(seed, { settings }).findings);
  expect(again.find(({ id }) => id === 'proposal.bridge:perusturva')?.severity).toBe('info');
});

/** A division that notes which of its parts are looked at. */
function watched(division: Division, seen: Set<string>): Division {
  return new Proxy(division, {
    get: (target, key) => {
      if (typeof key === 'string') seen.add(key);
      return Reflect.get(target, key) as unknown;
    },
  });
}

const examples = Object.values(EXAMPLES).map((example) => example().report);
const reports: Report[] = [seed, ...made, ...examples];

test.each(
  CATALOGUE.filter(({ scope }) => scope !== 'workbook').map((rule) => [rule.code, rule] as const),
)('%s looks at nothing but what it says it reads', (_code, rule) => {
  const seen = new Set<string>();
  for (const report of reports) {
    const divisions = report.divisions.map((division) => watched(division, seen));
    if (rule.scope === 'division') {
      for (const division of divisions) Array.from(rule.run(division, DEFAULT_SETTINGS));
    } else if (rule.scope === 'report') {
      const whole = rule.readsObjectives ? report : { ...report, objectives: [] };
      Array.from(rule.run({ ...whole, divisions }, DEFAULT_SETTINGS));
    }
  }
  const reads: string[] = rule.scope === 'workbook' ? [] : ['id', 'name', ...rule.reads];
  expect([...seen].filter((part) => !reads.includes(part))).toEqual([]);
});
