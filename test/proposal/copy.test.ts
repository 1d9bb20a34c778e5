import { copyChanges } from '../../src/proposal/document/copy';
import { seedProposal } from './reports';

test('as text the table pastes into a sheet: tabs, ordinary spaces, notes below', () => {
  const lines = copyChanges(seedProposal(), 'fi').text.split('\n');
  expect(lines).toEqual([
    'Taulukko 1. Esitettävät talousarviomuutokset 2022',
    'Luvut euroina. Tulot ja menot: + = lisäys, − = vähennys. Toimintakate: + = paranee, − = heikkenee.',
    'Toimiala ja tulosalue\tTulot\tMenot\tToimintakate',
    'Hallintopalvelut\t−20 200\t−20 200\t0',
    'Lasten ja nuorten palvelut\t+1 310 855\t+1 421 212\t−110 357',
    'Vapaa-aikapalvelut\t−119 580\t−494 713\t+375 133',
    'Hyvinvointi yhteensä 1)\t+1 171 075\t+906 299\t+264 776',
    'Terveyttä ja toimintakykyä edistävät palvelut\t+1 175 000\t+544 000\t+631 000',
    'Ikäihmisten palvelut\t+950 000\t+2 000 000\t−1 050 000',
    'Perusturva yhteensä\t+2 125 000\t+2 544 000\t−419 000',
    'Yhteensä\t+3 296 075\t+3 450 299\t−154 224',
    '1) Hyvinvoinnin summat rivien mukaan; katsauksessa 906 298 ja 264 777. Menojen summan etumerkki on katsauksessa väärä.',
  ]);
});

test('as HTML every cell carries its look, figures do not break, headings are headings', () => {
  const { html } = copyChanges(seedProposal(), 'fi');
  expect(html.match(/<th scope="col"/g)).toHaveLength(4);
  expect(html.match(/<th scope="row"/g)).toHaveLength(8);
  const figures = html.match(/<td style="[^"]*text-align:right;white-space:nowrap/g);
  expect(figures).toHaveLength(24);
  expect(html).toContain('<div lang="fi-FI">');
  expect(html).not.toMatch(/class=|<style/);
});

test('names from a report cannot become markup', () => {
  const proposal = seedProposal();
  const care = proposal.divisions.find((one) => one.division.id === 'perusturva')!;
  care.council[0]!.label = '<img src=x onerror="1">';
  expect(copyChanges(proposal, 'fi').html).toContain('&lt;img src=x onerror=&quot;1&quot;&gt;');
});
