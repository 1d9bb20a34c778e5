/** How well figures read agree with figures labelled. */
import type { Figure } from '../../src/figures';
import type { LabelledFigure, LabelledSentence } from './labelled';

export interface Miss {
  id: string;
  kind: 'missed' | 'invented' | 'span' | 'role' | 'direction' | 'bound' | 'distractor';
  what: string;
}

export interface Score {
  sentences: number;
  labelled: number;
  read: number;
  /** Value and unit agree and the spans overlap. */
  precision: number;
  recall: number;
  f1: number;
  /** As f1, the spans equal. */
  strictF1: number;
  /** Of the figures that agree. */
  role: number;
  direction: number;
  bound: number;
  distractors: number;
  distractorsHit: number;
  misses: Miss[];
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function sameValue(a: Figure['value'], b: Figure['value']): boolean {
  if (Array.isArray(a)) return Array.isArray(b) && close(a[0], b[0]) && close(a[1], b[1]);
  return !Array.isArray(b) && close(a, b);
}

function agrees(read: Figure, labelled: LabelledFigure): boolean {
  return (
    overlaps(read, labelled) && read.unit === labelled.unit && sameValue(read.value, labelled.value)
  );
}

function show(figure: Figure | LabelledFigure): string {
  return `"${figure.raw}" = ${JSON.stringify(figure.value)} ${figure.unit}`;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function f1(agreed: number, read: number, labelled: number): number {
  return ratio(2 * agreed, read + labelled);
}

/** Reads every sentence and compares; the score is over all of them together. */
export function score(
  sentences: readonly LabelledSentence[],
  read: (text: string) => Figure[],
): Score {
  const misses: Miss[] = [];
  const count = {
    labelled: 0,
    read: 0,
    agreed: 0,
    strict: 0,
    role: 0,
    direction: 0,
    bound: 0,
    distractors: 0,
    hit: 0,
  };
  for (const { id, sentence, mentions, distractors } of sentences) {
    const figures = read(sentence);
    const left = new Set(figures);
    count.labelled += mentions.length;
    count.read += figures.length;
    count.distractors += distractors.length;
    for (const labelled of mentions) {
      const figure = [...left].find((candidate) => agrees(candidate, labelled));
      if (!figure) {
        misses.push({ id, kind: 'missed', what: `${show(labelled)} in: ${sentence}` });
        continue;
      }
      left.delete(figure);
      count.agreed++;
      const differ = (kind: Miss['kind'], found: unknown, expected: unknown) =>
        misses.push({
          id,
          kind,
          what: `${show(labelled)}: ${found}, labelled ${expected}, in: ${sentence}`,
        });
      if (figure.start === labelled.start && figure.end === labelled.end) count.strict++;
      else differ('span', `"${figure.raw}"`, `"${labelled.raw}"`);
      if (figure.role === labelled.role) count.role++;
      else differ('role', figure.role, labelled.role);
      if (figure.direction === labelled.direction) count.direction++;
      else differ('direction', figure.direction, labelled.direction);
      if (figure.bound === labelled.bound && figure.approx === labelled.approx) count.bound++;
      else
        differ('bound', `${figure.bound} ${figure.approx}`, `${labelled.bound} ${labelled.approx}`);
    }
    for (const figure of left)
      misses.push({ id, kind: 'invented', what: `${show(figure)} in: ${sentence}` });
    for (const distractor of distractors) {
      if (!figures.some((figure) => overlaps(figure, distractor))) continue;
      count.hit++;
      misses.push({
        id,
        kind: 'distractor',
        what: `"${distractor.raw}" (${distractor.why}) in: ${sentence}`,
      });
    }
  }
  return {
    sentences: sentences.length,
    labelled: count.labelled,
    read: count.read,
    precision: ratio(count.agreed, count.read),
    recall: ratio(count.agreed, count.labelled),
    f1: f1(count.agreed, count.read, count.labelled),
    strictF1: f1(count.strict, count.read, count.labelled),
    role: ratio(count.role, count.agreed),
    direction: ratio(count.direction, count.agreed),
    bound: ratio(count.bound, count.agreed),
    distractors: count.distractors,
    distractorsHit: count.hit,
    misses,
  };
}
