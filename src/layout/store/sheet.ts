/**
 * The hidden store: the report as it was loaded, in chunks of text. It keeps what the sheets do not
 * show (ids, lines, notes, printed forms, unknown fields) and what stood in them at first, so that
 * edits can be told from what the report said. The sheets are the truth where both have a thing.
 */
import { wholeCharacters } from '../../report/labels';
import { loadReport } from '../../report/load';
import type { Report } from '../../report/model';
import type { Fault } from '../../report/schema';
import { STORE_SHEET } from '../naming';
import type { PlannedCell, SheetPlan } from '../plan';

export const STORE_KEY = 'store';
export const STORE_FORMAT = 'tasma-store/1';
/** Excel takes 32,767 characters a cell. */
const CHUNK = 30_000;
/** Begins every chunk: a leading apostrophe or "=" of the text would not survive Excel. */
const MARK = '|';

export function storeSheet(report: Report): SheetPlan {
  return chunkSheet(STORE_KEY, STORE_SHEET, STORE_FORMAT, report);
}

/** A hidden sheet that holds data as chunks of JSON. */
export function chunkSheet(key: string, name: string, format: string, data: unknown): SheetPlan {
  const cells = chunkLines(format, JSON.stringify(data));
  return {
    key,
    name,
    visibility: 'veryHidden',
    columns: [{ width: 40 }],
    rowHeights: [],
    blocks: [{ key, row: 0, column: 0, cells }],
    tables: [],
    charts: [],
    protect: true,
  };
}

/** The head with format, length and checksum, then the chunks; a cell a line. */
function chunkLines(format: string, text: string): PlannedCell[][] {
  // A file of Excel's reads "_x0041_" as "A": the underscore before x is written as JSON can.
  const json = text.replace(/_x/g, '\\u005fx');
  const lines = [`${format} ${json.length} ${checksum(json)}`];
  for (let at = 0; at < json.length;) {
    const chunk = wholeCharacters(json.slice(at, at + CHUNK), CHUNK);
    lines.push(MARK + chunk);
    at += chunk.length;
  }
  return lines.map((line) => [{ content: { kind: 'text', value: line }, style: 'store' }]);
}

export type Stored = { ok: true; report: Report } | { ok: false; faults: Fault[] };

/** Reads the store's first column; a damaged store is a fault, never half a report. */
export function readStore(lines: string[]): Stored {
  const text = storedText(STORE_FORMAT, lines);
  return text.ok ? loadReport(text.json) : damaged(text.found);
}

/** The JSON that chunks hold, or what is wrong with them. */
export function storedText(
  format: string,
  lines: string[],
): { ok: true; json: string } | { ok: false; found: string } {
  const [head = '', ...chunks] = lines;
  const match = /^(\S+) (\d+) ([0-9a-f]{8})$/.exec(head);
  if (!match || match[1] !== format) return { ok: false, found: `"${head.slice(0, 40)}"` };
  const json = chunks.map((chunk) => (chunk.startsWith(MARK) ? chunk.slice(1) : chunk)).join('');
  if (json.length !== Number(match[2])) return { ok: false, found: `${json.length} merkkiä` };
  if (checksum(json) !== match[3]) return { ok: false, found: 'muutettu sisältö' };
  return { ok: true, json };
}

function damaged(found: string): Stored {
  const expected = 'Täsmän tiedot sellaisina kuin ne kirjoitettiin';
  return { ok: false, faults: [{ path: STORE_SHEET, expected, found }] };
}

/** FNV-1a, 32 bits, as 8 hexadecimal digits. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
