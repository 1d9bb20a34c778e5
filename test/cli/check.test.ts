/** `check` as other programs and people meet it. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/check';
import type { Finding } from '../../src/checks/finding';
import type { Report } from '../../src/report/model';
import { EXAMPLES } from '../checks/examples';
import { division, report } from '../checks/builders';

const SEEDS = join(__dirname, '../../seeds');

async function tasma(
  args: string[],
  cwd = SEEDS,
): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(args, {
    stdin: () => Promise.resolve(''),
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    cwd,
  });
  return { code, out, err };
}

function written(name: string, content: unknown): { folder: string; name: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tasma-'));
  writeFileSync(
    join(folder, name),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
  return { folder, name };
}

test('the seed has errors: exit 1, a text by division', async () => {
  const { code, out } = await tasma(['kemi-2022-1-6.report.json']);
  expect(code).toBe(1);
  expect(out).toContain('Havainnot: Kemi, Osavuosikatsaus 1-6/2022');
  expect(out.indexOf('HYVINVOINTI')).toBeGreaterThan(out.indexOf('ELINVOIMA'));
  expect(out.replace(/\u00a0/g, ' ')).toMatch(
    /VIRHE: Tarkista Yhteensä, menot: taulukossa −906 298, riveistä laskien\s+\+906 299/,
  );
  expect(out).toMatch(/Tekstin \d+ luvusta \d+ täsmää taulukoihin/);
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
});

test('--json: an array of findings with the fields of the contract', async () => {
  const { code, out } = await tasma(['kemi-2022-1-6.report.json', '--json']);
  expect(code).toBe(1);
  const findings = JSON.parse(out) as Finding[];
  for (const finding of findings) {
    expect(finding).toMatchObject({
      id: expect.any(String),
      rule: expect.any(String),
      severity: expect.stringMatching(/^(error|warning|info)$/),
      message: expect.any(String),
    });
    expect(finding.at.length).toBeGreaterThan(0);
    if (finding.difference !== undefined) {
      expect(finding.difference).toBeCloseTo(finding.found! - finding.expected!, 6);
    }
  }
  const total = findings.find(({ rule }) => rule === 'changes.total');
  expect(total).toMatchObject({
    division: 'hyvinvointi',
    expected: 906_299,
    found: -906_298,
    cause: 'sign',
    at: expect.arrayContaining([
      {
        kind: 'cell',
        table: 'budgetChanges',
        division: 'hyvinvointi',
        row: 'total',
        column: 'expense',
      },
    ]),
  });
});

test('a text place holds what stands at its offsets', async () => {
  const { out } = await tasma(['kemi-2022-1-6.report.json', '--json']);
  const { divisions } = JSON.parse(
    readFileSync(join(SEEDS, 'kemi-2022-1-6.report.json'), 'utf8'),
  ) as Report;
  const texts = new Map(
    divisions.flatMap((one) => one.narrative).map(({ id, text }) => [id, text]),
  );
  const places = (JSON.parse(out) as Finding[])
    .flatMap(({ at }) => at)
    .filter(({ kind }) => kind === 'text');
  expect(places.length).toBeGreaterThan(2);
  for (const place of places) {
    if (place.kind !== 'text') continue;
    expect(texts.get(place.paragraph)?.slice(place.start, place.end)).toBe(place.raw);
  }
});

test('warnings alone, and nothing at all: exit 0', async () => {
  const warned = written('r.json', EXAMPLES['indicators.sameFact']!().report);
  expect(await tasma([warned.name], warned.folder)).toMatchObject({ code: 0 });
  const empty = written('r.json', report());
  expect(await tasma([empty.name], empty.folder)).toMatchObject({
    code: 0,
    out: 'Havainnot: Esimerkki, Osavuosikatsaus 1-6/2022\nEi havaintoja.\n',
  });
  const bare = written('r.json', report(division('sivistys')));
  expect(await tasma([bare.name, '--json'], bare.folder)).toMatchObject({ code: 0, out: '[]\n' });
});

test.each([
  ['no file', ['nope.json'], 'nope.json'],
  ['a folder', ['.'], '.: expected a file'],
  ['no argument', [], 'expected one report file, found none'],
  ['two files', ['a.json', 'b.json'], 'found 2'],
  ['an unknown option', ['a.json', '--xml'], '"--xml"'],
])('bad input, %s: exit 2 and a line on standard error', async (_what, args, line) => {
  const { code, out, err } = await tasma(args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(line);
});

test('a file that is no report names each place, what was expected and found', async () => {
  const broken = written('r.json', { ...report(), municipality: 5 });
  const { code, err } = await tasma([broken.name], broken.folder);
  expect(code).toBe(2);
  expect(err).toBe('r.json: municipality: odotettiin teksti, löytyi 5\n');
});
