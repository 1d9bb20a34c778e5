/** The headings of a source: those styled as such, and paragraphs that stand as headings. */
import type { Piece } from '../table/cut';
import { compact, fold } from '../words/fold';
import { headingWord, nameIn, responsibleIn, type HeadingWord } from '../words/sections';

export interface Heading {
  /** Index among the pieces. */
  at: number;
  text: string;
  /** Smaller is higher; only compared within an import. */
  level: number;
  word: HeadingWord;
  /** A heading of the source, not a paragraph that looks like one. */
  styled: boolean;
}

/** Paragraphs come below all styled headings. */
const LOOSE = 10;
const LONGEST = 110;

/** Finds the headings in order; `areas` are the names that rows of tables tell, without spaces and letter case. */
export function headingsOf(pieces: Piece[], areas: ReadonlySet<string>): Heading[] {
  const sizes = looseSizes(pieces);
  const plain = plainSources(pieces);
  const divisions = divisionsBySize(pieces, sizes);
  const headings: Heading[] = [];
  pieces.forEach((piece, at) => {
    if (piece.kind === 'table') return;
    const text = piece.text.replace(/\s+/g, ' ').trim();
    const own = headingWord(text);
    // A line that ends in a colon leads in what follows.
    const word = piece.kind === 'paragraph' && /:$/.test(text) && own === 'name' ? 'section' : own;
    if (piece.kind === 'heading') {
      headings.push({ at, text, level: piece.level, word, styled: true });
    } else if (
      !piece.aside &&
      (areas.has(compact(nameIn(text))) ||
        looksLikeHeading(text, piece.bold ?? false, word, leadsToTable(pieces, at)))
    ) {
      const rank = rankOf(piece, sizes);
      const toldBySize = sizes.length > 1 && (divisions.get(rank) ?? 0) < 2;
      const byWord = toldBySize ? (word === 'section' ? 0.5 : 0) : BY_WORD[word];
      headings.push({ at, text, level: LOOSE + rank * 3 + byWord, word, styled: false });
    } else if (
      plain.has(piece.place.source) &&
      !piece.aside &&
      headsProse(text, pieces.slice(at + 1, at + 3))
    ) {
      headings.push({ at, text, level: LOOSE + BY_WORD.division, word, styled: false });
    }
  });
  return withTitlesAbove(headings);
}

/** 0 for the largest; paragraphs whose size nobody told come last. */
function rankOf(piece: Piece, sizes: number[]): number {
  if (sizes.length < 2) return 0;
  const own = piece.kind === 'paragraph' ? (piece.size ?? 0) : 0;
  const rank = sizes.findIndex((size) => size <= own);
  return rank < 0 ? sizes.length : rank;
}

/** How many divisions' names stand in each size: where several do, words tell them from what is as large. */
function divisionsBySize(pieces: Piece[], sizes: number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const piece of pieces) {
    if (piece.kind !== 'paragraph' || !piece.bold || headingWord(piece.text) !== 'division')
      continue;
    const rank = rankOf(piece, sizes);
    counts.set(rank, (counts.get(rank) ?? 0) + 1);
  }
  return counts;
}

/** Where size tells nothing, words do. */
const BY_WORD: Record<HeadingWord, number> = {
  title: 0,
  part: 0,
  city: 1,
  division: 1,
  area: 2,
  name: 2,
  section: 2.5,
};

function looseSizes(pieces: Piece[]): number[] {
  const sizes = pieces.flatMap((piece) =>
    piece.kind === 'paragraph' && piece.bold && piece.size !== undefined ? [piece.size] : [],
  );
  return [...new Set(sizes)].sort((a, b) => b - a);
}

function looksLikeHeading(text: string, bold: boolean, word: HeadingWord, leads: boolean): boolean {
  if (text.length > LONGEST || text.length < 3 || /[.;,!]$/.test(text) || !/^[\p{L}\d]/u.test(text))
    return false;
  if (/^\d[\d\s.,%€-]*$/.test(text)) return false;
  if (bold) return true;
  const capitals = text === text.toUpperCase() && /\p{Lu}{4}/u.test(text);
  const words = text.split(' ').length;
  if (capitals) return words <= 8;
  if (word === 'area' || (word === 'division' && words <= 8)) return true;
  if (/^\d+(?:\.\d+)*\.?\s+\p{Lu}/u.test(text) && words <= 10) return true;
  // A short line right above a table heads it, and so does one above such a line.
  if (leads) return words <= 8 && /^[\p{Lu}\d]/u.test(text) && !/:$/.test(text);
  return (
    (word === 'section' || word === 'city') &&
    words <= 6 &&
    /^\p{Lu}/u.test(text) &&
    !/[:]$/.test(text)
  );
}

/** Sources without styles or weight, in which words seldom tell the divisions either. */
function plainSources(pieces: Piece[]): ReadonlySet<string> {
  const plain = new Set(pieces.map(({ place }) => place.source));
  const strong = new Map<string, number>();
  for (const piece of pieces) {
    const { source } = piece.place;
    if (piece.kind === 'heading' || (piece.kind === 'paragraph' && piece.bold))
      plain.delete(source);
    if (piece.kind !== 'paragraph' || piece.text.length > LONGEST) continue;
    if (headingWord(piece.text) === 'division') strong.set(source, (strong.get(source) ?? 0) + 1);
  }
  return new Set([...plain].filter((source) => (strong.get(source) ?? 0) < 2));
}

/** A short line that is no sentence, with prose below it. */
function headsProse(text: string, below: Piece[]): boolean {
  const words = text.split(' ').length;
  if (words > 6 || text.length < 3 || /[.;,!:?]$|\d/.test(text) || !/^\p{Lu}/u.test(text))
    return false;
  const [next, second] = below;
  const skips = next?.kind === 'paragraph' && responsibleIn(next.text) !== null;
  const first = skips ? second : next;
  return skips || (first?.kind === 'paragraph' && first.text.length > 80);
}

const MOST_LINES_ABOVE = 3;

/** Only short lines, none of them a sentence, stand between a piece and the next table. */
function leadsToTable(pieces: Piece[], at: number): boolean {
  for (let next = at + 1; next <= at + MOST_LINES_ABOVE; next++) {
    const piece = pieces[next];
    if (!piece) return false;
    if (piece.kind === 'table') return true;
    if (piece.text.length > 60 || /[.;,!]$/.test(piece.text.trim())) return false;
  }
  return false;
}

/** The report's own title heads everything, whatever its level. */
function withTitlesAbove(headings: Heading[]): Heading[] {
  return headings.map((heading, i) =>
    heading.word === 'title' && i === 0 ? { ...heading, level: -1 } : heading,
  );
}

/** Whether two names are the same but for letter case and spaces. */
export const sameName = (a: string, b: string): boolean => fold(a) === fold(b);
