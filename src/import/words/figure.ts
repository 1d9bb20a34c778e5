/** One printed figure of a table cell. What is no plain figure has no value, and says why. */

export interface Figure {
  kind: 'blank' | 'dash' | 'number' | 'range' | 'text' | 'open';
  /** In the printed scale; null for all kinds but number. */
  value: number | null;
  /** Digits after the mark of decimals. */
  decimals: number;
  /** A word or mark of unit right after the figure, e.g. "kpl", "%", "M€". */
  unit?: string;
  /** What else the cell says. */
  note?: string;
  /** Why an open one is open, or what a range is. */
  reason?: string;
}

/** Which marks part thousands and decimals in a table. */
export interface NumberStyle {
  decimal: ',' | '.';
}

const SPACES = /[\u00a0\u202f\u2009\u2007]/g;
const MINUS = '-−–—‐‑';
const NUMBER_PARTS: Record<NumberStyle['decimal'], string> = {
  ',': "(\\d{1,3}(?:[ '’.]\\d{3})+(?!\\d)|\\d+)(?:,(\\d+))?",
  '.': "(\\d{1,3}(?:[ '’,]\\d{3})+(?!\\d)|\\d+)(?:\\.(\\d+))?",
};
const UNIT =
  '(?:%|‰|€|e|eur|euroa?|t ?€|te|k€|m€|me|milj\\.?(?: ?(?:€|e|euroa?))?|1 ?000 ?€|kpl|st|hlö|hlöä|henk\\.?|htv2?|pv|pvä|vrk|h|t|tuntia|km|m|m2|m²|m3|m³|mwh|gwh|kwh|ha|as\\.?|oppilasta|asiakasta|krt|kertaa|v|vuotta|kk|%-yks\\.?|yks\\.?|€/[\\p{L}\\d²³.]+|kpl/[\\p{L}\\d]+)';

const PATTERNS = Object.fromEntries(
  (Object.keys(NUMBER_PARTS) as NumberStyle['decimal'][]).map((decimal) => [
    decimal,
    new RegExp(
      `^(n\\.|noin|arviolta|~|≈|ca\\.?)?\\s*(\\()?\\s*([${MINUS}+])?\\s*(?:€\\s*)?${NUMBER_PARTS[decimal]}\\s*([${MINUS}+](?=\\s*(?:$|[€%)])))?\\s*(${UNIT})?(?![\\p{L}\\d])\\s*(\\))?\\s*(.*)$`,
      'iu',
    ),
  ]),
) as Record<NumberStyle['decimal'], RegExp>;

const DASHES = new RegExp(`^(?:[${MINUS}.]+|x|\\.\\.|\\*|/|ei ole|n/?a)$`, 'i');
/** "10–12 %", "1 200 - 1 400", "25...30": from one figure to another. */
const RANGE =
  /^\d[\d .]*(?:,\d+)?\s*%?\s*(?:[-–—]|\.{2,3}|…)\s*\d[\d .]*(?:,\d+)?\s*(?:[%\p{L}€/²³.]+)?$/iu;
const BOUND = /^(?:yli|alle|vähintään|enintään|väh\.|enint\.|>|<|≥|≤|max|min)/i;

