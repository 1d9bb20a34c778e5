/** The words of importing a report of one's own, in Finnish. */
import type { FigureCount } from '../../../import/review/figures';
import { countedIn } from '../counted';

const counted = countedIn('fi');

export const importing = {
  title: 'Raportin tuonti',
  reading: (file: string) => `Luetaan: ${file}`,
  page: (done: number, of: number) => `sivu ${done} / ${of}`,
  cancel: 'Keskeytä',
  refused: (file: string) => `Tiedostoa ${file} ei voi lukea`,
  expected: (expected: string, found: string) =>
    `Odotettiin: ${expected}. Löytyi: ${found}. Työkirjaan ei kirjoitettu mitään.`,
  broken: {
    title: 'Tuonti keskeytyi',
    explanation:
      'Ohjelmassa tapahtui virhe. Työkirjaan ei kirjoitettu mitään, ja antamasi vastaukset ovat tallessa: avaa sama tiedosto uudelleen.',
  },
  back: 'Takaisin',
  resumed: 'Jatketaan siitä, mihin jäit: aiemmat vastauksesi ovat mukana.',
  proved: ({ all, open }: FigureCount, questions: number) =>
    questions === 0
      ? `${all} / ${all} lukua todistettu tai tuttu.`
      : `${all - open} / ${all} lukua todistettu tai tuttu, ${questions} katsottavaa.`,
  steps: { outline: 'Rakenne', tables: 'Taulukot', rows: 'Rivit' },
  undo: 'Kumoa vastaus',
  finish: 'Avaa työkirjaan',
  finishOpen: 'Avaa työkirjaan, avoimet jäävät tyhjiksi',
  aside: 'Jätä kesken',
  busy: 'Luetaan uudelleen…',
  period: 'Kausi',
  periodHint: 'Muodossa 2024-01-01/2024-06-30.',
  outlineHint: 'Mitkä otsikoista ovat toimialoja ja tulosalueita?',
  noOutline: 'Otsikoita, joiden alla on taulukoita, ei löytynyt.',
  otherHeadings: counted({ one: '1 muu otsikko', other: '# muuta otsikkoa' }),
  tablesHint: 'Samanlaiset taulukot ovat yksi kortti: vastaus koskee niitä kaikkia.',
  noTables: 'Taulukoissa ei ole kysyttävää.',
  table: (place: string, count: number) =>
    count === 1 ? place : `${place}, ja ${count - 1} samanlaista taulukkoa`,
  column: (number: number) => `Sarake ${number}`,
  choose: 'Valitse…',
  settledTables: counted({
    one: '1 taulukko luettu kysymättä',
    other: '# taulukkoa luettu kysymättä',
  }),
  rowsHint: 'Rivit ja solut, joita ei voi lukea varmasti. Tyhjä vastaus jättää kohdan tyhjäksi.',
  noRows: 'Yksittäisiä rivejä ei ole katsottavana.',
  answer: 'Vastaus',
  leaveBlank: 'Jätä tyhjäksi',
  left: counted({ one: '1 kohta jäi pois', other: '# kohtaa jäi pois' }),
  place: {
    page: (page: number) => `sivu ${page}`,
    sheet: (sheet: string) => `välilehti ${sheet}`,
    table: (table: number) => `taulukko ${table}`,
    row: (row: number) => `rivi ${row}`,
    column: (column: number) => `sarake ${column}`,
    line: (line: number) => `rivi ${line}`,
    paragraph: (paragraph: number) => `kappale ${paragraph}`,
  },
  excerpt: (place: string) => `Kohta lähteessä: ${place}`,
};

export type ImportText = typeof importing;
