/** Every rule is in the catalogue, is explained on its page, and finds what its example shows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../../src/checks/catalogue';
import { check } from '../../src/checks/engine';
import { rulesPage } from '../../src/checks/page';
import type { Rule } from '../../src/checks/rule';
import { EXAMPLES } from './examples';

const ROOT = join(__dirname, '../..');
const FOLDERS = ['tables', 'across', 'prose', 'statements'];

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'code' in value && 'scope' in value;
}

async function rulesInFolders(): Promise<Rule[]> {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, 'src/checks', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(ROOT, 'src/checks', folder, name)),
  );
  const modules = await Promise.all(files.map((file) => import(file) as Promise<object>));
  return modules.flatMap((module) => Object.values(module).filter(isRule));
}

describe('the catalogue', () => {
  test('holds every rule that a file exports, once', async () => {
    const exported = (await rulesInFolders()).map((rule) => rule.code).sort();
    expect(exported.length).toBeGreaterThan(10);
    expect(CATALOGUE.map((rule) => rule.code).sort()).toEqual(exported);
    expect(new Set(exported).size).toBe(exported.length);
  });

  test('is what docs/rules.md explains (npx tsx scripts/rules-page.ts)', () => {
    expect(readFileSync(join(ROOT, 'docs/rules.md'), 'utf8')).toBe(rulesPage(CATALOGUE));
  });

  test.each(CATALOGUE.map((rule) => [rule.code, rule] as const))(
    '%s is explained',
    (code, rule) => {
      expect(code).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
      for (const text of [rule.title, rule.explanation, rule.example]) {
        expect(text.trim().length).toBeGreaterThan(10);
      }
      expect(rule.explanation).toMatch(/\.$/);
    },
  );

  test.each(CATALOGUE.map((rule) => [rule.code]))('%s finds its example once', (code) => {
    const example = EXAMPLES[code];
    if (!example) throw new Error(`no example of ${code} in test/checks/examples.ts`);
    const { report, overwritten = [] } = example();
    const own = check(report, { overwritten }).findings.filter(({ rule }) => rule === code);
    expect(own).toHaveLength(1);
    expect(own[0]?.at.length).toBeGreaterThan(0);
    expect(own[0]?.message).toMatch(/\.$|\?$/);
  });
});
