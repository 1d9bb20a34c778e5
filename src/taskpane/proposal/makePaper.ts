import { paperOf, type PaperOptions } from '../../proposal/document/paper';
import type { Proposal } from '../../proposal/proposal';
import { textOf } from '../../proposal/text/languages';

/** The bytes of the Word document; the writer is loaded when it is first used. Rejects when it cannot be. */
export async function makePaper(proposal: Proposal, options: PaperOptions): Promise<Uint8Array> {
  const { writeWord } = await import('../../proposal/document/word/write');
  return writeWord(paperOf(proposal, options), textOf(options.language));
}
