/** The council's paper on an edited workbook that is read back, against the oracle. */
import * as fc from 'fast-check';
import type {
  PaperDocument,
  TableBlock,
  TableCell,
  TableRow,
} from '../../src/proposal/document/model';
import { plainText } from '../../src/proposal/document/model';
import { paperOf } from '../../src/proposal/document/paper';
import { makeProposal, type Proposal } from '../../src/proposal/proposal';
import { DEFAULT_PROPOSAL_SETTINGS } from '../../src/proposal/settings';
import { heldBy as heldUp } from '../../src/proposal/review';
import { versionRows } from '../../src/proposal/proposal';
import { example, RUNS } from './example';
import { bridgeOf, budgetOf, changesOf, isDraft, saidOf } from './paperOracle';
import type { Budgeted, Cells, ProposingDivision, Rows } from './paperOracle';
import { heldBy } from './report';
import { readBack } from './sheets';

const textOf = ({ content }: TableCell): string =>
  plainText(content)
    .replace(/\u00ad/g, '')
    .replace(/\u00a0/g, ' ');

/** The figure itself, not its print; a word; null for the dash that stands for nothing. */
const shown = (cell: TableCell): number | string | null => {
  if (cell.value !== undefined) return cell.value;
  const text = textOf(cell);
  return text === '–' ? null : text;
};

const labelOf = ({ cells }: TableRow): string => textOf(cells[0] as TableCell);

function tableIn({ blocks }: PaperDocument, id: string): TableRow[] {
  const found = blocks.find(
    (block): block is TableBlock => block.kind === 'table' && block.id === id,
  );
  return found?.rows ?? [];
}

const cellsOf = (row: TableRow): Cells =>
  row.cells.slice(1, 4).map(shown) as [Cells[0], Cells[0], Cells[0]];

/** Lines come before the sum of their division. */
function changesIn(paper: PaperDocument): Rows {
  const found: Rows = {};
  let lines: TableRow[] = [];
  for (const row of tableIn(paper, 'changes')) {
    if (row.kind === 'line') lines.push(row);
    else {
      const division = labelOf(row).replace(/ yhteensä$/, '');
      for (const line of lines) found[`${division} / ${labelOf(line)}`] = cellsOf(line);
      found[labelOf(row)] = cellsOf(row);
      lines = [];
    }
  }
  return found;
}

const bridgeIn = (paper: PaperDocument): Rows =>
  Object.fromEntries(tableIn(paper, 'unproposed').map((row) => [labelOf(row), cellsOf(row)]));

/** Four rows a group: its label, Tulot, Menot and Toimintakate. */
function budgetIn(paper: PaperDocument, names: string[]): Record<string, Budgeted> {
  const rows = tableIn(paper, 'budget');
  const found: Record<string, Budgeted> = {};
  let areas: [string, Budgeted][] = [];
  const column = (group: TableRow[], index: number): Cells =>
    group.map(({ cells }) => shown(cells[index] as TableCell)) as [Cells[0], Cells[0], Cells[0]];
  for (let at = 0; at < rows.length; at += 4) {
    const label = labelOf(rows[at] as TableRow);
    const group = rows.slice(at + 1, at + 4);
    const own = { proposal: column(group, 4), unproposed: column(group, 6) };
    if (group[0]?.kind === 'line') areas.push([label, own]);
    else if (group[0]?.kind === 'sum') {
      const division = names.find((name) => label.startsWith(name)) ?? '';
      for (const [area, cells] of areas) found[`${division} / ${area}`] = cells;
      found[label.includes('yhteensä') ? label : label.replace(division, `${division} yhteensä`)] =
        own;
      areas = [];
    }
  }
  return found;
}

/** What the contract does not say stays as it is found. */
const told = (expected: Cells, found: Cells | undefined): Cells =>
  expected.map((cell, index) => (cell === undefined ? found?.[index] : cell)) as [
    Cells[0],
    Cells[0],
    Cells[0],
  ];
const toldRows = (expected: Rows, found: Rows): Rows =>
  Object.fromEntries(
    Object.entries(expected).map(([label, cells]) => [label, told(cells, found[label])]),
  );

function wordsOf({ blocks }: PaperDocument): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.content)] : []));
}

function saidIn(paper: PaperDocument, names: string[]) {
  const words = wordsOf(paper);
  const beginning = (end: string): string[] =>
    names.filter((name) => words.some((one) => one.startsWith(`${name}: ${end}`)));
  const listed = (beginning: string): string[] => {
    const sentence = words.find((one) => one.startsWith(beginning)) ?? '';
    return names.filter((name) => sentence.slice(beginning.length).includes(name));
  };
  return {
    check: beginning('tarkista'),
    half: beginning('ennuste on kesken'),
    budgetMissing: listed('TA puuttuu, joten ennusteen poikkeamaa ei voi laskea: '),
    notReported: listed('Ei ilmoitettua euromääräistä poikkeamaa: '),
  };
}

function expectPaper(proposal: Proposal, held: ProposingDivision[]): void {
  const paper = paperOf(proposal, { language: 'fi', final: true });
  const names = held.map(({ name }) => name);
  const changes = changesIn(paper);
  const bridge = bridgeIn(paper);
  const budget = budgetIn(paper, names);
  const expectedBudget = budgetOf(held);
  expect({
    changes,
    bridge,
    said: saidIn(paper, names),
    stamp: paper.stamp,
    version: versionRows(proposal) !== null,
    heldUp: heldUp(proposal, [], []).length > 0,
  }).toEqual({
    changes: changesOf(held),
    bridge: toldRows(bridgeOf(held), bridge),
    said: saidOf(held),
    stamp: isDraft(held) ? 'LUONNOS' : null,
    version: !isDraft(held),
    heldUp: isDraft(held),
  });
  for (const [label, own] of Object.entries(budget)) {
    const expected = expectedBudget[label];
    // Kohdistamatta has the net of the bridge.
    if (label.endsWith(' / Kohdistamatta') && !expected) continue;
    expect({ [label]: own }).toEqual({
      [label]: expected && {
        proposal: expected.proposal,
        unproposed: told(expected.unproposed, own.unproposed),
      },
    });
  }
}

it('says what the contract says, states included, on any report after any edits', () => {
  fc.assert(
    fc.property(example, (one) => {
      expectPaper(makeProposal(readBack(one), DEFAULT_PROPOSAL_SETTINGS), heldBy(one));
    }),
    { numRuns: RUNS(100) },
  );
});
