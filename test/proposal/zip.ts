/** One part of a zip file as text, by its central directory (APPNOTE 4.3.12). */
import { inflateRawSync } from 'node:zlib';

const CENTRAL = 0x02014b50;
const STORED = 0;

export function zipPart(bytes: Buffer, wanted: string): string {
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0;) {
    if (bytes.readUInt32LE(at) !== CENTRAL) break;
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((o) => bytes.readUInt16LE(at + o));
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    if (name === wanted) {
      const local = bytes.readUInt32LE(at + 42);
      const skipped = bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const start = local + 30 + skipped;
      const packed = bytes.subarray(start, start + size);
      return (method === STORED ? packed : inflateRawSync(packed)).toString('utf8');
    }
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  throw new Error(`No part ${wanted}`);
}
