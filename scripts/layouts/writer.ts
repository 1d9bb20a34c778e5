/** What the parts of a document are written with. */
import type { CityFacts } from './facts';
import type { Block, Grid, GridCell } from './grid';
import type { Random } from './random';
import type { Style } from './style';
import type { TruthBook } from './truth';

export interface Writer {
  random: Random;
  style: Style;
  city: CityFacts;
  book: TruthBook;
  blocks: Block[];
  /** Chapter numbers by level, where headings are numbered. */
  numbers: number[];
}

export function writeHeading(writer: Writer, level: number, text: string): void {
  const { numbers, style } = writer;
  numbers.length = level;
  numbers[level - 1] = (numbers[level - 1] ?? 0) + 1;
  for (let i = 0; i < level; i++) numbers[i] ??= 1;
  const label =
    style.headings === 'number' ? `${numbers.join('.')}${level === 1 ? '.' : ''} ${text}` : text;
  writer.blocks.push({
    kind: 'heading',
    level,
    text: style.headings === 'caps' && level === 1 ? label.toUpperCase() : label,
  });
}

export function writeTable(
  writer: Writer,
  name: string,
  rows: GridCell[][],
  widths: number[],
  options: { headings: number; captioned?: boolean },
): void {
  const { style, blocks } = writer;
  if (options.captioned === true)
    blocks.push({ kind: 'paragraph', text: `${name}, ${style.unit.words}`, small: true });
  const grid: Grid = {
    rows,
    headingRows: options.headings,
    widths,
    rules: style.rules,
    repeated: true,
  };
  blocks.push({ kind: 'table', grid, name });
}

/** Words of a table's corner: the unit stands there where the style puts it there. */
export function cornerWords(style: Style, words: string): string {
  return style.unitPlace === 'corner'
    ? `${words === '' ? '' : `${words}, `}${style.unit.words}`
    : words;
}

/** A place before a consonant and a vowel, as Finnish is hyphenated, nearest to the wanted one. */
function syllableNear(word: string, wanted: number): number {
  const places = [...word.matchAll(/[aeiouyäö](?=[bdfghjklmnprstv][aeiouyäö])/g)].map(
    (match) => match.index + 1,
  );
  const inside = places.filter((place) => place > 2 && place < word.length - 2);
  return inside.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ?? wanted;
}

/** "Aineet, tarvikkeet ja tavarat" -> "Aineet, tarvikkeet ja tava-\nrat", as narrow columns break it. */
export function breakWords(style: Style, text: string, width = 22): string {
  if (!style.narrow || text.length <= width) return text;
  const words = text.split(' ');
  const last = words[words.length - 1] ?? '';
  if (last.length < 9) return text;
  const cut = syllableNear(last, Math.ceil(last.length / 2));
  return [...words.slice(0, -1), `${last.slice(0, cut)}-\n${last.slice(cut)}`].join(' ');
}
