/** Applying a fix takes its finding away and makes no new one; a finding keeps its id while figures change. */
import { check, type Checked } from '../../src/checks/engine';
import { GRAVITY } from '../../src/checks/finding';
import { mend } from '../../src/checks/mend';
import { generateReport } from '../../scripts/eval/mutations/generate';
import { KINDS, mutate } from '../../scripts/eval/mutations/mutate';
import { randomOf } from '../../scripts/eval/mutations/random';
import { targetsOf } from '../../scripts/eval/mutations/targets';
import type { Report } from '../../src/report/model';
import { report as seed } from '../seeds/seed';

const random = randomOf(7);

interface Case {
  report: Report;
  checked: Checked;
}

/** The seed and made-up reports with one slip each, chosen by chance. */
function slips(report: Report, count: number): Case[] {
  const targets = targetsOf(report);
  const previous = check(report);
  return Array.from({ length: count }, () => {
    const mutation = mutate(report, random.pick(targets), random.pick(KINDS), random);
    const slipped = mutation?.report ?? report;
    return { report: slipped, checked: check(slipped, { previous }) };
  });
}

const cases = [seed, ...[1, 2, 3].map((n) => generateReport(randomOf(n)))].flatMap((report) =>
  slips(report, 40),
);

test('a fix removes its finding, and nothing gets new or graver', () => {
  let fixes = 0;
  for (const { report, checked: before } of cases) {
    const known = new Map(before.findings.map((finding) => [finding.id, finding]));
    for (const { id, fix } of before.findings) {
      if (!fix || !('raw' in fix)) continue;
      fixes++;
      const after = check(mend(report, fix), { previous: before }).findings;
      expect(after.map((finding) => finding.id)).not.toContain(id);
      const worse = after.filter((finding) => {
        const old = known.get(finding.id);
        return !old || GRAVITY[finding.severity] < GRAVITY[old.severity];
      });
      expect(worse.map((finding) => finding.id)).toEqual([]);
    }
  }
  expect(fixes).toBeGreaterThan(40);
});

test('a consequence names a root that is there, and a root is no consequence', () => {
  for (const { findings } of cases.map(({ checked }) => checked)) {
    const roots = new Map(findings.map((finding) => [finding.id, finding]));
    for (const { root } of findings) {
      if (root === undefined) continue;
      expect(roots.get(root)).toBeDefined();
      expect(roots.get(root)?.root).toBeUndefined();
    }
  }
});

test('ids are unique, and the same whatever the figures are', () => {
  const idsOf = (report: Report): string[] => check(report).findings.map(({ id }) => id);
  for (const { findings } of cases.map(({ checked }) => checked)) {
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  }

  const wrong = (net: number): Report => {
    const report = structuredClone(seed);
    const total = report.divisions.find(({ id }) => id === 'perusturva')!.budgetChanges!.total;
    total.net = { raw: String(net), value: net };
    return report;
  };
  expect(idsOf(wrong(491_000))).toEqual(idsOf(wrong(1_234_567)));
});

test('what cannot be known to be wrong gets no fix', () => {
  for (const { rule, fix } of check(seed).findings) {
    if (rule.startsWith('proposal.') || rule.startsWith('prose.')) expect(fix).toBeUndefined();
  }
});
