/** The arguments of `tasma proposal`. */
import { parseArgs } from 'node:util';
import { PAPER_LANGUAGES, type PaperLanguage } from '../proposal/text/languages';
import { STAGES, type Stage } from '../proposal/versions';

export interface ProposalArguments {
  report: string;
  out: string;
  final: boolean;
  /** Euros from which on variances without a proposal are taken over; null: none are. */
  threshold: number | null;
  language: PaperLanguage;
  /** Where the internal page goes, and the report with its versions and waivers. */
  internal: string | null;
  keep: string | null;
  stage: Stage;
  by: string;
  /** Why open errors are gone past. */
  reason: string | null;
}

export type ArgumentsReading =
  | { ok: true; arguments: ProposalArguments }
  | { ok: false; place: string; expected: string; found: string };

export function readArguments(args: string[]): ArgumentsReading {
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return refuse('', 'the options of the usage', (error as Error).message);
  }
  const { values, positionals } = parsed;
  const [report] = positionals;
  if (report === undefined || positionals.length > 1) {
    return refuse('', 'one REPORT.json', `${positionals.length} file names`);
  }
  if (values.out === undefined) return refuse('-o', 'a file name', 'none');
  const threshold = values.threshold === undefined ? null : Number(values.threshold);
  if (threshold !== null && !(threshold >= 0 && values.threshold?.trim() !== '')) {
    return refuse('--threshold', 'euros, e.g. 50000', `"${values.threshold}"`);
  }
  const language = PAPER_LANGUAGES.find((one) => one === (values.lang ?? 'fi'));
  if (!language) return refuse('--lang', PAPER_LANGUAGES.join(', '), `"${values.lang}"`);
  const stage = STAGES.find((one) => one === (values.stage ?? 'executive'));
  if (!stage) return refuse('--stage', STAGES.join(', '), `"${values.stage}"`);
  const reason = values.reason?.trim() ?? null;
  if (reason === '') return refuse('--reason', 'a reason', 'nothing');
  if (reason !== null && values.keep === undefined && values.internal === undefined) {
    return refuse('--reason', '--keep or --internal, where the reason is kept', 'neither');
  }
  return {
    ok: true,
    arguments: {
      report,
      out: values.out,
      final: values.final ?? false,
      threshold,
      language,
      internal: values.internal ?? null,
      keep: values.keep ?? null,
      stage,
      by: values.by ?? '',
      reason,
    },
  };
}

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  final: { type: 'boolean' },
  threshold: { type: 'string' },
  lang: { type: 'string' },
  internal: { type: 'string' },
  keep: { type: 'string' },
  stage: { type: 'string' },
  by: { type: 'string' },
  reason: { type: 'string' },
} as const;

function refuse(option: string, expected: string, found: string): ArgumentsReading {
  return { ok: false, place: option === '' ? 'proposal' : `proposal ${option}`, expected, found };
}
