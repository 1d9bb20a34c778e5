/** Between any two requests of a write somebody else moves rows or types. */
import fc from 'fast-check';
import type { CellWrite, Gateway, WriteSummary } from '../../src/excel/gateway';
import type { CellContent } from '../../src/layout/plan';
import type { ExcelHost } from '../../src/workbench/host';
import type { WorkbookState } from '../../src/workbench/host/workbook/state';
import {
  COMPUTED,
  HEADINGS,
  TABLE,
  beforeEachNext,
  openTable,
  perform,
  seen,
  type Act,
  type Heading,
} from './coAuthor';
import { openExcel, valueOf } from './excel';

let host: ExcelHost;
let gateway: Gateway;
let fresh: WorkbookState;

beforeAll(async () => {
  ({ host, gateway } = openExcel());
  await openTable(host);
  fresh = host.history.mark();
});

afterAll(() => expect(host.unknown).toEqual([]));

function startAnew(): void {
  host.history.restore(fresh);
  fresh = host.history.mark();
}

interface Meant {
  id: string;
  heading: Heading;
  content: CellContent;
  /** Whether the caller tells what it saw. */
  tells: boolean;
}

interface Course {
  summary: WriteSummary;
  requests: number;
  /** Acts by the request that they came before. */
  done: { act: Act; gap: number }[];
  /** By write: the request after which it stood first. */
  stoodAfter: (number | undefined)[];
  /** What stands afterwards, and what would stand without the write. */
  real: ReturnType<typeof seen>;
  alone: ReturnType<typeof seen>;
  before: ReturnType<typeof seen>;
}

/** Writes while the acts of `schedule[n]` come between the requests n + 1 and n + 2. */
async function writeAmid(meant: Meant[], schedule: Act[][]): Promise<Course> {
  startAnew();
  const before = seen(host);
  const writes = meant.map(({ id, heading, content, tells }): CellWrite => {
    const expected = (JSON.parse(cellOf(before, id, heading)!) as [string])[0];
    const at = { table: TABLE, rowId: id, heading };
    return { at, content, ...(tells ? { expected } : {}) };
  });
  const done: Course['done'] = [];
  const stoodAfter: Course['stoodAfter'] = meant.map(() => undefined);
  const look = (request: number) =>
    meant.forEach((one, index) => {
      const now = seen(host);
      if (stands(now, one)) stoodAfter[index] ??= request;
    });
  const first = host.requests.length;
  const stop = beforeEachNext(host, (gap) => {
    look(gap);
    for (const act of schedule[gap - 1] ?? []) {
      perform(host, act);
      done.push({ act, gap });
    }
  });
  const summary = valueOf(await gateway.write(writes));
  stop();
  const requests = host.requests.length - first;
  look(requests);
  const real = seen(host);
  startAnew();
  done.forEach(({ act }) => perform(host, act));
  return { summary, requests, done, stoodAfter, real, alone: seen(host), before };
}

const cellOf = (rows: ReturnType<typeof seen>, id: string, heading: Heading) =>
  rows.get(id)?.[0]?.[HEADINGS.indexOf(heading)];

function stands(rows: ReturnType<typeof seen>, { id, heading, content }: Meant): boolean {
  const cell = cellOf(rows, id, heading);
  if (cell === undefined) return false;
  const [formula, type] = JSON.parse(cell) as [string | number, string];
  if (content.kind === 'formula') return formula === content.formula;
  if (content.kind === 'blank') return formula === '';
  return formula === content.value && type === typeof content.value;
}

const isTyping = (act: Act, { id, heading }: Meant) =>
  act.kind === 'type' && act.id === id && act.heading === heading;

/** The value stands in the row meant or nowhere, and is said; every other cell is the co-author's. */
function expectKept(meant: Meant[], course: Course): void {
  const { summary, done, stoodAfter, real, alone } = course;
  const others = new Map([...real].map(([id, rows]) => [id, rows.map((row) => [...row])]));
  meant.forEach((one, index) => {
    const column = HEADINGS.indexOf(one.heading);
    const outcome = summary.outcomes[index]!.kind;
    const typedOver = done.some(
      ({ act, gap }) => isTyping(act, one) && gap >= (stoodAfter[index] ?? Infinity),
    );
    const theirs = cellOf(alone, one.id, one.heading);
    if (outcome === 'written') {
      expect(stoodAfter[index]).toBeDefined();
      const isThere = !real.has(one.id) || stands(real, one);
      expect([one, isThere || (typedOver && cellOf(real, one.id, one.heading) === theirs)]).toEqual(
        [one, true],
      );
      if (theirs !== undefined) others.get(one.id)![0]![column] = theirs;
    }
    if (outcome === 'notFound') expect(alone.has(one.id)).toBe(false);
    if (outcome === 'changed') {
      expect(one.tells && done.some(({ act }) => isTyping(act, one))).toBe(true);
    }
    if (outcome === 'moved') expect(done.some(({ act }) => act.kind !== 'type')).toBe(true);
  });
  if (summary.strays === null) expect(others).toEqual(alone);
  else expect(summary.strays.names!.length).toBeGreaterThan(0);
}

