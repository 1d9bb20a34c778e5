import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import mammoth from 'mammoth';
import { run } from '../../src/cli/proposal';
import { loadReport } from '../../src/report/load';
import type { Report } from '../../src/report/model';
import { readSettings } from '../../src/proposal/readSettings';

const SEED = path.join(__dirname, '../../seeds/kemi-2022-1-6.report.json');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'proposal-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function proposal(...args: string[]) {
  let [out, err] = ['', ''];
  const code = await run(args, {
    stdin: () => Promise.resolve(''),
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    cwd: folder,
  });
  return { code, out, err };
}

const textOf = async (name: string): Promise<string> =>
  (await mammoth.extractRawText({ path: path.join(folder, name) })).value.replace(/\u00a0/g, ' ');

test('a draft is written whatever is open', async () => {
  const { code, out } = await proposal(SEED, '-o', 'esitys.docx');
  expect(code).toBe(0);
  expect(out).toContain('5 muutosta, toimintakate −154');
  expect(await textOf('esitys.docx')).toContain('toimintakate heikkenee 154 224 euroa');
  expect(await readdir(folder)).toEqual(['esitys.docx']);
});

test('the final version waits for open errors, and lists them', async () => {
  const { code, err } = await proposal(SEED, '-o', 'esitys.docx', '--final');
  expect(code).toBe(1);
  expect(err).toMatch(/avoimia virheitä [1-9]/);
  expect(err.replace(/\u00a0/g, ' ')).toContain('906 298');
  expect(await readdir(folder)).toEqual([]);
});

test('errors gone past with a reason let it through; the reason and the version are kept', async () => {
  const passed = await proposal(
    ...[SEED, '-o', 'esitys.docx', '--final', '--reason', 'Painovirhe, summat rivien mukaan'],
    ...['--by', 'Controller', '--keep', 'raportti.json', '--internal', 'sisainen.docx'],
  );
  expect(passed).toMatchObject({ code: 0, err: '' });
  const internal = await textOf('sisainen.docx');
  expect(internal).toContain('Ohitettu, peruste: Painovirhe, summat rivien mukaan (Controller');
  expect(await textOf('esitys.docx')).not.toContain('Painovirhe');

  const loaded = loadReport(await readFile(path.join(folder, 'raportti.json'), 'utf8'));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  const reading = readSettings(loaded.report);
  expect(reading).toMatchObject({
    ok: true,
    settings: { versions: [{ number: 1, stage: 'executive', by: 'Controller' }] },
  });
  expect(await proposal('raportti.json', '-o', 'toinen.docx', '--final')).toMatchObject({
    code: 0,
  });
  expect(await textOf('toinen.docx')).toContain('Esitys ei ole muuttunut edellisestä.');
});

test('with a threshold variances are taken over, and the next version shows what changed', async () => {
  await proposal(SEED, '-o', 'a.docx', '--keep', 'a.json', '--stage', 'board', '--by', 'Ltk');
  const { out } = await proposal('a.json', '-o', 'b.docx', '--threshold', '50000');
  expect(out).toContain('7 muutosta, toimintakate −248');
  const text = await textOf('b.docx');
  expect(text).toContain('Muutokset edelliseen esitykseen');
  expect(text).toContain('Perheiden sosiaalipalvelut ja oppilashuolto');
});

test.each([
  [
    ['puuttuu.json', '-o', 'x.docx'],
    'puuttuu.json: expected a file that can be read, found ENOENT',
  ],
  [[SEED], 'proposal -o: expected a file name, found none'],
  [[SEED, '-o', 'x.docx', '--lang', 'de'], 'proposal --lang: expected fi, sv, en, found "de"'],
  [[SEED, '-o', 'x.docx', '--threshold', 'paljon'], 'proposal --threshold: expected euros'],
  [[SEED, '-o', 'ei/x.docx'], 'ei/x.docx: expected a file that can be written, found ENOENT'],
])('bad input is told by its place: %j', async (args, expected) => {
  const { code, err } = await proposal(...args);
  expect(code).toBe(2);
  expect(err).toContain(expected);
});

test('a report that is not as the format says is told by its faults', async () => {
  await writeFile(path.join(folder, 'huono.json'), '{"format": "tasma-report/1"}');
  const { code, err } = await proposal('huono.json', '-o', 'x.docx');
  expect(code).toBe(2);
  expect(err).toContain('municipality: odotettiin');
});

test('a proposal that is no number stops the final version, whatever the reason, and names its place', async () => {
  const report = JSON.parse(await readFile(SEED, 'utf8')) as Report;
  const care = report.divisions.find(({ id }) => id === 'perusturva')!;
  care.economy = [
    {
      id: 'perusturva-ikaihmiset:expense',
      resultArea: 'perusturva-ikaihmiset',
      item: 'expense',
      proposal: { raw: 'noin 2 milj.', value: null },
    },
  ];
  await writeFile(path.join(folder, 'luettu.json'), JSON.stringify(report));
  const final = await proposal(
    ...['luettu.json', '-o', 'esitys.docx', '--final', '--reason', 'Kiire'],
    ...['--keep', 'raportti.json'],
  );
  expect(final.code).toBe(1);
  expect(final.err).toContain(
    'Perusturva, Ikäihmisten palvelut, Menot: Muutosesitys ”noin 2 milj.” ei ole luku',
  );
  expect(await readdir(folder)).toEqual(['luettu.json']);
  const draft = await proposal('luettu.json', '-o', 'luonnos.docx');
  expect(draft.code).toBe(0);
  expect(draft.out).toContain('toimintakate: tarkista');
  expect(await textOf('luonnos.docx')).toContain('”noin 2 milj.” ei ole luku');
});
