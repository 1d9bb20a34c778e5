/**
 * `tasma figures [--jsonl]`: figures out of prose on standard input.
 * A text gives one record with the id "stdin"; with --jsonl every line is `{id, text}`.
 */
import { readFigures } from '../figures';
import { badInput, EXIT } from './io';
import type { Io } from './io';

const JSON_LINES = '--jsonl';

interface Passage {
  id: string | number;
  text: string;
}

interface Fault {
  expected: string;
  found: string;
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}

/** A line as a passage, or what is wrong with it. */
function readPassage(line: string): Passage | Fault {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { expected: 'a JSON object {id, text}', found: (error as Error).message };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { expected: 'a JSON object {id, text}', found: nameOf(value) };
  }
  const { id, text } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') {
    return { expected: 'an id (string or number)', found: id === undefined ? 'none' : nameOf(id) };
  }
  if (typeof text !== 'string') {
    return { expected: 'a text (string)', found: text === undefined ? 'none' : nameOf(text) };
  }
  return { id, text };
}

function record({ id, text }: Passage): string {
  return `${JSON.stringify({ id, figures: readFigures(text) })}\n`;
}

/** Nothing is written when any line is bad. */
function readLines(input: string, io: Io): number {
  const passages: Passage[] = [];
  const lines = input.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const passage = readPassage(line);
    if ('expected' in passage) {
      return badInput(io, `stdin line ${index + 1}`, passage.expected, passage.found);
    }
    passages.push(passage);
  }
  for (const passage of passages) io.stdout(record(passage));
  return EXIT.ok;
}

/** Runs the command; exit 0, or 2 with the line, what was expected and what was found. */
export async function run(args: string[], io: Io): Promise<number> {
  const unknown = args.find((arg) => arg !== JSON_LINES);
  if (unknown !== undefined) {
    return badInput(io, 'figures', `no argument but ${JSON_LINES}`, `"${unknown}"`);
  }
  const input = await io.stdin();
  if (args.includes(JSON_LINES)) return readLines(input, io);
  io.stdout(record({ id: 'stdin', text: input }));
  return EXIT.ok;
}
