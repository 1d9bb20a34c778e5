/** From text to a report, or to a list of faults a person can act on. Nothing of a bad file gets through. */
import { parse, type ParseError } from 'jsonc-parser';
import type { Report } from './model';
import { referenceFaults } from './references';
import { validateReport, type Fault } from './schema';

/** Larger files are refused unread (20 MB). */
export const MAX_FILE_BYTES = 20_000_000;
/** The format needs about ten levels. */
export const MAX_DEPTH = 50;

export type Loaded = { ok: true; report: Report } | { ok: false; faults: Fault[] };

/** Reads the text of a report file. `bytes` is the file's size when known, else the text's length counts. */
export function loadReport(text: string, bytes: number = text.length): Loaded {
  if (bytes > MAX_FILE_BYTES) {
    return refuse(
      '',
      `enintään ${MAX_FILE_BYTES / 1_000_000} Mt`,
      `${(bytes / 1_000_000).toFixed(1)} Mt`,
    );
  }
  const depth = depthFault(text);
  if (depth) return { ok: false, faults: [depth] };

  let value: unknown;
  try {
    value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return refuse('', 'JSON-tiedosto', placeOfSyntaxError(text));
  }
  const polluted = pollutionFault(value);
  if (polluted) return { ok: false, faults: [polluted] };

  const validation = validateReport(value);
  if (!validation.ok) return validation;
  const faults = referenceFaults(validation.report);
  return faults.length === 0 ? validation : { ok: false, faults };
}

function refuse(path: string, expected: string, found: string): Loaded {
  return { ok: false, faults: [{ path, expected, found }] };
}

/** Counts brackets outside strings, so that absurd depth is refused before anything recurses over it. */
function depthFault(text: string): Fault | null {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === BACKSLASH) i++;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      if (++depth > MAX_DEPTH) {
        return {
          path: '',
          expected: `enintään ${MAX_DEPTH} sisäkkäistä tasoa`,
          found: `enemmän, merkki ${i + 1}`,
        };
      }
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
  }
  return null;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Names through which a file could reach the prototypes of the program. */
function pollutionFault(value: unknown, path = ''): Fault | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, child] of Object.entries(value)) {
    const here = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    if (!Array.isArray(value) && FORBIDDEN_KEYS.has(key)) {
      return { path: here, expected: 'muu kentän nimi', found: `"${key}"` };
    }
    const fault = pollutionFault(child, here);
    if (fault) return fault;
  }
  return null;
}

/** The engines' own messages differ and may tell no place, so the place is found anew. */
function placeOfSyntaxError(text: string): string {
  if (text.trim() === '') return 'tyhjä tiedosto';
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const before = text.slice(0, errors[0]?.offset ?? text.length).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return `virhe rivillä ${before.length}, merkki ${column}`;
}

/** One line a fault, in Finnish: place, expected, found. */
export function printFault(fault: Fault): string {
  const place = fault.path === '' ? 'Tiedosto' : fault.path;
  return `${place}: odotettiin ${fault.expected}, löytyi ${fault.found}`;
}
