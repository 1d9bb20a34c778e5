/** Arguments of the commands that take one report and `--json`. */
import { badInput, type Io } from './io';

const JSON_OUTPUT = '--json';

/** The report's file name and whether JSON is wanted, or the exit code of bad input. */
export function readReportArgument(
  command: string,
  args: string[],
  io: Io,
): { name: string; json: boolean } | number {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== JSON_OUTPUT);
  if (unknown !== undefined) {
    return badInput(io, command, `no option but ${JSON_OUTPUT}`, `"${unknown}"`);
  }
  const [name, ...others] = args.filter((arg) => arg !== JSON_OUTPUT);
  if (name === undefined || others.length > 0) {
    const count = name === undefined ? 'none' : `${others.length + 1}`;
    return badInput(io, command, 'one report file', count);
  }
  return { name, json: args.includes(JSON_OUTPUT) };
}
