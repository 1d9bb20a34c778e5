/** A sentence as words with their cues, figures and the breaks between clauses. */
import type { Amount } from '../number/amount';
import { CLAUSE_WORDS, isClauseMark, hasSense } from '../../language';
import type { Token } from '../../language';
import type { WordCues } from './cues';

export type ItemKind = 'word' | 'figure' | 'break' | 'open' | 'close';

export interface Item {
  kind: ItemKind;
  /** The word, or the mark of a break. */
  lower: string;
  cues: WordCues | null;
  /** The amount of a figure. */
  amount: Amount | null;
  /** Brackets around the item. */
  depth: number;
  /** Number of the clause, brackets not counted. */
  clause: number;
  token: number;
  /** Its index among the sentence's items. */
  at: number;
}

function wordItem(tokens: Token[], at: number, cuesOf: (word: string) => WordCues): Item {
  const lower = tokens[at]?.lower ?? '';
  const reason = hasSense(tokens[at + 1]?.lower ?? '', 'join:because of');
  const cues = reason ? null : cuesOf(lower);
  return { kind: 'word', lower, cues, amount: null, depth: 0, clause: 0, token: at, at: 0 };
}

function plainItem(kind: ItemKind, lower: string, token: number): Item {
  return { kind, lower, cues: null, amount: null, depth: 0, clause: 0, token, at: 0 };
}

/** The items of tokens `from` to `to`; `amounts` are those of the sentence, in order. */
export function itemsOf(
  tokens: Token[],
  from: number,
  to: number,
  amounts: readonly Amount[],
  cuesOf: (word: string) => WordCues,
): Item[] {
  const items: Item[] = [];
  let nextAmount = 0;
  for (let at = from; at < to;) {
    const amount = amounts[nextAmount];
    if (amount && at >= amount.first) {
      items.push({ ...plainItem('figure', '', at), amount });
      nextAmount++;
      at = Math.max(amount.next, at + 1);
      continue;
    }
    const { kind, lower } = tokens[at] ?? { kind: 'mark', lower: '' };
    if (kind === 'word') {
      items.push(
        CLAUSE_WORDS.has(lower) ? plainItem('break', lower, at) : wordItem(tokens, at, cuesOf),
      );
    } else if (lower === '(' || lower === '[') items.push(plainItem('open', lower, at));
    else if (lower === ')' || lower === ']') items.push(plainItem('close', lower, at));
    else if (isClauseMark(tokens, at)) items.push(plainItem('break', lower, at));
    at++;
  }
  return numbered(breakAtAnd(items));
}

/** "ja" parts clauses where a figure stands on both sides of it within the clause. */
function breakAtAnd(items: Item[]): Item[] {
  let figureSince = false;
  let pending: Item[] = [];
  for (const item of items) {
    if (item.kind === 'break') {
      figureSince = false;
      pending = [];
    } else if (item.kind === 'figure') {
      for (const and of pending) and.kind = 'break';
      pending = [];
      figureSince = true;
    } else if (figureSince && item.kind === 'word' && hasSense(item.lower, 'join:also')) {
      // Only the last "ja" before the next figure begins its statement.
      pending = [item];
    }
  }
  return items;
}

function numbered(items: Item[]): Item[] {
  let depth = 0;
  let clause = 0;
  for (const [at, item] of items.entries()) {
    item.at = at;
    if (item.kind === 'close') depth = Math.max(0, depth - 1);
    if (item.kind === 'break' && depth === 0) clause++;
    item.depth = depth;
    item.clause = clause;
    if (item.kind === 'open') depth++;
  }
  return items;
}
