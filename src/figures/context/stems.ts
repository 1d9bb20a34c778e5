/** Finds the stems of a table inside words: the longest at each place, from the left. */

interface Entry<T> {
  meaning: T;
  atStart: boolean;
  atEnd: boolean;
}

interface Node<T> {
  next: Map<number, Node<T>>;
  entries: Entry<T>[];
}

/** Stems of one meaning: parted by spaces, `^` bound to the start of a word, `$` to its end. */
export interface StemLine<T> {
  meaning: T;
  stems: string;
}

export interface StemTable<T> {
  /** The meanings of the stems in the word, in order. */
  find(word: string): T[];
}

function emptyNode<T>(): Node<T> {
  return { next: new Map(), entries: [] };
}

export function stemTable<T>(lines: readonly StemLine<T>[]): StemTable<T> {
  const root = emptyNode<T>();
  for (const { meaning, stems } of lines) {
    for (const printed of stems.split(' ')) {
      const atStart = printed.startsWith('^');
      const atEnd = printed.endsWith('$');
      const stem = printed.slice(atStart ? 1 : 0, atEnd ? -1 : undefined);
      let node = root;
      for (let at = 0; at < stem.length; at++) {
        const code = stem.charCodeAt(at);
        const next = node.next.get(code) ?? emptyNode<T>();
        node.next.set(code, next);
        node = next;
      }
      node.entries.push({ meaning, atStart, atEnd });
    }
  }
  return { find: (word) => findStems(root, word) };
}

function longestAt<T>(
  root: Node<T>,
  word: string,
  from: number,
): { entry: Entry<T>; end: number } | null {
  let node: Node<T> | undefined = root;
  let best: { entry: Entry<T>; end: number } | null = null;
  for (let at = from; at < word.length; at++) {
    node = node.next.get(word.charCodeAt(at));
    if (!node) break;
    const end = at + 1;
    const entry = node.entries.find(
      ({ atStart, atEnd }) => (!atStart || from === 0) && (!atEnd || end === word.length),
    );
    if (entry) best = { entry, end };
  }
  return best;
}

function findStems<T>(root: Node<T>, word: string): T[] {
  const found: T[] = [];
  for (let at = 0; at < word.length;) {
    // The part of a compound before a stem has at least two letters.
    const hit = at === 1 ? null : longestAt(root, word, at);
    if (hit) {
      found.push(hit.entry.meaning);
      at = hit.end;
    } else at++;
  }
  return found;
}
