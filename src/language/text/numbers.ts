/** Tokens of numbers whose marks end no sentence: "1.250", "30.6.2022", "12,5". */
import { dateEnd } from './dates';
import { GAP, type Token } from './tokens';

const JOINTS: ReadonlySet<string> = new Set(['.', ',', ':', '/', '-', '–']);

/** Marks, by index, the tokens that belong to a date or to a number of several tokens. */
export function numberTokens(tokens: Token[]): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== 'digits') continue;
    const end = dateEnd(tokens, at) ?? numberEnd(tokens, at);
    taken.fill(1, at, end);
    at = end - 1;
  }
  return taken;
}

function numberEnd(tokens: Token[], at: number): number {
  let end = at + 1;
  for (;;) {
    const [mark, digits] = [tokens[end], tokens[end + 1]];
    const isJoined = digits?.kind === 'digits' && digits.gap === GAP.none;
    if (!mark || mark.gap !== GAP.none || !JOINTS.has(mark.lower) || !isJoined) return end;
    end += 2;
  }
}
