/** Files that are there in full or not at all. */
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Replaces a file only when the new one is whole. Rejects with the system's error. */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const half = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
  try {
    await writeFile(half, content, { flag: 'wx' });
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}
