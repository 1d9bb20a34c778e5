import { DOMParser } from '@xmldom/xmldom';
import mammoth from 'mammoth';
import { paperOf } from '../../src/proposal/document/paper';
import {
  plainText,
  type PaperDocument,
  type TableBlock,
  type TableRow,
} from '../../src/proposal/document/model';
import { keepsWithNext } from '../../src/proposal/document/word/keepsWithNext';
import { writeWord } from '../../src/proposal/document/word/write';
import { textOf, type PaperLanguage } from '../../src/proposal/text/languages';
import { applyTaken, linesOverThreshold } from '../../src/proposal/takeOver';
import { DEFAULT_PROPOSAL_SETTINGS } from '../../src/proposal/settings';
import type { Report } from '../../src/report/model';
import { readPrinted } from '../../src/report/printed';
import { report } from '../seeds/seed';
import { proposalOf, seedProposal, withBudget } from './reports';
import { zipPart as part } from './zip';

async function word(paper: PaperDocument, language: PaperLanguage = 'fi'): Promise<Buffer> {
  return Buffer.from(await writeWord(paper, textOf(language)));
}

/** The tables as mammoth reads them: rows of cell texts. */
async function tablesOf(bytes: Buffer): Promise<string[][][]> {
  const { value } = await mammoth.convertToHtml({ buffer: bytes });
  const dom = new DOMParser().parseFromString(`<body>${value}</body>`, 'text/xml');
  const elements = (node: Element | Document, name: string): Element[] =>
    Array.from(node.getElementsByTagName(name));
  return elements(dom, 'table').map((table) =>
    elements(table, 'tr').map((row) =>
      Array.from(row.childNodes).map((cell) => cell.textContent ?? ''),
    ),
  );
}

const tablesIn = (paper: PaperDocument): TableBlock[] =>
  paper.blocks.filter((block) => block.kind === 'table');

const budgeted: Report = {
  ...report,
  divisions: report.divisions.map((division, i) => ({
    ...withBudget(division, 1_000_000 * (i + 1)),
    deviations: [],
  })),
};

test.each([
  ['the seed', seedProposal()],
  ['the seed, net expenditure', seedProposal({ netAs: 'netExpenditure' })],
  [
    'variances taken over',
    proposalOf(
      applyTaken(report, linesOverThreshold(report, { euros: 50_000 }, DEFAULT_PROPOSAL_SETTINGS)),
    ),
  ],
  ['a report with a budget', proposalOf(budgeted)],
])('the figures of the document, read back, are the model’s: %s', async (_name, proposal) => {
  const paper = paperOf(proposal, { language: 'fi', final: false });
  const read = await tablesOf(await word(paper));
  const planned = tablesIn(paper);
  expect(read).toHaveLength(planned.length);
  planned.forEach((table, t) => {
    table.rows.forEach((row, r) => {
      row.cells.forEach((cell, c) => {
        const found = read[t]?.[r + 1]?.[c] ?? '';
        if (cell.value === undefined) return;
        expect(readPrinted(found)?.value).toBe(cell.value);
      });
    });
  });
});

test('the agenda’s order, under real headings', async () => {
  const bytes = await word(paperOf(seedProposal(), { language: 'fi', final: false }));
  const { value, messages } = await mammoth.convertToHtml({ buffer: bytes });
  const headings = [...value.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, text]) =>
    text?.replace(/<[^>]*>/g, ''),
  );
  expect(headings).toEqual([
    'Päätösehdotus',
    'Säädösperusta',
    'Esitettävät muutokset',
    'Vaikutus vuosikatteeseen, tulokseen ja rahoitukseen',
    'Perustelut',
    'Vaikutus tavoitteisiin ja tunnuslukuihin',
    'Toimenpiteet ja riskit',
    'Ennustettu, mutta ei esitetty',
    'Aiempi käsittely',
    'Liitteet',
  ]);
  expect(messages.filter((one) => one.type === 'error')).toEqual([]);
});

