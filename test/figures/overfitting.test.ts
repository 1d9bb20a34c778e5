/** The reader knows Finnish, not the sentences it is measured with. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readLabelled } from '../../scripts/eval/labelled';

const ROOT = path.join(__dirname, '../..');

function sourceText(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}

const sentences = ['dev.jsonl', 'second.jsonl'].flatMap((file) =>
  readLabelled(path.join(__dirname, file)).map(({ sentence }) => sentence),
);
const material = [...sentences, readFileSync(path.join(ROOT, 'seeds/kemi-2022-1-6.txt'), 'utf8')];
const source = sourceText(path.join(ROOT, 'src/figures'));

/** Years and round powers of ten belong to anybody. */
const COMMON = /^(?:19|20)\d\d$|^10*$/;

test('no number of four digits or more of the material stands in the source', () => {
  const numbers = new Set(
    material
      .flatMap((text) => text.match(/\d[\d \u00a0\u202f.]*\d/g) ?? [])
      .map((digits) => digits.replace(/\D/g, ''))
      .filter((digits) => digits.length >= 4 && !COMMON.test(digits)),
  );
  // A code point such as 0x3000 is no number of anybody's.
  const found = (source.replace(/0x[\da-f]+|\\u[\da-f]{4}/gi, '').match(/\d[\d_]*\d/g) ?? []).map(
    (digits) => digits.replace(/_/g, ''),
  );
  expect(numbers.size).toBeGreaterThan(300);
  expect(found.filter((digits) => numbers.has(digits))).toEqual([]);
});

test('no run of four words of the material stands in the source', () => {
  const runs = (text: string): string[] => {
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
    return words.slice(3).map((_word, i) => words.slice(i, i + 4).join(' '));
  };
  const own = new Set(runs(source));
  expect(own.size).toBeGreaterThan(1000);
  expect(material.flatMap(runs).filter((run) => own.has(run))).toEqual([]);
});
