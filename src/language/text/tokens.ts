/** Text cut into words, runs of digits and single marks; whitespace is kept as the gap before a token. */

export type TokenKind = 'word' | 'digits' | 'mark';

/** How a token is parted from the one before it. Only a single space can part thousands. */
export const GAP = { none: 0, space: 1, wide: 2, line: 3, blank: 4 } as const;
export type Gap = (typeof GAP)[keyof typeof GAP];

export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** Lower case, without soft hyphens. */
  lower: string;
  gap: Gap;
}

const HYPHEN = 0x2d;
const COLON = 0x3a;
const APOSTROPHES = [0x27, 0x2019];
const SOFT_HYPHEN = 0xad;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Latin letters with their accented forms; Finnish prose has no others. */
export function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    code === SOFT_HYPHEN
  );
}

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}

/** U+0020, U+00A0, U+2009 and U+202F part thousands. */
function isGroupSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x202f;
}

function isSpace(code: number): boolean {
  return (
    isGroupSpace(code) ||
    code === 0x09 ||
    code === 0x0b ||
    code === 0x0c ||
    isLineBreak(code) ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** A hyphen, colon or apostrophe between two letters belongs to the word. */
function isJoint(code: number): boolean {
  return code === HYPHEN || code === COLON || APOSTROPHES.includes(code);
}

function wordEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    while (end < text.length && isLetter(text.charCodeAt(end))) end++;
    if (isJoint(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1))) end++;
    else return end;
  }
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

function gapOf(text: string, from: number, to: number): Gap {
  if (from === to) return GAP.none;
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) lines++;
  if (lines > 1) return GAP.blank;
  if (lines === 1) return GAP.line;
  return to - from === 1 && isGroupSpace(text.charCodeAt(from)) ? GAP.space : GAP.wide;
}

/** Longer runs of letters are no words; they are kept without their letters. */
const LONGEST_WORD = 80;

function lowered(text: string, start: number, end: number): string {
  if (end - start > LONGEST_WORD) return '';
  const lower = text.slice(start, end).toLowerCase();
  return lower.includes('\u00ad') ? lower.replaceAll('\u00ad', '') : lower;
}

/** Every token of the text in order, in linear time. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const gap = tokens.length === 0 ? GAP.blank : gapOf(text, before, at);
    const start = at;
    if (isLetter(code)) {
      at = wordEnd(text, at);
      tokens.push({ kind: 'word', start, end: at, lower: lowered(text, start, at), gap });
    } else if (isDigit(code)) {
      at = digitsEnd(text, at);
      tokens.push({ kind: 'digits', start, end: at, lower: text.slice(start, at), gap });
    } else {
      at++;
      tokens.push({ kind: 'mark', start, end: at, lower: text.slice(start, at), gap });
    }
    before = at;
  }
  return tokens;
}
