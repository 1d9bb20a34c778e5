/** What the paper says where a figure cannot be known: never a sum that is silently lower. */
import { contextOf, paperOf } from '../../src/proposal/document/paper';
import { openFields, plainText, type TableBlock } from '../../src/proposal/document/model';
import { changesTable } from '../../src/proposal/document/sections/changes';
import { internalOf } from '../../src/proposal/document/internal';
import type { Proposal } from '../../src/proposal/proposal';
import { heldBy } from '../../src/proposal/review';
import { DEFAULT_PROPOSAL_SETTINGS } from '../../src/proposal/settings';
import { applyTaken, linesByHand, linesOverThreshold } from '../../src/proposal/takeOver';
import type { PaperLanguage } from '../../src/proposal/text/languages';
import { bridgeOf } from '../../src/proposal/unproposed';
import { keepVersion } from '../../src/proposal/versions';
import { versionRows } from '../../src/proposal/proposal';
import type {
  Division,
  EconomyInput,
  EconomyItem,
  EconomyRow,
  Report,
} from '../../src/report/model';
import { deviation, division, figure, reportOf } from '../fixtures/small';
import { report as seed } from '../seeds/seed';
import { divisionOf, proposalOf, withBudget } from './reports';

type Inputs = Partial<Record<EconomyInput, number | string>>;

const line = (area: string, item: EconomyItem, inputs: Inputs): EconomyRow => ({
  id: `${area}:${item}`,
  resultArea: area,
  item,
  ...Object.fromEntries(
    Object.entries(inputs).map(([input, given]) => [
      input,
      { raw: String(given), value: typeof given === 'number' ? given : null },
    ]),
  ),
});
const gone = (area: string, item: EconomyItem): EconomyRow => ({
  ...line(area, item, {}),
  removed: true,
});

/** The seed with rows of Talous. */
const filledIn = (economy: Record<string, EconomyRow[]>): Report => ({
  ...seed,
  divisions: seed.divisions.map((one) => ({ ...one, economy: economy[one.id] })),
});

const unreadProposal = filledIn({
  perusturva: [line('perusturva-ikaihmiset', 'expense', { proposal: 'noin 2 milj.' })],
});
const deletedLine = filledIn({ perusturva: [gone('perusturva-ikaihmiset', 'expense')] });

const plain = (text: string): string => text.replace(/\u00a0/g, ' ').replace(/\u00ad/g, '');
const rowsOf = ({ rows }: TableBlock): string[][] =>
  rows.map(({ cells }) => cells.map(({ content }) => plain(plainText(content))));

function paper(proposal: Proposal, language: PaperLanguage = 'fi', final = false) {
  const made = paperOf(proposal, { language, final });
  const words = made.blocks.flatMap((block): string[] => {
    if (block.kind === 'paragraph') return [plain(plainText(block.content))];
    if (block.kind !== 'list') return [];
    return block.items.flatMap((item) =>
      [item.content, ...(item.under ?? [])].map((content) => plain(plainText(content))),
    );
  });
  const table = (id: string): string[][] | undefined => {
    const found = made.blocks.find((block) => block.kind === 'table' && block.id === id);
    return found?.kind === 'table' ? rowsOf(found) : undefined;
  };
  return { made, words, table };
}

describe.each([
  [
    'a proposal that is no number',
    unreadProposal,
    'Perusturva, Ikäihmisten palvelut, Menot: Muutosesitys ”noin 2 milj.” ei ole luku',
  ],
  [
    'a deleted line',
    deletedLine,
    'Perusturva, Ikäihmisten palvelut, Menot: rivi on poistettu Talous-taulukosta',
  ],
])('%s', (_what, report, place) => {
  const proposal = proposalOf(report);
  const unread = ['tarkista', 'tarkista', 'tarkista'];

  test('stands in the council’s table, and no sum hides it', () => {
    expect(rowsOf(changesTable(contextOf(proposal, 'fi'))).slice(3)).toEqual([
      ['Hyvinvointi yhteensä', '+1 171 075', '+906 299', '+264 776'],
      ['Terveyttä ja toimintakykyä edistävät palvelut', '+1 175 000', '+544 000', '+631 000'],
      ['Ikäihmisten palvelut', ...unread],
      ['Perusturva yhteensä', ...unread],
      ['Yhteensä', ...unread],
    ]);
    expect(proposal.total).toEqual({ revenue: null, expense: null, net: null });
  });

  test('is named at the head of the paper, in the decision and on the internal page', () => {
    const { words, made } = paper(proposal);
    expect(words).toContain(place);
    expect(words).toContain('Perusturva, Ikäihmisten palvelut: tarkista');
    expect(words).toContain(
      'tarkista: muutosten summaa ei voi laskea ennen kuin jokainen esitys on luku',
    );
    expect(words.join('\n')).not.toMatch(/null|NaN/);
    const internal = internalOf(proposal, made, []).blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.map(({ content }) => plainText(content)) : [],
    );
    expect(internal).toContain(`${place}.`);
  });

  test('stops the final version whatever is gone past, and every version', () => {
    expect(paper(proposal, 'fi', true).made.stamp).toBe('LUONNOS');
    expect(paper(proposalOf(seed), 'fi', true).made.stamp).toBeNull();
    expect(heldBy(proposal, [], [])).toMatchObject([{ severity: 'error', message: `${place}.` }]);
    const mark = { stage: 'board', by: 'Controller', at: '2022-09-12' } as const;
    const versions = keepVersion([], versionRows(proposalOf(seed)), mark);
    expect(keepVersion(versions, versionRows(proposal), mark)).toBe(versions);
    expect(paper(proposalOf(report, { versions })).words).toContainEqual(
      expect.stringContaining('Muutoksia edelliseen esitykseen ei voi laskea'),
    );
  });

  test('is neither taken over nor in the bridge as a figure', () => {
    const taken = linesOverThreshold(report, {}, DEFAULT_PROPOSAL_SETTINGS);
    expect(taken.filter((one) => one.line.startsWith('perusturva-ikaihmiset'))).toEqual([]);
    const { proposed, forecast, parts } = bridgeOf(proposal);
    expect([proposed, forecast]).toEqual([null, null]);
    expect(parts.find(({ row }) => row.id === 'perusturva-ikaihmiset')?.unproposed).toBe('unread');
    expect(paper(proposal).table('unproposed')).toContainEqual([
      'Perusturva, Ikäihmisten palvelut',
      ...unread,
    ]);
  });

  test.each([
    ['sv', 'kontrollera'],
    ['en', 'check'],
  ] as const)('in %s', (language, word) => {
    const rows = rowsOf(changesTable(contextOf(proposal, language)));
    expect(rows.at(-1)?.slice(1)).toEqual([word, word, word]);
    expect(paper(proposal, language).words.join('\n')).not.toMatch(
      /\b(tarkista|kesken|null|NaN)\b/,
    );
  });
});

