/** The parts of a file: its entries by their paths, as bytes or as text. */
import { unzip, zip } from '@cj-tech-master/excelts/archive';

export type Parts = Map<string, Uint8Array>;

export async function unpack(file: Uint8Array): Promise<Parts> {
  const parts: Parts = new Map();
  for await (const entry of unzip(file).entries()) {
    if (!entry.path.endsWith('/')) parts.set(entry.path, await entry.bytes());
  }
  return parts;
}

export function pack(parts: Parts): Promise<Uint8Array> {
  const archive = zip();
  for (const [path, bytes] of parts) archive.add(path, bytes);
  return archive.bytes();
}

export const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** Rewrites a part that is text; one that is not there stays away. */
export function rewrite(parts: Parts, path: string, change: (text: string) => string): void {
  const bytes = parts.get(path);
  if (bytes) parts.set(path, new TextEncoder().encode(change(textOf(bytes))));
}
