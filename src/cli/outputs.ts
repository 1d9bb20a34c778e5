/** No command writes over what it reads. */
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { badInput, type Io } from './io';

/**
 * The exit code of bad input where an output is one of the inputs, by real path (links followed), or
 * where two outputs are one file; null where all are apart. Names that are null are not there.
 */
export async function inputWrittenOver(
  outputs: readonly (string | null)[],
  inputs: readonly (string | null)[],
  io: Io,
): Promise<number | null> {
  const taken = new Map<string, string>();
  for (const name of inputs) if (name !== null) taken.set(await realName(name, io), name);
  for (const name of outputs) {
    if (name === null) continue;
    const real = await realName(name, io);
    const other = taken.get(real);
    if (other !== undefined) return badInput(io, name, 'a file of its own', `the same as ${other}`);
    taken.set(real, name);
  }
  return null;
}

/** A file that is not there yet is told by its folder's real path. */
async function realName(name: string, io: Io): Promise<string> {
  const full = path.resolve(io.cwd, name);
  return realpath(full).catch(async () => {
    const folder = path.dirname(full);
    return path.join(await realpath(folder).catch(() => folder), path.basename(full));
  });
}
