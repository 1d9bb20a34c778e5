/** What a command may touch of the world; tests hand in their own. */
export interface Io {
  /** All of standard input. */
  stdin: () => Promise<string>;
  /** Writes to standard output as it is, no line end added. */
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  /** The folder that relative paths start from: where the user stands. */
  cwd: string;
}

/** The exit codes that every command shares; 1 belongs to the command (findings of severity error). */
export const EXIT = { ok: 0, badInput: 2, fault: 3 } as const;

/** A command reads its arguments and answers with an exit code. */
export type Command = (args: string[], io: Io) => Promise<number>;

/** Bad input in one line: where, what was expected, what was found. */
export function badInput(io: Io, place: string, expected: string, found: string): number {
  io.stderr(`${place}: expected ${expected}, found ${found}\n`);
  return EXIT.badInput;
}
