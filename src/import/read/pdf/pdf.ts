/** A PDF to blocks, by the places of its letters. */
import { SourceFault, type Block } from '../../block';
import { blocksOfPages } from './blocks';
import { extractPage } from './extract';
import type { PdfDocument, PdfLibrary } from './library';
import { readPage, type ReadPage } from './page';
import { withoutRunning } from './running';

const MOST_PAGES = 1500;
/** Letters a page; a scanned page has none. */
const FEWEST_LETTERS = 20;

export interface PdfProgress {
  /** Called after each page; answers false to stop. */
  page: (done: number, of: number) => boolean;
}

/** Reads a PDF. Throws SourceFault: encrypted, cut, large, noText. */
export async function readPdfBlocks(
  bytes: Uint8Array,
  source: string,
  library: PdfLibrary,
  progress?: PdfProgress,
): Promise<Block[]> {
  const document = await opened(bytes, library);
  try {
    if (document.numPages > MOST_PAGES)
      throw new SourceFault('large', `${document.numPages} sivua`);
    const pages: ReadPage[] = [];
    let letters = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await extractPage(await document.getPage(number), number, library);
      letters += page.texts.reduce((sum, { text }) => sum + text.trim().length, 0);
      pages.push(readPage(page, source));
      if (progress && !progress.page(number, document.numPages)) break;
    }
    if (letters < FEWEST_LETTERS * Math.min(pages.length, 3))
      throw new SourceFault('noText', 'sivuilla ei ole tekstiä, vain kuvia');
    return blocksOfPages(withoutRunning(pages), source);
  } finally {
    await document.destroy();
  }
}

async function opened(bytes: Uint8Array, library: PdfLibrary): Promise<PdfDocument> {
  try {
    return await library.open(bytes);
  } catch (fault) {
    const { name, message } = fault as Error;
    if (name === 'PasswordException')
      throw new SourceFault('encrypted', 'salasanalla suojattu PDF');
    throw new SourceFault('cut', `PDF ei aukea (${message.split('\n')[0]})`);
  }
}
