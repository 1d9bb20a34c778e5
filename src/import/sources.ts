/** Files to blocks, by what they are. */
import { SourceFault, type Block } from './block';
import { readDelimited } from './read/delimited';
import { readDocx } from './read/docx/docx';
import { decodeText } from './read/encoding';
import { readText } from './read/text';
import { readXlsx } from './read/xlsx/xlsx';

/** Reads a PDF's bytes; handed in by the shell, which brings the library and its worker. */
export type PdfReader = (bytes: Uint8Array, source: string) => Promise<Block[]>;

/** Files larger than this are refused unread (bytes). */
export const MOST_BYTES = 150_000_000;

/** Reads one file by its name's ending. Throws SourceFault. */
export async function readSource(
  name: string,
  bytes: Uint8Array,
  id: string,
  readPdf: PdfReader,
): Promise<Block[]> {
  if (bytes.length > MOST_BYTES) {
    throw new SourceFault('large', `${Math.round(bytes.length / 1e6)} Mt`);
  }
  const blocks = await readByEnding(name, bytes, id, readPdf);
  if (blocks.length === 0) throw new SourceFault('empty', 'tiedostossa ei ole tekstiä');
  return blocks;
}

async function readByEnding(
  name: string,
  bytes: Uint8Array,
  id: string,
  readPdf: PdfReader,
): Promise<Block[]> {
  switch (/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()) {
    case 'docx':
    case 'docm':
      return readDocx(bytes, id);
    case 'xlsx':
    case 'xlsm':
      return readXlsx(bytes, id);
    case 'pdf':
      return readPdf(bytes, id);
    case 'csv':
    case 'tsv':
      return readDelimited(decodeText(bytes), id);
    case 'txt':
      return readText(decodeText(bytes), id);
    case 'doc':
    case 'xls':
      throw new SourceFault('old', name);
    default:
      throw new SourceFault('format', name);
  }
}
