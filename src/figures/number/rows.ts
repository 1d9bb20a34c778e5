/** Columns of a table that follow each other in the text, run together or not. */
import { GAP, MINUS_SIGNS, PLUS_SIGN, isYear } from '../../language';
import type { Token } from '../../language';
import { spacedGroupsEnd } from './digits';

/** One number of a row: where its digits begin and where its groups of thousands end. */
export interface Column {
  at: number;
  groupsEnd: number;
}

export interface Row {
  columns: Column[];
  next: number;
}

/** Fewer numbers in a row are prose, more are no table. */
const FEWEST = 3;
const MOST = 60;
/** So many groups of three can only be several numbers. */
const PLAUSIBLE_GROUPS = 3;

interface Chain {
  at: number;
  end: number;
  percent: boolean;
  decimals: boolean;
}

function isSign(token: Token | undefined): boolean {
  return token?.kind === 'mark' && (MINUS_SIGNS.has(token.lower) || token.lower === PLUS_SIGN);
}

function readChain(tokens: Token[], at: number): { chain: Chain; next: number } {
  const end = spacedGroupsEnd(tokens, at);
  let next = end;
  const decimals =
    tokens[next]?.lower === ',' &&
    tokens[next]?.gap === GAP.none &&
    tokens[next + 1]?.kind === 'digits' &&
    tokens[next + 1]?.gap === GAP.none;
  if (decimals) next += 2;
  const percent = tokens[next]?.lower === '%' && (tokens[next]?.gap ?? GAP.blank) <= GAP.space;
  if (percent) next++;
  return { chain: { at, end, percent, decimals }, next };
}

/** The chains of digits that follow each other with nothing but spaces and signs between. */
function chainsFrom(tokens: Token[], from: number): { chains: Chain[]; next: number } {
  const chains: Chain[] = [];
  let next = from;
  for (;;) {
    if (chains.length > MOST) break;
    const digitsAt = isSign(tokens[next]) && chains.length > 0 ? next + 1 : next;
    const digits = tokens[digitsAt];
    const near =
      chains.length === 0 ||
      ((tokens[next]?.gap ?? GAP.blank) < GAP.line &&
        (digitsAt === next || digits?.gap === GAP.none));
    if (digits?.kind !== 'digits' || !near) break;
    const read = readChain(tokens, digitsAt);
    chains.push(read.chain);
    next = read.next;
  }
  return { chains, next };
}

function groupsOf(chain: Chain): number {
  return chain.end - chain.at;
}

/** Cuts a chain that holds several numbers, by the size of the row's other numbers. */
function cut(chain: Chain, others: number): Column[] {
  const columns: Column[] = [];
  let { at } = chain;
  let { end } = chain;
  const last: Column[] = [];
  // No per cent has thousands in a table: the sign takes the last group alone.
  if (chain.percent && !chain.decimals && end - at >= PLAUSIBLE_GROUPS) {
    last.push({ at: end - 1, groupsEnd: end });
    end--;
  }
  const size = end - at <= PLAUSIBLE_GROUPS ? PLAUSIBLE_GROUPS : others;
  while (at < end) {
    const groupsEnd = Math.min(at + size, end);
    columns.push({ at, groupsEnd });
    at = groupsEnd;
  }
  return [...columns, ...last];
}

function sizeOfOthers(chains: Chain[], chain: Chain): number {
  const sizes = chains
    .filter((other) => other !== chain)
    .map(groupsOf)
    .filter((size) => size > 1 && size <= PLAUSIBLE_GROUPS);
  if (sizes.length > 0) return Math.max(...sizes);
  return groupsOf(chain) % 2 === 0 ? 2 : PLAUSIBLE_GROUPS;
}

/**
 * The row whose first number begins at token `at`; null when the numbers there are prose.
 * `tooLong` rows are given with no columns, so that they are passed over.
 */
export function readRow(tokens: Token[], at: number): Row | null {
  const follower = tokens[spacedGroupsEnd(tokens, at)];
  if (!follower || (follower.kind === 'word' && follower.gap !== GAP.none)) return null;
  const { chains, next } = chainsFrom(tokens, at);
  const after = tokens[next];
  if (
    after?.gap === GAP.none &&
    ['.', '/', ':', '§'].includes(after.lower) &&
    tokens[next + 1]?.kind === 'digits'
  ) {
    return null;
  }
  if (chains.length > MOST) return { columns: [], next };
  const columns = chains.flatMap((chain) => cut(chain, sizeOfOthers(chains, chain)));
  if (columns.length < FEWEST) return null;
  const allYears = columns.every((column) => isYear(tokens[column.at]));
  return allYears ? { columns: [], next } : { columns, next };
}
