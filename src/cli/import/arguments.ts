/** The arguments of `tasma import`. */
import { parseArgs } from 'node:util';
import { parsePeriod, type Period } from '../../report/period';

export interface ImportArguments {
  sources: string[];
  out: string;
  json: boolean;
  profile: string | null;
  answers: string | null;
  period: Period | null;
}

export type ArgumentsReading =
  | { ok: true; arguments: ImportArguments }
  | { ok: false; place: string; expected: string; found: string };

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  json: { type: 'boolean' },
  profile: { type: 'string' },
  answers: { type: 'string' },
  period: { type: 'string' },
} as const;

export function readArguments(args: string[]): ArgumentsReading {
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return refuse('', 'the options of the usage', (error as Error).message);
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) return refuse('', 'at least one SOURCE', 'none');
  if (values.out === undefined) return refuse('-o', 'a file name', 'none');
  const period = values.period === undefined ? null : parsePeriod(values.period);
  if (values.period !== undefined && !period) {
    return refuse('--period', 'FROM/TO, e.g. 2024-01-01/2024-06-30', `"${values.period}"`);
  }
  return {
    ok: true,
    arguments: {
      sources: positionals,
      out: values.out,
      json: values.json ?? false,
      profile: values.profile ?? null,
      answers: values.answers ?? null,
      period,
    },
  };
}

function refuse(option: string, expected: string, found: string): ArgumentsReading {
  return { ok: false, place: option === '' ? 'import' : `import ${option}`, expected, found };
}