test('below the binding level the board’s row says it too', () => {
  const perusturva = { level: 'division', item: 'gross' } as const;
  const one = divisionIn(proposalOf(unreadProposal, { bindings: { perusturva } }), 'perusturva');
  expect(one.unread.map(({ label }) => label)).toEqual(['Perusturva']);
  expect(one.boardUnread.map(({ label }) => label)).toEqual(['Ikäihmisten palvelut']);
  expect(one.board.map(({ label }) => label)).toEqual([
    'Terveyttä ja toimintakykyä edistävät palvelut',
  ]);
});

const divisionIn = ({ divisions }: Proposal, id: string) =>
  divisions.find((one) => one.division.id === id)!;

describe('variances', () => {
  /** Kadut and Tilat with rows of Talous. */
  const made = (economy: EconomyRow[], parts: Partial<Division> = {}): Proposal =>
    proposalOf(reportOf(division({ economy, ...parts })));
  const KNOWN = [
    line('tilat', 'revenue', { originalBudget: 200_000, forecast: 210_000 }),
    line('tilat', 'expense', { originalBudget: 90_000, forecast: 90_000 }),
  ];
  const kadut = (inputs: Inputs): EconomyRow[] => [
    line('kadut', 'revenue', { originalBudget: 0, forecast: 0 }),
    line('kadut', 'expense', inputs),
    ...KNOWN,
  ];
  const rowOf = ({ divisions }: Proposal, label: string) =>
    [divisions[0]!.whole, ...divisions[0]!.areas].find((row) => row.label === label)!;

  test('an unread forecast has no figure but tarkista with its cell, and the readable areas stand', () => {
    const proposal = made(
      kadut({ originalBudget: 900_000, forecast: 'n. 940 000', proposal: 5_000 }),
    );
    expect(rowOf(proposal, 'Kadut')).toMatchObject({
      state: 'unread',
      variance: { net: null },
      unproposed: { revenue: null, expense: null, net: null },
      proposal: { expense: 5_000 },
    });
    expect(rowOf(proposal, 'TEKNINEN TOIMIALA').variance.net).toBeNull();
    expect(rowOf(proposal, 'Tilat').variance.net).toBe(10_000);
    const { words, table, made: document } = paper(proposal, 'fi', true);
    expect(words).toContain(
      'TEKNINEN TOIMIALA: tarkista, ennustettua poikkeamaa tai esitystä ei voi laskea. TEKNINEN TOIMIALA, Kadut, Menot: TP-ennuste ”n. 940 000” ei ole luku.',
    );
    expect(table('unproposed')?.at(-1)).toEqual([
      'Ennustettu poikkeama (0/1 toimialaa)',
      ...['tarkista', 'tarkista', 'tarkista'],
    ]);
    expect(table('changes')?.at(-1)).toEqual(['Yhteensä', '0', '+5 000', '−5 000']);
    expect(document.stamp).toBeNull();
  });

  test('an area with a figure and another missing is kesken', () => {
    const proposal = made([
      line('kadut', 'expense', { originalBudget: 900_000, forecast: 940_000, proposal: 5_000 }),
      ...KNOWN,
    ]);
    expect(rowOf(proposal, 'Kadut')).toMatchObject({ state: 'half', variance: { net: -40_000 } });
    const { words, table } = paper(proposal);
    expect(words).toContain('TEKNINEN TOIMIALA: ennuste on kesken, ilman lukua on 1 rivi.');
    expect(table('unproposed')?.map(([label]) => label)).toContain(
      'TEKNINEN TOIMIALA, Kadut (kesken)',
    );
    expect(table('budget')?.map(([label]) => label)).toContain('Kadut (kesken)');
  });

  test('a forecast without a budget says TA puuttuu', () => {
    const proposal = made([line('kadut', 'expense', { forecast: 940_000 })]);
    expect(rowOf(proposal, 'Kadut')).toMatchObject({ state: 'silent', unproposed: { net: null } });
    expect(paper(proposal).words).toContain(
      'TA puuttuu, joten ennusteen poikkeamaa ei voi laskea: TEKNINEN TOIMIALA.',
    );
  });

  test('a silent area says ei ilmoitettu of its net', () => {
    const rows = paper(made([...KNOWN, line('tilat', 'expense', { proposal: 1 })])).table(
      'budget',
    )!;
    const at = rows.findIndex(([label]) => label === 'Kadut');
    expect(rows.slice(at + 1, at + 4).map((row) => row.at(-1))).toEqual([
      '–',
      '–',
      'ei ilmoitettu',
    ]);
  });

  test('an unread budget is no part of a budget', () => {
    const proposal = made(
      kadut({ originalBudget: 'puuttuu', statedVariance: 40_000, proposal: 1 }),
    );
    const kadutRow = rowOf(proposal, 'Kadut');
    expect(kadutRow).toMatchObject({ budgetUnread: true, variance: { net: -40_000 } });
    expect(kadutRow.budget.amended).toEqual({ revenue: null, expense: null, net: null });
    expect(paper(proposal).table('budget')?.at(-1)?.slice(1, 4)).toEqual([
      'tarkista',
      'tarkista',
      'tarkista',
    ]);
  });
});

