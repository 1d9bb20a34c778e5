/** The words of the lists, found by the letters that their forms begin with. */
import type { Part } from './part';

export interface Entry {
  make: () => Part[];
  parts?: Part[];
}

interface Node {
  next: Map<number, Node>;
  entries: Entry[];
}

/** Entries by the letters that their forms begin with. */
export class Trie {
  private readonly root: Node = { next: new Map(), entries: [] };

  add(trunk: string, entry: Entry): void {
    let node = this.root;
    for (let at = 0; at < trunk.length; at++) {
      const code = trunk.charCodeAt(at);
      const next = node.next.get(code) ?? { next: new Map(), entries: [] };
      node.next.set(code, next);
      node = next;
    }
    node.entries.push(entry);
  }

  /** Hands on the words whose letters, up to where they alternate, stand in the text at `from`. */
  partsAt(text: string, from: number, use: (part: Part) => void): void {
    let node: Node | undefined = this.root;
    for (let at = from; node; at++) {
      for (const entry of node.entries) {
        for (const part of (entry.parts ??= entry.make())) {
          if (text.startsWith(part.trunk, from)) use(part);
        }
      }
      if (at >= text.length) return;
      node = node.next.get(text.charCodeAt(at));
    }
  }
}