/** Reads a cell's text in a table's style. */
export function readFigure(text: string, style: NumberStyle): Figure {
  const plain = oneFigure(text, style);
  if (plain === null) return open('useita rivejä');
  if (plain === '') return none('blank');
  if (DASHES.test(plain)) return none('dash');
  if (/^#[\p{L}/0!?]*[!?]?$|^#+$|^=/u.test(plain)) return open('virhearvo');
  if (!/\d/.test(plain)) return none('text');
  if (isDate(plain) || isCode(plain)) return none('text');
  if (BOUND.test(plain)) return range('raja eikä luku');
  if (RANGE.test(plain)) return range('väli eikä luku');
  const match = PATTERNS[style.decimal].exec(plain);
  if (!match)
    return /^[\d(+]|^[-−–]\s*\d/.test(plain) ? open('ei yksiselitteinen luku') : none('text');
  const [, about, opening, before, whole = '', fraction = '', after, unit, closing, rest = ''] =
    match;
  if (/^[\d/:=,.'’]|^[-−–]\s*\d|^\(\s*[-−–+]?\d|^\+\/?-?\s*\d/.test(rest))
    return open('useita lukuja');
  if ((opening === undefined) !== (closing === undefined)) return open('sulku yksin');
  if (before !== undefined && after !== undefined) return open('kaksi etumerkkiä');
  if (/^0\d{3,}$/.test(whole)) return none('text');
  if (/^0\d/.test(whole) && unit === undefined) return open('alkaa nollalla');
  const digits = whole.replace(/\D/g, '');
  if (digits.length > 15) return open('liian monta numeroa');
  const magnitude = Number(`${digits}.${fraction === '' ? '0' : fraction}`);
  const sign = [before, after].find((mark) => mark !== undefined && mark !== '+');
  const negative = sign !== undefined || opening !== undefined;
  const note = [about?.toLowerCase(), rest === '' ? undefined : rest]
    .filter((part) => part !== undefined)
    .join(' ');
  return {
    kind: 'number',
    value: negative && magnitude !== 0 ? -magnitude : magnitude,
    decimals: fraction.length,
    ...(unit === undefined ? {} : { unit }),
    ...(note === '' ? {} : { note }),
  };
}

/**
 * The lines of a cell as one text; null where they are figures one under the other. A narrow column breaks
 * a figure after its sign, or before a group that begins with a nought and so stands for none by itself.
 */
function oneFigure(text: string, style: NumberStyle): string | null {
  const lines = text
    .replace(SPACES, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const figures = lines.filter((line) =>
    /^[-−–+(]?\s*\d[\d .,'’]*\)?\s*[-−–]?\s*[%€]?$/.test(line),
  );
  if (lines.length === 2 && isCutGroup(lines[0] ?? '', lines[1] ?? '', style))
    return lines.join('');
  const isOne =
    lines.length === 2 &&
    (/^[-−–+]$/.test(lines[0] ?? '') || /^(?:0\d\d)(?: \d{3})*$/.test(lines[1] ?? ''));
  if (figures.length > 1 && !isOne) return null;
  return lines.join(' ').replace(/\s+/g, ' ').trim();
}

/** "8.786.4⏎10": a group of thousands cut in two, which is no figure by itself. */
function isCutGroup(first: string, second: string, { decimal }: NumberStyle): boolean {
  const cut = /^[-−–+(]?\s*\d{1,3}(?:[ .'’]\d{3})*[ .'’](\d{1,2})$/.exec(first)?.[1];
  const rest = /^(\d{1,2})\)?$/.exec(second)?.[1];
  return (
    decimal === ',' && cut !== undefined && rest !== undefined && cut.length + rest.length === 3
  );
}

const none = (kind: 'blank' | 'dash' | 'text'): Figure => ({ kind, value: null, decimals: 0 });
const range = (reason: string): Figure => ({ kind: 'range', value: null, decimals: 0, reason });
const open = (reason: string): Figure => ({ kind: 'open', value: null, decimals: 0, reason });

/** The number of a company or of an account in a bank. */
const isCode = (text: string): boolean => /^\d{7}-\d$|^[A-Z]{2}\d{2}[ \d]{10,}$/.test(text);

const isDate = (text: string): boolean =>
  /^\d{1,2}\.\d{1,2}\.(?:\d{2,4})?$|^\d{1,2}\.\d{1,2}\.?(?:\d{4})?\s*[-–]\s*\d{1,2}\.\d{1,2}\.|^\d{4}-\d\d-\d\d|^\d{1,2}[:]\d\d/.test(
    text,
  );

/** The style that a table's texts show: Finnish unless points part decimals somewhere. */
export function styleOf(texts: Iterable<string>): NumberStyle {
  let comma = 0;
  let point = 0;
  for (const text of texts) {
    const plain = text
      .replace(SPACES, ' ')
      .replace(/[\s€%]+$/, '')
      .trim();
    if (!/^[-−–+(]?\s*\d[\d ,.'’]*\)?[-−–]?$/.test(plain) || isDate(plain)) continue;
    if (/\d,\d{1,2}\)?$|\d,\d{4,}|\d\.\d{3}[.,]\d|\d{4},\d{3}/.test(plain)) comma++;
    if (/\d\.\d{1,2}\)?$|\d\.\d{4,}|\d,\d{3}[,.]\d|\d{4}\.\d{3}/.test(plain)) point++;
  }
  return { decimal: point > comma ? '.' : ',' };
}
