/** The parts of an Office file: a zip archive, opened within bounds. */
import { strFromU8 } from 'fflate';
import { SourceFault } from '../block';
import { unpacked, zipEntries, type ZipEntry } from './zip';

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
 * The wanted parts of an Office file as text, by path; macros and whatever else it holds stay packed.
 * Throws SourceFault: encrypted, old, format, cut, bomb.
 */
export function openArchive(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
): Map<string, string> {
  refuseOther(bytes);
  const entries = zipEntries(bytes, MOST_ENTRIES);
  if (!entries) throw new SourceFault('cut', 'pakkauksen sisällysluettelo puuttuu');
  if (entries.length > MOST_ENTRIES) throw new SourceFault('bomb', `yli ${MOST_ENTRIES} osaa`);
  if (entries.some(({ encrypted }) => encrypted))
    throw new SourceFault('encrypted', 'salattu pakkaus');
  const parts = entries.filter(({ name }) => wanted(name));
  refuseSwollen(parts);
  let total = 0;
  return new Map(
    parts.map((entry) => {
      let own = 0;
      const content = contentOf(bytes, entry, (count) => {
        own += count;
        total += count;
        if (own > entry.declared + SMALL || total > MOST_UNPACKED) throw bombOf(entry, own);
      });
      return [entry.name, textOf(content)];
    }),
  );
}

const bombOf = ({ name }: ZipEntry, size: number): SourceFault =>
  new SourceFault('bomb', `${name} purkautuu yli ${Math.floor(size / 1e6)} Mt:ksi`);

/** By the sizes that the archive declares, before anything is unpacked. */
function refuseSwollen(parts: ZipEntry[]): void {
  let total = 0;
  for (const part of parts) {
    const { packed, declared } = part;
    total += declared;
    const swollen = declared > SMALL && declared > packed * MOST_RATIO;
    if (total > MOST_UNPACKED || swollen) throw bombOf(part, declared);
  }
}

function contentOf(bytes: Uint8Array, entry: ZipEntry, took: (count: number) => void): Uint8Array {
  let content: Uint8Array | null;
  try {
    content = unpacked(bytes, entry, took);
  } catch (fault) {
    if (fault instanceof SourceFault) throw fault;
    throw new SourceFault('cut', `${entry.name} ei purkaudu (${(fault as Error).message})`);
  }
  if (!content) throw new SourceFault('cut', `${entry.name} ei purkaudu`);
  return content;
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
}

/** Names in an OLE file are UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const codes = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(codes[0] ?? 0); at >= 0; at = bytes.indexOf(codes[0] ?? 0, at + 1)) {
    if (codes.every((code, i) => bytes[at + i] === code)) return true;
  }
  return false;
}
