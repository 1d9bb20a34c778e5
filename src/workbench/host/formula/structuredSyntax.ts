/**
 * Reads structured references: Table[Col], Table[[#This Row],[Col]], [@Col], [@[Col with space]],
 * Table[#All], Table[[#Totals],[Col]], Table[[A]:[B]].
 * Source: Microsoft Support, "Using structured references with Excel tables".
 */
type Item = 'All' | 'Headers' | 'Data' | 'Totals' | 'This Row';

export interface StructuredReference {
  text: string;
  /** Null: the table that the formula's cell stands in. */
  table: string | null;
  items: readonly Item[];
  /** First and last column; null for all columns. */
  columns: readonly [string, string] | null;
}

const ITEMS: readonly Item[] = ['All', 'Headers', 'Data', 'Totals', 'This Row'];

/** `identifier` is the table's name in front of the bracket at `at`, or "". Null when brackets do not close. */
export function readStructured(
  source: string,
  at: number,
  identifier: string,
): StructuredReference | null {
  const open = at + identifier.length;
  const close = closingBracket(source, open);
  if (close < 0) return null;
  const inner = source.slice(open + 1, close);
  return {
    text: source.slice(at, close + 1),
    table: identifier || null,
    ...readSpecifier(inner.trim()),
  };
}

function closingBracket(source: string, open: number): number {
  let depth = 0;
  for (let i = open; i < source.length; i++) {
    const letter = source[i];
    if (letter === "'") i++;
    else if (letter === '[') depth++;
    else if (letter === ']' && --depth === 0) return i;
  }
  return -1;
}

function readSpecifier(inner: string): Pick<StructuredReference, 'items' | 'columns'> {
  if (inner.startsWith('@')) {
    const rest = inner.slice(1).trim();
    return { items: ['This Row'], columns: rest === '' ? null : readColumns(rest) };
  }
  if (!inner.startsWith('[')) {
    if (inner === '') return { items: ['Data'], columns: null };
    const item = asItem(inner);
    return item
      ? { items: [item], columns: null }
      : { items: ['Data'], columns: readColumns(inner) };
  }
  const items: Item[] = [];
  const rest: string[] = [];
  for (const part of splitTop(inner)) {
    const item = part.startsWith('[#') ? asItem(part.slice(1, -1)) : null;
    if (item) items.push(item);
    else rest.push(part);
  }
  return {
    items: items.length > 0 ? items : ['Data'],
    columns: rest.length > 0 ? readColumns(rest.join(',')) : null,
  };
}

/** "Col", "[Col]" or "[A]:[B]". */
function readColumns(text: string): [string, string] {
  const range = /^\[((?:[^'\]]|'.)*)\](?:\s*:\s*\[((?:[^'\]]|'.)*)\])?$/.exec(text);
  const first = unescapeColumn(range?.[1] ?? text);
  const last = range?.[2] === undefined ? first : unescapeColumn(range[2]);
  return [first, last];
}

function splitTop(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (letter === "'") i++;
    else if (letter === '[') depth++;
    else if (letter === ']') depth--;
    else if (letter === ',' && depth === 0) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  parts.push(text.slice(start).trim());
  return parts;
}

const asItem = (text: string): Item | null =>
  ITEMS.find((item) => `#${item}`.toLowerCase() === text.trim().toLowerCase()) ?? null;

const unescapeColumn = (text: string): string => text.replace(/'(.)/gs, '$1');

const NEEDS_BRACKETS = /[^\p{L}\p{N}_.]/u;

/** Writes a reference again, e.g. after its table or column was renamed. */
export function formatStructured(reference: StructuredReference): string {
  const { table, items, columns } = reference;
  const escape = (name: string): string => name.replace(/['[\]#@]/g, "'$&");
  const bracketed = columns
    ? columns[0] === columns[1]
      ? `[${escape(columns[0])}]`
      : `[${escape(columns[0])}]:[${escape(columns[1])}]`
    : '';
  const [item] = items;
  if (items.length === 1 && item === 'This Row' && !table) {
    const plain = columns && columns[0] === columns[1] && !NEEDS_BRACKETS.test(columns[0]);
    return `[@${plain ? columns[0] : bracketed}]`;
  }
  if (items.length === 1 && item === 'Data')
    return `${table ?? ''}${columns && columns[0] !== columns[1] ? `[${bracketed}]` : bracketed || '[]'}`;
  if (items.length === 1 && !columns) return `${table ?? ''}[#${item}]`;
  const parts = [...items.map((each) => `[#${each}]`), ...(bracketed ? [bracketed] : [])];
  return `${table ?? ''}[${parts.join(',')}]`;
}
