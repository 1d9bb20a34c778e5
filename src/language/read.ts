/** A text read once: its sentences, their clauses, and words with all that is known of them. */
import { analysesOf } from './finnish/analyse';
import type { Sense } from './sense';
import { sensesOf } from './senses';
import type { Span } from './span';
import { clausesOf } from './text/clauses';
import { numberTokens } from './text/numbers';
import { pieceEnd } from './text/pieces';
import { sentencesOf, type TokenRange } from './text/sentences';
import { tokenize, type Token } from './text/tokens';
import type { Analysis } from './word';

/** A word of a text; what it may be is found when it is asked for. */
export class Word implements Span {
  constructor(
    /** Lower case, without soft hyphens. */
    readonly lower: string,
    readonly start: number,
    readonly end: number,
  ) {}

  /** Every way to read it, the likeliest first. */
  get analyses(): readonly Analysis[] {
    return analysesOf(this.lower);
  }

  /** Its base words, the likeliest first. */
  get lemmas(): string[] {
    return [...new Set(this.analyses.map(({ lemma }) => lemma))];
  }

  /** What it says of a figure beside it. */
  get senses(): readonly Sense[] {
    return sensesOf(this.lower);
  }
}

export interface Clause extends Span {
  words: Word[];
}

export interface Sentence extends Span {
  clauses: Clause[];
  words: Word[];
}

/** The sentences of a text in order; linear in its length. */
export function readText(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (let from = 0; from < text.length;) {
    const end = pieceEnd(text, from);
    const piece = text.slice(from, end);
    const tokens = tokenize(piece);
    const taken = numberTokens(tokens);
    for (const range of sentencesOf(tokens, piece, (at) => taken[at] === 1)) {
      sentences.push(sentenceOf(tokens, range, from));
    }
    from = end;
  }
  return sentences;
}

function sentenceOf(tokens: Token[], range: TokenRange, offset: number): Sentence {
  const clauses = clausesOf(tokens, range).map((clause): Clause => ({
    ...spanOf(tokens, clause, offset),
    words: wordsIn(tokens, clause, offset),
  }));
  const words = clauses.flatMap((clause) => clause.words);
  return { ...spanOf(tokens, range, offset), clauses, words };
}

function spanOf(tokens: Token[], { from, to }: TokenRange, offset: number): Span {
  return {
    start: offset + (tokens[from]?.start ?? 0),
    end: offset + (tokens[to - 1]?.end ?? 0),
  };
}

function wordsIn(tokens: Token[], { from, to }: TokenRange, offset: number): Word[] {
  return tokens
    .slice(from, to)
    .filter(({ kind }) => kind === 'word')
    .map(({ lower, start, end }) => new Word(lower, offset + start, offset + end));
}
