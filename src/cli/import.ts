/** `tasma import SOURCE... -o REPORT.json`: any city's report to the format, with what is open about it. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { EXPECTED, SourceFault, type Block, type Source } from '../import/block';
import type { Answers } from '../import/decide/decisions';
import { interpret } from '../import/interpret';
import { profileOf, readAnswers, readProfile } from '../import/profile';
import { readSource } from '../import/sources';
import { readArguments, type ImportArguments } from './import/arguments';
import { letter } from './import/letter';
import { badInput, EXIT, type Io } from './io';
import { inputWrittenOver } from './outputs';
import { writeWhole } from './wholeFile';

/** Written, and questions are open. */
const OPEN = 1;

/** Exit 0 written, 1 written with open questions, 2 bad input and nothing written. */
export async function run(args: string[], io: Io): Promise<number> {
  const reading = readArguments(args);
  if (!reading.ok) return badInput(io, reading.place, reading.expected, reading.found);
  const given = reading.arguments;
  const taken = await inputWrittenOver(
    [given.out],
    [...given.sources, given.profile, given.answers],
    io,
  );
  if (taken !== null) return taken;
  const answers = await readGiven(given, io);
  if (typeof answers === 'number') return answers;
  const sources = await readSources(given, io);
  if (typeof sources === 'number') return sources;

  const imported = interpret({ sources, answers, period: given.period });
  const report = { ...imported.report, importProfile: profileOf(answers) };
  try {
    await writeWhole(path.resolve(io.cwd, given.out), `${JSON.stringify(report, null, 2)}\n`);
  } catch (error) {
    return badInput(io, given.out, 'a place that can be written', (error as Error).message);
  }
  const { questions, left } = imported;
  if (given.json) {
    io.stdout(`${JSON.stringify({ questions, sources: report.sources ?? [], left }, null, 2)}\n`);
  } else io.stdout(letter(imported, given.out));
  return questions.length > 0 ? OPEN : EXIT.ok;
}

/** Answers of a profile and of this import, the latter first; or the exit code of a bad file. */
async function readGiven({ profile, answers }: ImportArguments, io: Io): Promise<Answers | number> {
  const all: Record<string, string | null> = {};
  for (const [name, read, expected] of [
    [
      profile,
      (value: unknown) => readProfile(value)?.answers ?? null,
      'a profile (tasma-profile/1)',
    ],
    [answers, readAnswers, 'answers, { "question id": "value" }'],
  ] as const) {
    if (name === null) continue;
    let value: unknown;
    try {
      value = JSON.parse(
        (await readFile(path.resolve(io.cwd, name), 'utf8')).replace(/^\ufeff/, ''),
      );
    } catch (error) {
      return badInput(io, name, expected, (error as Error).message);
    }
    const found = read(value);
    if (!found) return badInput(io, name, expected, 'other JSON');
    Object.assign(all, found);
  }
  return all;
}

async function readSources(
  given: ImportArguments,
  io: Io,
): Promise<{ source: Source; blocks: Block[] }[] | number> {
  const sources: { source: Source; blocks: Block[] }[] = [];
  for (const [i, file] of given.sources.entries()) {
    const name = path.basename(file);
    const id = `lahde-${i + 1}`;
    let bytes: Buffer;
    try {
      bytes = await readFile(path.resolve(io.cwd, file));
    } catch (error) {
      return badInput(io, file, 'a file that can be read', (error as Error).message);
    }
    try {
      const blocks = await readSource(name, bytes, id, async (pdf, source) =>
        (await import('./import/pdf')).readPdf(pdf, source),
      );
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      sources.push({ source: { id, name, sha256 }, blocks });
    } catch (fault) {
      if (!(fault instanceof SourceFault)) throw fault;
      return badInput(io, file, EXPECTED[fault.kind], `${fault.found} [${fault.kind}]`);
    }
  }
  return sources;
}