const NUMBER: CellContent = { kind: 'number', value: 61_500 };
const toNumber = (id: string, tells = true): Meant => ({
  id,
  heading: 'Muutosesitys',
  content: NUMBER,
  tells,
});

const ACTS: Act[] = [
  ...['a', 'b', 'c', 'e'].flatMap((id): Act[] => [
    { kind: 'insertAbove', id },
    { kind: 'delete', id },
    { kind: 'type', id, heading: 'Muutosesitys', text: '77' },
  ]),
  { kind: 'deleteAbove', id: 'b' },
  { kind: 'insertOnTop' },
  { kind: 'deleteOnTop' },
  { kind: 'sort', by: 'Erä', ascending: true },
  { kind: 'sort', by: 'Järjestys', ascending: true },
  { kind: 'sort', by: 'Järjestys', ascending: false },
  { kind: 'type', id: 'b', heading: 'Peruste', text: 'uusi peruste' },
  { kind: 'type', id: 'b', heading: 'Muutosesitys', text: '61500' },
];

test('undisturbed, a write takes two requests', async () => {
  const course = await writeAmid([toNumber('b')], []);
  expect(course.requests).toBe(2);
  expect(course.summary.outcomes).toMatchObject([{ kind: 'written' }]);
  expectKept([toNumber('b')], course);
});

test('a value never lands on another line for good, whatever one co-author does at once', async () => {
  const kinds = new Map<string, number>();
  for (const act of ACTS) {
    for (const tells of [true, false]) {
      const meant = [toNumber('b', tells)];
      const course = await writeAmid(meant, [[act]]);
      expect(course.summary.strays).toBeNull();
      expectKept(meant, course);
      const { kind } = course.summary.outcomes[0]!;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
  }
  expect(kinds).toEqual(
    new Map([
      ['written', 37],
      ['notFound', 2],
      ['changed', 1],
    ]),
  );
});

test('nor whatever two do one after the other', async () => {
  let schedules = 0;
  for (const first of ACTS) {
    for (const second of ACTS) {
      const meant = [toNumber('b', schedules % 2 === 0)];
      expectKept(meant, await writeAmid(meant, [[first], [second]]));
      schedules++;
    }
  }
  expect(schedules).toBe(ACTS.length ** 2);
});

test('a number over a text is taken back with the format that the text had', async () => {
  const over: Meant = { ...toNumber('b'), heading: 'Peruste' };
  const sort: Act = { kind: 'sort', by: 'Erä', ascending: true };
  const course = await writeAmid([over], [[sort]]);
  expect(course.summary.outcomes).toMatchObject([{ kind: 'written' }]);
  expectKept([over], course);
});

test('what undoes a write puts back formula and format, and leaves what was typed since', async () => {
  startAnew();
  const before = seen(host);
  const at = (id: string, heading: Heading) => ({ table: TABLE, rowId: id, heading });
  const cells = [at('c', 'Muutosesitys'), at('b', 'Peruste')];
  const writing = await gateway.write(cells.map((cell) => ({ at: cell, content: NUMBER })));
  const undo = valueOf(writing).outcomes.flatMap((one) => (one.kind === 'written' ? one.undo : []));
  perform(host, { kind: 'sort', by: 'Erä', ascending: true });
  expect(valueOf(await gateway.write(undo)).outcomes.map(({ kind }) => kind)).toEqual([
    'written',
    'written',
  ]);
  expect(seen(host)).toEqual(before);

  const [again] = valueOf(await gateway.write([{ at: cells[0]!, content: NUMBER }])).outcomes;
  perform(host, { kind: 'type', id: 'c', heading: 'Muutosesitys', text: '77' });
  const late = valueOf(await gateway.write(again!.kind === 'written' ? [again!.undo] : []));
  expect(late.outcomes).toEqual([{ kind: 'changed' }]);
});

test('an id for a new row never takes the place of another row’s', async () => {
  for (const act of ACTS) {
    startAnew();
    perform(host, { kind: 'insertAbove', id: 'c' });
    const write: CellWrite = {
      at: { table: TABLE, rowId: '', heading: 'Tunnus', row: 2 },
      content: { kind: 'text', value: 'uusi' },
      expected: '',
    };
    const stop = beforeEachNext(host, (gap) => gap === 1 && perform(host, act));
    const { outcomes, strays } = valueOf(await gateway.write([write]));
    stop();
    const ids = [...seen(host).keys()].filter((id) => id.length === 1 && id !== 'A');
    const gone = act.kind === 'delete' || act.kind === 'deleteAbove' ? 1 : 0;
    expect([act, strays, ids.length]).toEqual([act, null, 5 - gone]);
    expect([act, seen(host).has('uusi')]).toEqual([act, outcomes[0]!.kind === 'written']);
  }
});

test('a cell outside tables is left where it holds something else by now', async () => {
  for (const act of [{ kind: 'insertOnTop' }, { kind: 'deleteOnTop' }] as const) {
    startAnew();
    host.user.edit('Taul1', 'H2', 'vanha');
    const write: CellWrite = {
      at: { sheet: 'Taul1', address: 'H2' },
      content: { kind: 'formula', formula: '=1+2' },
      expected: 'vanha',
    };
    const stop = beforeEachNext(host, (gap) => gap === 1 && perform(host, act));
    const { outcomes, strays } = valueOf(await gateway.write([write]));
    stop();
    expect([outcomes, strays]).toEqual([[{ kind: 'changed' }], null]);
    expect([1, 2, 3].map((row) => host.user.formula('Taul1', `H${row}`))).toEqual(
      act.kind === 'insertOnTop' ? ['', '', 'vanha'] : ['vanha', '', ''],
    );
  }
});

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('insertAbove' as const, 'deleteAbove' as const, 'delete' as const),
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  }),
  fc.constantFrom<Act>({ kind: 'insertOnTop' }, { kind: 'deleteOnTop' }),
  fc.record({
    kind: fc.constant('sort' as const),
    by: fc.constantFrom('Erä' as const, 'Järjestys' as const),
    ascending: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('type' as const),
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    heading: fc.constantFrom<Heading>('Muutosesitys', 'Peruste', 'Summa'),
    // Nothing that is written: typed over a value that stands there by mistake, it cannot be told from that.
    text: fc.constantFrom('77', 'sana', "'=ei kaava"),
  }),
);

