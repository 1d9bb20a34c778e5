/** What the import decided, on which grounds, and what it asks. Answers and a profile settle decisions beforehand. */
import type { SourcePlace } from '../block';

export const QUESTION_KINDS = [
  'division',
  'area',
  'table',
  'column',
  'unit',
  'sign',
  'period',
  'row',
  'cell',
  'paragraph',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface Option {
  value: string;
  label: string;
}

export interface Question {
  id: string;
  kind: QuestionKind;
  /** JSON paths in the report that depend on it. */
  about: string[];
  /** What was taken meanwhile; null: left out. */
  choice: string | null;
  options: Option[];
  reason: string;
  at: SourcePlace[];
}

/** One thing decided: by the source itself, by arithmetic, by an answer, or not at all. */
export interface Decision {
  what: string;
  kind: QuestionKind;
  /** What it is about by name, e.g. a heading; "" where it has none. */
  subject: string;
  choice: string | null;
  options: Option[];
  rivals: string[];
  reasons: string[];
  /** How many identities of the table close with the choice, of how many that could. */
  proof: { closed: number; tested: number } | null;
  by: 'source' | 'proof' | 'answer' | 'open';
  places: SourcePlace[];
}

/** What is to be decided. */
export interface Matter {
  id: string;
  kind: QuestionKind;
  subject?: string;
  options: Option[];
  /** What the source itself tells; null for nothing. */
  choice: string | null;
  /** Whether the choice is told plainly or proved; otherwise it is asked about. */
  sure: boolean;
  reason: string;
  at: SourcePlace[];
  proof?: { closed: number; tested: number };
}

/** Given answers by question id. */
export type Answers = Readonly<Record<string, string | null>>;

/** The value of a column, table or row that is to be left out. */
export const LEFT_OUT = 'skip';

/** Collects decisions and questions of one import; the same matter decided twice is one question. */
export class Decisions {
  private readonly asked = new Map<string, Question>();
  private readonly made = new Map<string, Decision>();
  /** Which questions a part of the report hangs on. */
  private readonly hanging = new Map<object, Set<string>>();

  constructor(private readonly answers: Answers) {}

  /** What is taken, and whether the matter is open. */
  decide(matter: Matter): { choice: string | null; open: boolean } {
    const { id, kind, options, reason, at } = matter;
    const answered = Object.hasOwn(this.answers, id);
    const choice = answered ? (this.answers[id] ?? null) : matter.choice;
    const open = !answered && !matter.sure;
    const earlier = this.asked.get(id);
    if (open && earlier) earlier.at.push(...at);
    else if (open)
      this.asked.set(id, { id, kind, about: [], choice, options, reason, at: [...at] });
    const decided = this.made.get(id);
    if (decided) decided.places.push(...at);
    else {
      this.made.set(id, {
        what: id,
        kind,
        subject: matter.subject ?? '',
        choice,
        options,
        rivals: options.map(({ value }) => value).filter((value) => value !== choice),
        reasons: [reason],
        proof: matter.proof ?? null,
        by: answered ? 'answer' : open ? 'open' : matter.proof ? 'proof' : 'source',
        places: [...at],
      });
    }
    return { choice, open };
  }

  /** Marks that a part of the report depends on a question; nothing happens for settled ones. */
  hang(part: object, id: string): void {
    if (!this.asked.has(id)) return;
    const ids = this.hanging.get(part) ?? new Set();
    ids.add(id);
    this.hanging.set(part, ids);
  }

  /** The questions, each with the paths of what hangs on it in `report`. */
  questions(report: object): Question[] {
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const id of this.hanging.get(value) ?? []) this.asked.get(id)?.about.push(path);
      if (Array.isArray(value)) value.forEach((each, i) => walk(each, `${path}[${i}]`));
      else
        for (const [key, each] of Object.entries(value)) {
          walk(each, path === '' ? key : `${path}.${key}`);
        }
    };
    walk(report, '');
    return [...this.asked.values()];
  }

  decisions(): Decision[] {
    return [...this.made.values()];
  }
}

/** A short stable name of a text, for ids of questions. */
export function digest(text: string): string {
  let hash = 5381;
  for (const letter of text) hash = (Math.imul(hash, 33) ^ (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash.toString(36);
}
