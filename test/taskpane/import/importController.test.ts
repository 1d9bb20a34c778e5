/** The pane's import over the real interpreter, without a worker. */
import { createHash } from 'node:crypto';
import { loadReport } from '../../../src/report/load';
import type { ReportFile } from '../../../src/taskpane/effects/effects';
import type { Answers } from '../../../src/import/decide/decisions';
import type { Importer, ImportFile } from '../../../src/taskpane/import/importer';
import {
  createImportController,
  type ImportController,
} from '../../../src/taskpane/import/importController';
import type { Reviewing } from '../../../src/taskpane/import/importState';
import { openIn } from '../../../src/taskpane/import/importState';
import { createInterpreter } from '../../../src/taskpane/import/interpreter';

const interpreter = (): Importer =>
  createInterpreter({
    readPdf: () => () => Promise.reject(new Error('no PDF in this test')),
    digest: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  });

interface Bench {
  session: ImportController;
  loaded: ReportFile[];
  aside: Map<string, Answers>;
  faults: unknown[];
}

function bench(
  over: { importer?: () => Importer; profile?: Answers; aside?: Map<string, Answers> } = {},
): Bench {
  const loaded: ReportFile[] = [];
  const faults: unknown[] = [];
  const aside = over.aside ?? new Map<string, Answers>();
  const session = createImportController({
    importer: over.importer ?? interpreter,
    aside: {
      get: (key) => aside.get(key) ?? null,
      set: (key, answers) => void aside.set(key, answers),
    },
    profile: () => over.profile ?? {},
    load: (file) => void loaded.push(file),
    log: (error) => void faults.push(error),
  });
  return { session, loaded, aside, faults };
}

function file(name: string, text: string): ImportFile {
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    size: bytes.length,
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer as ArrayBuffer),
  };
}

/** In thousands or in euros: the table does not say. */
const TABLE = [
  'Osavuosikatsaus 1-6/2024',
  '',
  'Sivistystoimiala',
  'Tulosalue;Erä;TA 2024;Toteuma 1-6/2024',
  'Lukio;Tulot;120;65',
  'Lukio;Menot;4300;2190',
].join('\n');

function reviewing({ session }: Bench): Reviewing {
  const state = session.getState();
  if (state.phase !== 'review') throw new Error(`expected a review, found ${state.phase}`);
  return state;
}

const unitOf = (one: Bench) =>
  reviewing(one)
    .review.cards.flatMap(({ others }) => others)
    .find(({ kind }) => kind === 'unit');

it('asks what the file leaves open, counts what is proved, and opens the report with its profile', async () => {
  const one = bench();
  await one.session.open([file('a.csv', TABLE)]);
  expect(reviewing(one).step).toBe('tables');
  expect(openIn(reviewing(one).review, 'tables')).toBe(1);
  const [card] = reviewing(one).review.cards;
  expect(card?.excerpt?.rows.map((row) => row[0])).toContain('Lukio');
  expect(card?.columns.map(({ column, matter }) => [column, matter.choice])).toEqual([
    [2, 'budget'],
    [3, 'actual'],
  ]);

  const id = unitOf(one)?.id ?? '';
  await one.session.answer(id, '1000');
  expect(unitOf(one)).toMatchObject({ choice: '1000', by: 'answer' });
  expect(reviewing(one).review.figures).toEqual({ all: 4, open: 0 });

  await one.session.finish();
  expect(one.session.getState()).toEqual({ phase: 'idle' });
  const loaded = loadReport((await one.loaded[0]?.text()) ?? '');
  expect(loaded.ok && loaded.report.divisions[0]?.economy?.[1]?.actual?.value).toBe(2_190_000);
  expect(loaded.ok && loaded.report).toMatchObject({
    importProfile: { answers: { [id]: '1000' } },
  });
});

it('takes an answer back', async () => {
  const one = bench();
  await one.session.open([file('a.csv', TABLE)]);
  await one.session.answer(unitOf(one)?.id ?? '', '1000');
  await one.session.undo();
  expect(unitOf(one)?.by).toBe('open');
  expect(reviewing(one).past).toEqual([]);
});

it('goes on another day where it was left, for the same file only', async () => {
  const first = bench();
  await first.session.open([file('a.csv', TABLE)]);
  await first.session.answer(unitOf(first)?.id ?? '', '1000');
  first.session.close();
  const later = bench({ aside: first.aside });
  await later.session.open([file('nimetty-uudelleen.csv', TABLE)]);
  expect(reviewing(later).resumed).toBe(true);
  expect(unitOf(later)?.choice).toBe('1000');
  await later.session.open([file('b.csv', `${TABLE}\nLukio;Muut;1;2`)]);
  expect(reviewing(later).resumed).toBe(false);
});

it('asks nothing that the profile of the municipality knows', async () => {
  const first = bench();
  await first.session.open([file('a.csv', TABLE)]);
  const id = unitOf(first)?.id ?? '';
  const next = bench({ profile: { [id]: '1000' } });
  await next.session.open([file('syksy.csv', TABLE.replace('2190', '3305'))]);
  expect(openIn(reviewing(next).review, 'tables')).toBe(0);
});

it.each([
  ['kuva.png', 'x', /\.docx/],
  ['rikki.docx', 'PK\u0003\u0004', /kokonainen/],
  ['tyhja.csv', '', /sisältöä/],
])('%s is refused by name, and nothing is opened', async (name, content, expected) => {
  const one = bench();
  await one.session.open([file(name, content)]);
  const state = one.session.getState();
  expect(state).toMatchObject({ phase: 'refused', fault: { file: name } });
  expect(state.phase === 'refused' && state.fault.expected).toMatch(expected);
  expect(one.loaded).toEqual([]);
});

it('tells what breaks, and keeps the answers', async () => {
  const breaking = (): Importer => ({
    ...interpreter(),
    open: () => Promise.reject(new Error('worker')),
  });
  const one = bench({ importer: breaking });
  await one.session.open([file('a.csv', TABLE)]);
  expect(one.session.getState()).toEqual({ phase: 'broken' });
  expect(one.faults).toEqual([new Error('worker')]);
});

it('drops what comes after it was left, or after a later answer', async () => {
  let release: () => void = () => undefined;
  const slow = (): Importer => {
    const real = interpreter();
    return {
      ...real,
      answer: async (answers) => {
        const review = await real.answer(answers);
        if (Object.values(answers).includes('1000'))
          await new Promise<void>((go) => (release = go));
        return review;
      },
    };
  };
  const one = bench({ importer: slow });
  await one.session.open([file('a.csv', TABLE)]);
  const id = unitOf(one)?.id ?? '';
  const first = one.session.answer(id, '1000');
  await one.session.answer(id, '1');
  await new Promise((rest) => setTimeout(rest));
  release();
  await first;
  expect(unitOf(one)?.choice).toBe('1');
  one.session.close();
  expect(one.session.getState()).toEqual({ phase: 'idle' });
});
