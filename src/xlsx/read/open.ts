/** Takes a file apart, and tells one that is no workbook. */
import { unpack, type Parts } from '../parts';
import type { FileFault } from './fault';

export type Opened = { ok: true; parts: Parts } | { ok: false; fault: FileFault };

export const WORKBOOK_PART = 'xl/workbook.xml';

/** Old Excel files, and new ones with a password, are such containers. */
const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** A part that only such a document has. */
const OTHERS = [
  ['word/', 'word'],
  ['ppt/', 'powerpoint'],
  ['xl/workbook.bin', 'binary'],
  ['content.xml', 'openDocument'],
] as const;

export async function openParts(file: Uint8Array): Promise<Opened> {
  const fault = (given: FileFault): Opened => ({ ok: false, fault: given });
  if (file.length === 0) return fault({ code: 'empty' });
  if (startsWith(file, OLD_CONTAINER)) {
    return fault({ code: isEncrypted(file) ? 'encrypted' : 'oldExcel' });
  }
  if (!startsWith(file, ZIP)) return fault({ code: 'notZip' });
  let parts: Parts;
  try {
    parts = await unpack(file);
  } catch {
    return fault({ code: 'damagedZip' });
  }
  const paths = [...parts.keys()];
  const other = OTHERS.find(([start]) => paths.some((path) => path.startsWith(start)));
  if (other && !parts.has(WORKBOOK_PART)) {
    return fault({ code: 'otherDocument', found: other[1] });
  }
  return parts.has(WORKBOOK_PART) ? { ok: true, parts } : fault({ code: 'noWorkbook' });
}

const startsWith = (file: Uint8Array, bytes: number[]): boolean =>
  bytes.every((byte, index) => file[index] === byte);

/** The container names its streams in UTF-16. */
const isEncrypted = (file: Uint8Array): boolean =>
  new TextDecoder('utf-16le').decode(file.slice(0, file.length & ~1)).includes('EncryptedPackage');
