/** PDFs on the command line: the library runs in this process. */
import { SourceFault, type Block } from '../../import/block';

/** Reads a PDF. Throws SourceFault. */
export async function readPdf(_bytes: Uint8Array, _source: string): Promise<Block[]> {
  throw new SourceFault('format', 'PDF');
}
