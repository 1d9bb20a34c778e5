/** `npm run -s tasma -- <command>`: the core without Excel. Each command loads only what it needs. */
import { EXIT } from './io';
import type { Command, Io } from './io';

const COMMANDS: Readonly<Record<string, { usage: string; load: () => Promise<{ run: Command }> }>> =
  {
    check: {
      usage: 'check REPORT.json [--json]     what cannot be true in a report; exit 1 with errors',
      load: () => import('./check'),
    },
    links: {
      usage: 'links REPORT.json [--json]     every figure of the prose, and what it is tied to',
      load: () => import('./links'),
    },
    figures: {
      usage: 'figures [--jsonl]              figures out of prose on standard input',
      load: () => import('./figures'),
    },
    workbook: {
      usage: 'workbook REPORT.json -o OUT.xlsx   the same sheets as the add-in writes',
      load: () => import('./workbook'),
    },
    proposal: {
      usage:
        'proposal REPORT.json -o OUT.docx [--final] [--threshold EUR] [--lang fi|sv|en]\n' +
        '           [--internal OUT.docx] [--keep OUT.json] [--stage board|executive|council] [--by NAME] [--reason TEXT]',
      load: () => import('./proposal'),
    },
    next: {
      usage:
        "next REPORT.json --period FROM/TO -o NEXT.json   the next period's report, empty where new figures come",
      load: () => import('./next'),
    },
    import: {
      usage:
        'import SOURCE... -o REPORT.json [--json] [--profile PROFILE.json] [--answers ANSWERS.json] [--period FROM/TO]\n' +
        '           .docx, .xlsx, .pdf, .txt, .csv, .tsv to a report; exit 1 with open questions',
      load: () => import('./import'),
    },
  };

function usage(): string {
  const lines = Object.values(COMMANDS).map((command) => `  ${command.usage}`);
  return ['usage: npm run -s tasma -- <command>', ...lines, ''].join('\n');
}

async function readAll(stream: NodeJS.ReadStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

const processIo: Io = {
  stdin: () => readAll(process.stdin),
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  // npm runs scripts from the project's folder and says here where the user stands.
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
};

/** Runs the command named first among the arguments and answers with its exit code. */
export async function main(args: string[], io: Io): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === '--help' || name === 'help') {
    io.stdout(usage());
    return EXIT.ok;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const known = Object.keys(COMMANDS).join(', ');
    io.stderr(`tasma: expected a command (${known}), found "${name}"\n${usage()}`);
    return EXIT.badInput;
  }
  const { run } = await command.load();
  return run(rest, io);
}

// Exit codes are set, not called for, so that what is written reaches a pipe in full.
main(process.argv.slice(2), processIo).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    process.stderr.write(
      `tasma: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`,
    );
    process.exitCode = EXIT.fault;
  },
);