const meant: fc.Arbitrary<Meant> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    heading: fc.constantFrom<Heading>('Muutosesitys', 'Peruste', 'Summa'),
    content: fc.constantFrom<CellContent>(
      NUMBER,
      { kind: 'text', value: '=HYPERLINK("x")' },
      { kind: 'text', value: '12' },
      { kind: 'blank' },
      { kind: 'formula', formula: '=1+2' },
    ),
    tells: fc.boolean(),
  })
  // A computed column gets its own formula; another would become that of the rows that come later.
  .map((one) => {
    const isComputed = one.heading === 'Summa' && one.content.kind === 'formula';
    return isComputed ? { ...one, content: { kind: 'formula', formula: COMPUTED } } : one;
  });

const isNumberOverText = ({ heading, content }: Meant) =>
  heading === 'Peruste' && ['number', 'formula'].includes(content.kind);
const isConstantOverComputed = ({ heading, content }: Meant) =>
  heading === 'Summa' && content.kind !== 'formula';
const isTypingText = (one: Act) => one.kind === 'type' && one.heading === 'Peruste';

const BY_NAME: Act = { kind: 'sort', by: 'Erä', ascending: true };
const to = (id: string, heading: Heading, content: CellContent, tells = false): Meant => ({
  id,
  heading,
  content,
  tells,
});

/** Writes and schedules in which a cell is written over twice, or Excel fills a column meanwhile. */
const HARD: [Meant[], Act[][]][] = [
  [
    [to('a', 'Muutosesitys', NUMBER)],
    [
      [{ kind: 'insertAbove', id: 'a' }],
      [],
      [{ kind: 'insertAbove', id: 'a' }],
      [{ kind: 'sort', by: 'Erä', ascending: false }],
      [{ kind: 'insertAbove', id: 'a' }],
    ],
  ],
  [
    [to('e', 'Muutosesitys', NUMBER), to('a', 'Muutosesitys', { kind: 'text', value: '12' }, true)],
    [[BY_NAME], [{ kind: 'insertAbove', id: 'a' }], [BY_NAME], []],
  ],
  [[to('a', 'Summa', { kind: 'blank' })], [[{ kind: 'deleteAbove', id: 'b' }], [BY_NAME], []]],
  [
    [to('a', 'Summa', { kind: 'blank' }), to('c', 'Summa', { kind: 'formula', formula: COMPUTED })],
    [],
  ],
  [
    [to('a', 'Muutosesitys', { kind: 'formula', formula: '=1+2' })],
    [[BY_NAME, { kind: 'delete', id: 'e' }], [{ kind: 'delete', id: 'b' }]],
  ],
];

test('nor with any writes and any schedule of a few acts at a time', async () => {
  const writes = fc.uniqueArray(meant, {
    minLength: 1,
    maxLength: 3,
    selector: ({ id, heading }) => `${id} ${heading}`,
  });
  const schedule = fc.array(fc.array(act, { maxLength: 2 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(writes, schedule, async (these, acts) => {
      // Typed while a number stands there by mistake, a text that looks like one is taken for one.
      fc.pre(!these.some(isNumberOverText) || !acts.flat().some(isTypingText));
      // A column without its formula gives none to the rows that come in meanwhile.
      fc.pre(these.filter(isConstantOverComputed).length < 2);
      expectKept(these, await writeAmid(these, acts));
    }),
    { numRuns: Number(process.env['SCHEDULES'] ?? 120), examples: HARD },
  );
});
