/** What the pane and its import worker say to each other. */
import type { Answers } from '../../import/decide/decisions';
import type { Review } from '../../import/review/review';
import type { Opening, ReadingProgress } from './importer';

export type Request = { id: number } & (
  | { kind: 'open'; files: { name: string; bytes: ArrayBuffer }[]; answers: Answers }
  | { kind: 'answer'; answers: Answers }
  | { kind: 'report' }
);

export type Reply =
  | { kind: 'progress'; progress: ReadingProgress }
  | { kind: 'done'; id: number; result: Opening | Review | string }
  | { kind: 'broken'; id: number; message: string };
