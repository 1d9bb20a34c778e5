/** Reading files and interpreting them: what the pane asks of a worker, and the same without one in tests. */
import type { Answers } from '../../import/decide/decisions';
import type { Review } from '../../import/review/review';

export interface ImportFile {
  name: string;
  /** bytes */
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** How far reading is: the file, and its page where it has pages. */
export interface ReadingProgress {
  file: string;
  done: number;
  of: number;
}

/** A file that cannot be read: what was expected, what was found, in Finnish. */
export interface FileFault {
  file: string;
  expected: string;
  found: string;
}

export type Opening =
  | {
      ok: true;
      review: Review;
      /** Names the files' contents, for what is put aside. */
      key: string;
    }
  | { ok: false; fault: FileFault };

export interface Importer {
  /** Reads the files and interprets them under the answers. Rejects when something breaks. */
  open(
    files: ImportFile[],
    answers: Answers,
    onProgress: (progress: ReadingProgress) => void,
  ): Promise<Opening>;
  /** The same files under other answers. */
  answer(answers: Answers): Promise<Review>;
  /** The report as JSON, with the profile of its answers. */
  report(): Promise<string>;
  /** Stops whatever goes on; nothing else may be called after it. */
  close(): void;
}
