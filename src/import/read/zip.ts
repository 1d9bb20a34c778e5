/** The entries of a zip archive and their contents, unpacked piece by piece so that no size is taken on trust. */
import { Inflate } from 'fflate';

export interface ZipEntry {
  name: string;
  /** Needs a password. */
  encrypted: boolean;
  /** 0 stored, 8 deflated. */
  method: number;
  /** Bytes as packed. */
  packed: number;
  /** Bytes as the archive declares them. */
  declared: number;
  /** Where the entry's own header begins. */
  at: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Bytes unpacked in one go; they become a thousand times as many at most. */
const STEP = 16_384;

const NAMES = new TextDecoder();

/** The entries by the directory at the archive's end; null where it is not whole. */
export function zipEntries(bytes: Uint8Array, most: number): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count && entries.length <= most; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return null;
    const [nameLength, extra, comment] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    ) as [number, number, number];
    entries.push({
      name: NAMES.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      declared: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

/**
 * The contents of an entry; null where it is broken. `took` hears how many bytes each piece unpacked to, and
 * may throw to stop.
 */
export function unpacked(
  bytes: Uint8Array,
  entry: ZipEntry,
  took: (count: number) => void,
): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { at, packed, method } = entry;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > bytes.length) return null;
  const data = bytes.subarray(from, from + packed);
  if (method === STORED) {
    took(data.length);
    return data;
  }
  return method === DEFLATED ? inflated(data, took) : null;
}

function inflated(data: Uint8Array, took: (count: number) => void): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let whole = false;
  const inflate = new Inflate((piece, isLast) => {
    took(piece.length);
    pieces.push(piece);
    size += piece.length;
    whole ||= isLast;
  });
  for (let from = 0; from < data.length; from += STEP) {
    const to = Math.min(from + STEP, data.length);
    inflate.push(data.subarray(from, to), to === data.length);
  }
  if (!whole) return null;
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