test('a draft says so in its header, a final version does not', async () => {
  const draft = await word(paperOf(seedProposal(), { language: 'fi', final: false }));
  const final = await word(paperOf(seedProposal(), { language: 'fi', final: true }));
  expect(part(draft, 'word/header1.xml')).toContain('LUONNOS');
  expect(part(final, 'word/header1.xml')).not.toContain('LUONNOS');
});

test('it is accessible: language, title, marked heading rows, alt texts, named styles', async () => {
  const paper = paperOf(seedProposal(), { language: 'fi', final: true });
  const bytes = await word(paper);
  const [body, styles, core] = ['word/document.xml', 'word/styles.xml', 'docProps/core.xml'].map(
    (name) => part(bytes, name),
  );
  const count = (pattern: RegExp): number => body!.match(pattern)?.length ?? 0;
  const tables = tablesIn(paper).length;
  expect(tables).toBeGreaterThan(3);
  expect(count(/<w:tblHeader\/>/g)).toBe(tables);
  expect(count(/<w:tblDescription w:val="[^"]{20,}"/g)).toBe(tables);
  expect(styles).toContain('<w:lang w:val="fi-FI"/>');
  expect(core).toContain('<dc:title>Vuoden 2022 talousarvion muuttaminen, Kemi</dc:title>');
  expect(count(/<w:sz /g)).toBe(0);
  const used = new Set([...body!.matchAll(/<w:(?:p|r)Style w:val="([^"]+)"/g)].map((m) => m[1]));
  for (const style of used) expect(styles).toContain(`w:styleId="${style}"`);
});

test('open fields are content controls that a secretary fills in', async () => {
  const fields = { diary: 'KEMI/1234/02.02/2022' };
  const bytes = await word(paperOf(seedProposal({ fields }), { language: 'fi', final: false }));
  const body = part(bytes, 'word/document.xml');
  expect(body).toMatch(/<w:alias w:val="kate: [^"]*"\/><w:tag w:val="cover"\/><w:showingPlcHdr\/>/);
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  expect(value).toContain('Diaarinumero: KEMI/1234/02.02/2022');
  expect(value).toContain('Kuntalaki 110 §, hallintosääntö __ §');
});

test.each([
  ['sv', 'Beslutsförslag', 'UTKAST', '1\u00a0310\u00a0855'],
  ['en', 'Proposed decision', 'DRAFT', '1,310,855'],
] as const)(
  'in %s the words change and the figures stay',
  async (language, heading, stamp, figure) => {
    const paper = paperOf(seedProposal(), { language, final: false });
    const finnish = paperOf(seedProposal(), { language: 'fi', final: false });
    const values = (one: PaperDocument): unknown =>
      tablesIn(one).map((table) => table.rows.map((row) => row.cells.map((cell) => cell.value)));
    expect(values(paper)).toEqual(values(finnish));
    const bytes = await word(paper, language);
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    expect(value).toContain(heading);
    expect(value).toContain(figure);
    expect(part(bytes, 'word/header1.xml')).toContain(stamp);
    const quoted = part(bytes, 'word/document.xml');
    expect(quoted).toContain('<w:lang w:val="fi"/>');
  },
);

test('findings and sign-off are never in the paper', () => {
  const words = paperOf(seedProposal(), { language: 'fi', final: false }).blocks.map((block) =>
    block.kind === 'paragraph' ? plainText(block.content) : 'text' in block ? block.text : '',
  );
  expect(words.join('\n')).not.toMatch(/havainto|havainnot|Hyväksyntä|Tarkista:/i);
});

test('a page ends between groups of a long table, not inside one', () => {
  const row = (kind: TableRow['kind']): TableRow => ({ kind, cells: [] });
  const group = [row('group'), row('line'), row('line'), row('line')];
  const kept = [true, true, true, false];
  expect(keepsWithNext([...group, ...group, ...group, ...group])).toEqual([
    ...kept,
    ...kept,
    ...kept,
    ...kept,
  ]);
  expect(keepsWithNext(group)).toEqual(kept);
  const long = [row('group'), ...Array<TableRow>(20).fill(row('line'))];
  expect(keepsWithNext(long)).toEqual([true, ...Array<boolean>(20).fill(false)]);
});
