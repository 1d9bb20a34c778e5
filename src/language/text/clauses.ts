/** Clauses as ranges of tokens: a comma, semicolon, spaced dash or conjunction parts them. */
import { CLAUSE_WORDS } from '../finnish/clause-words';
import type { TokenRange } from './sentences';
import { GAP, type Token } from './tokens';

const DASHES: ReadonlySet<string> = new Set(['–', '—']);

/** Whether the mark parts clauses; a comma within a number does not. */
export function isClauseMark(tokens: Token[], at: number): boolean {
  const mark = tokens[at];
  if (mark?.kind !== 'mark') return false;
  if (mark.lower === ';') return true;
  const after = tokens[at + 1];
  if (mark.lower === ',') return after?.kind !== 'digits' || after.gap !== GAP.none;
  // A dash parts clauses only with spaces around it.
  return DASHES.has(mark.lower) && mark.gap !== GAP.none && after?.gap !== GAP.none;
}

/** The clauses of a sentence, in order; marks between them belong to none. */
export function clausesOf(tokens: Token[], { from, to }: TokenRange): TokenRange[] {
  const clauses: TokenRange[] = [];
  let start = from;
  const close = (end: number): void => {
    if (end > start) clauses.push({ from: start, to: end });
  };
  for (let at = from; at < to; at++) {
    if (isClauseMark(tokens, at)) {
      close(at);
      start = at + 1;
    } else if (at > start && CLAUSE_WORDS.has(tokens[at]?.lower ?? '')) {
      close(at);
      start = at;
    }
  }
  close(to);
  return clauses;
}
