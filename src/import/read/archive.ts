/** The parts of an Office file: a zip archive, opened within bounds. */
import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';
import { SourceFault } from '../block';

/** Bytes; a report of 500 pages unpacks to about 40 MB without its pictures. */
const MOST_UNPACKED = 200_000_000;
/** Parts of Office files that are text pack to about a fiftieth at most. */
const MOST_RATIO = 400;
/** Below this size a ratio says nothing. */
const SMALL = 5_000_000;
const MOST_ENTRIES = 20_000;

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const begins = (bytes: Uint8Array, mark: number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/**
 * The wanted parts of an Office file as text, by path.
 * Throws SourceFault: encrypted, old, format, cut, macros, bomb.
 */
export function openArchive(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
): Map<string, string> {
  refuseOther(bytes);
  const parts = new Map<string, string>();
  let unpacked = 0;
  let entries = 0;
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    if (++entries > MOST_ENTRIES) throw new SourceFault('bomb', `yli ${MOST_ENTRIES} osaa`);
    if (/vbaProject\.bin$/i.test(name)) throw new SourceFault('macros', name);
    if (!wanted(name)) return false;
    unpacked += originalSize;
    const swollen = originalSize > SMALL && originalSize > size * MOST_RATIO;
    if (unpacked > MOST_UNPACKED || swollen) {
      throw new SourceFault('bomb', `${name} purkautuisi ${Math.round(originalSize / 1e6)} Mt:ksi`);
    }
    return true;
  };
  try {
    for (const [name, content] of Object.entries(unzipSync(bytes, { filter }))) {
      parts.set(name, textOf(content));
    }
  } catch (fault) {
    if (fault instanceof SourceFault) throw fault;
    throw new SourceFault('cut', `pakkaus ei aukea (${(fault as Error).message})`);
  }
  return parts;
}

/** XML of Office files is UTF-8, seldom UTF-16 with its mark. */
function textOf(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return utf16
    ? new TextDecoder('utf-16le').decode(bytes)
    : strFromU8(bytes).replace(/^\ufeff/, '');
}

function refuseOther(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new SourceFault('empty', 'tyhjä tiedosto');
  if (begins(bytes, OLE)) {
    const encrypted = holdsName(bytes, 'EncryptedPackage');
    throw encrypted
      ? new SourceFault('encrypted', 'salasanalla suojattu tiedosto')
      : new SourceFault('old', 'vanha Office-muoto (.doc tai .xls)');
  }
  if (!begins(bytes, ZIP)) throw new SourceFault('format', 'muuta kuin Office-tiedosto');
  const FLAGS = 6;
  if (((bytes[FLAGS] ?? 0) & 1) === 1) throw new SourceFault('encrypted', 'salattu pakkaus');
}

/** Names in an OLE file are UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const codes = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(codes[0] ?? 0); at >= 0; at = bytes.indexOf(codes[0] ?? 0, at + 1)) {
    if (codes.every((code, i) => bytes[at + i] === code)) return true;
  }
  return false;
}
