/** How many figures an import has read, and how many wait for an answer. */
import type { Question } from '../decide/decisions';
import type { Cell, Report } from '../../report/model';

export interface FigureCount {
  /** Figures of the sources' tables. */
  all: number;
  /** Those that hang on an open question. */
  open: number;
}

export function countFigures(report: Report, questions: readonly Question[]): FigureCount {
  const openPaths = new Set(questions.flatMap(({ about }) => about));
  let [all, open] = [0, 0];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isCell(value)) {
      if (openPaths.has(path)) open++;
      if (value.value !== null || openPaths.has(path)) all++;
      return;
    }
    if (Array.isArray(value)) value.forEach((each, i) => walk(each, `${path}[${i}]`));
    else {
      for (const [key, each] of Object.entries(value)) {
        walk(each, path === '' ? key : `${path}.${key}`);
      }
    }
  };
  walk(report, '');
  return { all, open };
}

const isCell = (value: object): value is Cell => 'raw' in value && 'value' in value;
