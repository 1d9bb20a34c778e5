/** Labelled sentences: one JSON object a line. */
import { readFileSync } from 'node:fs';
import type { Bound, Direction, Role, Unit } from '../../src/figures';

export interface LabelledFigure {
  start: number;
  end: number;
  raw: string;
  value: number | [number, number];
  unit: Unit;
  unitText?: string;
  approx: boolean;
  bound: Bound;
  role: Role;
  direction: Direction;
}

export interface LabelledSentence {
  id: string;
  sentence: string;
  mentions: LabelledFigure[];
  /** Spans that look like amounts and are none. */
  distractors: { start: number; end: number; raw: string; why: string }[];
}

/** Reads a file of labelled sentences; throws with the line of the first fault. */
export function readLabelled(path: string): LabelledSentence[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as LabelledSentence];
      } catch (cause) {
        throw new Error(`${path}:${index + 1}: a JSON object expected`, { cause });
      }
    });
}
