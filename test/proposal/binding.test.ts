import { contextOf, paperOf } from '../../src/proposal/document/paper';
import { changesTable } from '../../src/proposal/document/sections/changes';
import { plainText, type Block } from '../../src/proposal/document/model';
import type { Binding } from '../../src/proposal/settings';
import type { EconomyRow, Report } from '../../src/report/model';
import { report } from '../seeds/seed';
import { cell, proposalOf, seedProposal } from './reports';

const bind = (binding: Binding) => ({ hyvinvointi: binding, perusturva: binding });
const wellbeing = (binding: Binding) =>
  seedProposal({ bindings: bind(binding) }).divisions.find((d) => d.division.id === 'hyvinvointi')!;

test('below the binding level rows go to the board, not to the council', () => {
  const one = wellbeing({ level: 'division', item: 'gross' });
  expect(one.council.map((row) => [row.label, row.proposal.net])).toEqual([
    ['Hyvinvointi', 264_776],
  ]);
  expect(one.board.map((row) => row.label)).toEqual([
    'Hallintopalvelut',
    'Lasten ja nuorten palvelut',
    'Vapaa-aikapalvelut',
  ]);
});

test('inside a binding net a change without a net is the board’s own', () => {
  const one = wellbeing({ level: 'resultArea', item: 'net' });
  expect(one.council.map((row) => row.label)).toEqual([
    'Lasten ja nuorten palvelut',
    'Vapaa-aikapalvelut',
  ]);
  expect(one.board.map((row) => row.label)).toEqual(['Hallintopalvelut']);
});

test('a binding that nobody has given is asked to be confirmed', () => {
  expect(seedProposal().divisions.every((one) => one.bindingAssumed)).toBe(true);
  expect(wellbeing({ level: 'resultArea', item: 'gross' }).bindingAssumed).toBe(false);
});

test('projects bind each when their level binds, else within their area', () => {
  const project: EconomyRow = {
    id: 'koulu',
    resultArea: 'hyvinvointi-lapset-nuoret',
    label: 'Koulun peruskorjaus',
    item: 'expense',
    added: true,
    proposal: cell(80_000),
  };
  const withProject: Report = {
    ...report,
    divisions: report.divisions.map((division) =>
      division.id === 'hyvinvointi' ? { ...division, economy: [project] } : division,
    ),
  };
  const rows = (level: Binding['level']) =>
    proposalOf(withProject, { bindings: bind({ level, item: 'gross' }) })
      .divisions.find((one) => one.division.id === 'hyvinvointi')!
      .council.map((row) => [row.label, row.proposal.expense]);
  expect(rows('project')).toEqual([
    ['Hallintopalvelut', -20_200],
    ['Lasten ja nuorten palvelut', 1_421_212],
    ['Vapaa-aikapalvelut', -494_713],
    ['Koulun peruskorjaus', 80_000],
  ]);
  expect(rows('resultArea')).toEqual([
    ['Hallintopalvelut', -20_200],
    ['Lasten ja nuorten palvelut', 1_501_212],
    ['Vapaa-aikapalvelut', -494_713],
  ]);
});

const sentences = (blocks: Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [plainText(block.content)];
    if (block.kind !== 'list') return [];
    return block.items.flatMap((item) => [item.content, ...(item.under ?? [])].map(plainText));
  });

test('the decision is worded for a binding gross and for a binding net', () => {
  const said = (binding?: Binding) =>
    sentences(
      paperOf(seedProposal(binding ? { bindings: bind(binding) } : {}), {
        language: 'fi',
        final: false,
      }).blocks,
    ).map((one) => one.replace(/\u00a0/g, ' '));
  expect(said()).toEqual(
    expect.arrayContaining([
      '[toimielin] päättää esittää kaupunginhallitukselle ja edelleen kaupunginvaltuustolle, että hyvinvoinnin vuoden 2022 talousarviota muutetaan taulukon 1 mukaisesti: tuloarviota lisätään 1 171 075 euroa ja määrärahaa lisätään 906 299 euroa, jolloin toimintakate paranee 264 776 euroa.',
      'Hyvinvointi, Vapaa-aikapalvelut: tuloarviota vähennetään 119 580 euroa ja määrärahaa vähennetään 494 713 euroa; toimintakate paranee 375 133 euroa',
      'toteaa, että muutokset lisäävät tuloarvioita 3 296 075 euroa ja määrärahoja 3 450 299 euroa ja että toimintakate heikkenee 154 224 euroa',
    ]),
  );
  expect(said({ level: 'division', item: 'net' })).toEqual(
    expect.arrayContaining([
      'Hyvinvointi: sitovaa toimintakatetta parannetaan 264 776 euroa (tuloarviota lisätään 1 171 075 euroa ja määrärahaa lisätään 906 299 euroa)',
      'Valtuustoon nähden sitova taso ja erä: toimiala, toimintakate (netto).',
    ]),
  );
});

test('the council’s table holds only what the council decides', () => {
  const proposal = seedProposal({ bindings: bind({ level: 'division', item: 'net' }) });
  const table = changesTable(contextOf(proposal, 'fi'));
  expect(table.rows.map((row) => [row.kind, plainText(row.cells[0]!.content)])).toEqual([
    ['line', 'Hyvinvointi'],
    ['line', 'Perusturva'],
    ['total', 'Yhteensä'],
  ]);
});