describe('Kohdistamatta', () => {
  const unallocated = { revenue: 0, expense: 30_000, reason: '' };
  const deviations = [deviation(null, { expense: figure(50_000) })];
  const made = (economy: EconomyRow[]): Proposal =>
    proposalOf(reportOf(division({ deviations, unallocated, economy })));
  const ofRest = (proposal: Proposal) => proposal.divisions[0]!.areas.filter((row) => row.rest);

  test('is not proposed while an area is silent', () => {
    const proposal = made([line('kadut', 'expense', { statedVariance: 20_000 })]);
    expect(ofRest(proposal)).toMatchObject([{ variance: { expense: 30_000, net: -30_000 } }]);
    expect(bridgeOf(proposal).forecast?.net).toBe(-50_000);
    expect(
      paper(proposal)
        .table('unproposed')
        ?.map(([label]) => label),
    ).toContain('TEKNINEN TOIMIALA, kohdistamatta');
  });

  test('is gone when the last silent area has its figure, and cannot be taken over', () => {
    const economy = [
      line('kadut', 'expense', { statedVariance: 20_000 }),
      line('tilat', 'expense', { statedVariance: 7_000, proposal: 7_000 }),
    ];
    const proposal = made(economy);
    expect(bridgeOf(proposal).forecast?.net).toBe(-27_000);
    const { table } = paper(proposal);
    expect(JSON.stringify([table('unproposed'), table('budget')])).not.toMatch(/kohdistamatta/i);
    const own = division({ deviations, unallocated, economy });
    expect(linesByHand(own, [`${own.id}:expense`])).toEqual([]);
  });

  test('is never a row of the council as a rounding', () => {
    const small = reportOf(
      division({
        deviations,
        unallocated: { revenue: 0, expense: 1, reason: '' },
        economy: [line('kadut', 'expense', { statedVariance: 20_000 })],
      }),
    );
    expect(bridgeOf(proposalOf(small)).parts.map(({ kind }) => kind)).toEqual(['area']);
    expect(bridgeOf(proposalOf(seed)).parts.map(({ row }) => row.label)).not.toContain(
      'Hyvinvointi, kohdistamatta',
    );
  });
});

test('a sum of the city says how many divisions it covers', () => {
  expect(paper(proposalOf(seed)).table('unproposed')?.at(-1)?.[0]).toBe(
    'Ennustettu poikkeama (3/5 toimialaa)',
  );
  const complete: Report = {
    ...seed,
    divisions: [withBudget(divisionOf(seed, 'perusturva'), 1_000_000)],
  };
  expect(paper(proposalOf(complete)).table('unproposed')?.at(-1)?.[0]).toBe('Ennustettu poikkeama');
});

test('what is taken over of the others leaves the unread proposal as it stands', () => {
  const taken = linesOverThreshold(unreadProposal, { euros: 50_000 }, DEFAULT_PROPOSAL_SETTINGS);
  const after = proposalOf(applyTaken(unreadProposal, taken));
  expect(after.unread).toMatchObject([{ raw: 'noin 2 milj.' }]);
  expect(openFields(paperOf(after, { language: 'fi', final: false })).length).toBeGreaterThan(0);
});
