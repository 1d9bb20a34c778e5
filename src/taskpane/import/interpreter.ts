/** The importer's work, wherever it runs: files to blocks once, then a report for each set of answers. */
import { EXPECTED, SourceFault, type Block, type Source } from '../../import/block';
import type { Answers } from '../../import/decide/decisions';
import { interpret, type Imported } from '../../import/interpret';
import { profileOf } from '../../import/profile';
import { reviewOf, type Review } from '../../import/review/review';
import { readSource, type PdfReader } from '../../import/sources';
import type { Importer, Opening } from './importer';

export interface InterpreterTools {
  /** `onPage` is told of each page read. */
  readPdf(onPage: (done: number, of: number) => void): PdfReader;
  /** SHA-256 of the bytes, in hexadecimal. */
  digest(bytes: Uint8Array): Promise<string>;
}

export function createInterpreter({ readPdf, digest }: InterpreterTools): Importer {
  let sources: { source: Source; blocks: Block[] }[] = [];
  let imported: Imported | null = null;
  let given: Answers = {};

  function review(answers: Answers): Review {
    given = answers;
    imported = interpret({ sources, answers, period: null });
    return reviewOf(
      imported,
      sources.flatMap(({ blocks }) => blocks),
    );
  }

  return {
    open: async (files, answers, onProgress): Promise<Opening> => {
      sources = [];
      for (const [i, file] of files.entries()) {
        const { name } = file;
        onProgress({ file: name, done: 0, of: 0 });
        const id = `lahde-${i + 1}`;
        const bytes = new Uint8Array(await file.arrayBuffer());
        const sha256 = await digest(bytes);
        try {
          const pdf = readPdf((done, of) => onProgress({ file: name, done, of }));
          const blocks = await readSource(name, bytes, id, pdf);
          sources.push({ source: { id, name, sha256 }, blocks });
        } catch (fault) {
          if (!(fault instanceof SourceFault)) throw fault;
          return {
            ok: false,
            fault: { file: name, expected: EXPECTED[fault.kind], found: fault.found },
          };
        }
      }
      const key = sources.map(({ source }) => source.sha256.slice(0, 16)).join('-');
      return { ok: true, review: review(answers), key };
    },
    answer: (answers) => Promise.resolve(review(answers)),
    report: () => {
      if (!imported) return Promise.reject(new Error('Nothing has been read.'));
      return Promise.resolve(
        JSON.stringify({ ...imported.report, importProfile: profileOf(given) }),
      );
    },
    close: () => {
      sources = [];
      imported = null;
    },
  };
}
