/** `tasma import` as its user runs it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadReport } from '../../src/report/load';

const folder = mkdtempSync(path.join(tmpdir(), 'tasma-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TASMA = path.join(__dirname, '../../src/cli/tasma.mjs');
function tasma(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('node', [TASMA, 'import', ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
  return { status, stdout, stderr };
}
const put = (name: string, content: string | Uint8Array): void =>
  writeFileSync(path.join(folder, name), content);
const written = (name: string) => loadReport(readFileSync(path.join(folder, name), 'utf8'));

const TABLE = [
  'Osavuosikatsaus 1-6/2024',
  '',
  'Sivistystoimiala',
  'Tulosalue;Erä;TA 2024 €;Toteuma 1-6/2024 €',
  'Lukio;Tulot;120000;65000',
  'Lukio;Menot;4300000;2190000',
].join('\n');

test('a report is written, with its sources; exit 0 when nothing is asked', () => {
  put('a.csv', TABLE);
  const { status, stdout } = tasma('a.csv', '-o', 'a.json', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ questions: [], sources: [{ name: 'a.csv' }] });
  const loaded = written('a.json');
  expect(loaded.ok && loaded.report.divisions[0]?.economy?.[1]?.actual?.value).toBe(2_190_000);
});

test('exit 1 with open questions; answers settle them', () => {
  put('b.csv', TABLE.replace(/ €/g, '').replace(/000(?=[;\n]|$)/g, ''));
  const open = tasma('b.csv', '-o', 'b.json', '--json');
  expect(open.status).toBe(1);
  const { questions } = JSON.parse(open.stdout) as { questions: { id: string }[] };
  put('answers.json', JSON.stringify({ [questions[0]?.id ?? '']: '1000' }));
  expect(tasma('b.csv', '-o', 'b.json', '--answers', 'answers.json').status).toBe(0);
  expect(tasma('b.csv', '-o', 'c.json', '--profile', 'b.json').status).toBe(0);
});

test.each([
  ['a file cut off', 'cut.docx', 'PK\u0003\u0004', 'cut'],
  ['an unknown kind of file', 'kuva.png', 'x', 'format'],
  ['a PDF that does not open', 'rikki.pdf', '%PDF-1.4 rikki', 'cut'],
])('%s: exit 2, named, and nothing is written', (_name, name, content, kind) => {
  put(name, content);
  const { status, stderr } = tasma(name, '-o', 'none.json');
  expect(status).toBe(2);
  expect(stderr).toContain(`[${kind}]`);
  expect(existsSync(path.join(folder, 'none.json'))).toBe(false);
});

test('an output that is one of the inputs is refused', () => {
  put('d.csv', TABLE);
  expect(tasma('d.csv', '-o', 'd.csv').status).toBe(2);
  expect(readFileSync(path.join(folder, 'd.csv'), 'utf8')).toBe(TABLE);
});

/** One page of Helvetica: texts at their places, in points from the bottom left. */
function pdfOf(texts: [x: number, y: number, text: string][]): string {
  const stream = texts
    .map(([x, y, text]) => `BT /F1 10 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`)
    .join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('');
  return `%PDF-1.4\n${body}trailer << /Root 1 0 R /Size 6 >>\n%%EOF`;
}

test('a PDF is read by the places of its letters', () => {
  put(
    'e.pdf',
    pdfOf([
      [50, 780, 'Osavuosikatsaus 1-6/2024'],
      [50, 750, 'Tekninen toimiala'],
      [50, 720, 'Tilapalvelut'],
      [50, 690, 'Tunnusluku'],
      [250, 690, 'TP 2023'],
      [350, 690, 'TA 2024'],
      [450, 690, 'Toteuma 1-6/2024'],
      [50, 675, 'Kohteet, kpl'],
      [265, 675, '140'],
      [365, 675, '142'],
      [500, 675, '141'],
    ]),
  );
  const { status } = tasma('e.pdf', '-o', 'e.json');
  const loaded = written('e.json');
  const indicator = loaded.ok
    ? loaded.report.divisions[0]?.resultAreas[0]?.indicators[0]
    : undefined;
  expect(indicator).toMatchObject({
    label: 'Kohteet, kpl',
    priorActual: { value: 140 },
    budget: { value: 142 },
    actual: { value: 141, from: { page: 1 } },
  });
  expect(status).toBe(0);
});
