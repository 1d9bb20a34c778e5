/** The code knows Finnish, not the sentences it is measured with nor the report it comes with. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LINK_SETS, readLinks } from '../../scripts/eval/links';
import { readPassages, RELATION_SETS } from '../../scripts/eval/relations';
import { readLabelled } from '../../scripts/eval/labelled';

const ROOT = path.join(__dirname, '../..');

const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(path.join(ROOT, 'src', name), 'utf8') }));

const sentences = [
  'dev.jsonl',
  'second.jsonl',
  'third.jsonl',
  'fourth.jsonl',
  'fifth.jsonl',
  'sixth.jsonl',
].flatMap((file) => readLabelled(path.join(__dirname, file)).map(({ sentence }) => sentence));
const passages = RELATION_SETS.flatMap(readPassages).map(({ passage }) => passage);
const paragraphs = LINK_SETS.flatMap(readLinks).map(({ text }) => text);
const report = readFileSync(path.join(ROOT, 'seeds/kemi-2022-1-6.txt'), 'utf8');
const material = [...sentences, ...passages, ...paragraphs, report];

/** Years, and numbers of one or two digits before their zeros, belong to anybody. */
const COMMON = /^(?:19|20)\d\d$|^\d{1,2}0*$/;

/** Numbers of four digits or more, however their thousands are parted; code points are none. */
function numbersOf(text: string): string[] {
  const printed = text
    .replace(/0x[\da-f]+|\\u[\da-f]{4}/gi, '')
    .match(/\d{1,3}(?:[ \u00a0\u202f\u2009._]\d{3})+(?!\d)|\d+/g);
  return (printed ?? [])
    .map((one) => one.replace(/\D/g, ''))
    .filter((digits) => digits.length >= 4 && !COMMON.test(digits));
}

const RUN = 4;

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.slice(RUN - 1).map((_word, i) => words.slice(i, i + RUN).join(' '));
}

/** What every report of this kind is headed with, and the sheets repeat. */
const HEADINGS = [
  'Talousarvion toteutuminen ja yksilöidyt keinot siitä, miten mahdollinen talousarvion ylitys estetään',
  'Tilinpäätösarvion ja talousarvion erotus (nettomenot',
];

/** What Finnish has no other words for. */
const PHRASES = ['koko vuoden ennuste on', 'ennuste on talousarvion mukainen'];

test('no number of four digits or more of the material stands in the source', () => {
  const numbers = new Set(material.flatMap(numbersOf));
  expect(numbers.size).toBeGreaterThan(300);
  const found = sources.flatMap(({ name, text }) =>
    numbersOf(text)
      .filter((digits) => numbers.has(digits))
      .map((digits) => `${name}: ${digits}`),
  );
  expect(found).toEqual([]);
});

test('no run of four words of the material stands in the source, but for headings and set phrases', () => {
  const headings = new Set([...HEADINGS, ...PHRASES].flatMap(runsOf));
  const runs = new Set(material.flatMap(runsOf).filter((run) => !headings.has(run)));
  expect(runs.size).toBeGreaterThan(1000);
  const found = sources.flatMap(({ name, text }) =>
    runsOf(text)
      .filter((run) => runs.has(run))
      .map((run) => `${name}: ${run}`),
  );
  expect(found).toEqual([]);
});
