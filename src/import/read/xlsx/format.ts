/** What Excel shows of a number: the shown text and the shown figure, in Finnish marks. */

export interface Shown {
  text: string;
  /** In the shown scale: 98.5 for 98,5 %, 1.5 where the format shows thousands. Undefined for a date. */
  number?: number;
}

/** Formats that a workbook names by number only. */
const BUILT_IN: Record<number, string> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'd.m.yyyy',
  15: 'd.m.yyyy',
  16: 'd.m.',
  17: 'm.yyyy',
  18: 'h:mm',
  19: 'h:mm',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd.m.yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  49: '@',
};

/** The code of a number format. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string {
  return own.get(id) ?? BUILT_IN[id] ?? 'General';
}

/** Excel's day 0 as days before 1970-01-01, in the two calendars that workbooks use. */
const EPOCH = { 1900: 25569, 1904: 24107 };
const DAY = 86_400_000;
/** Binary noise beyond fifteen digits is not shown. */
const PLACES = 10;

/** Shows a number in a format; `from1904` is the workbook's calendar. */
export function show(value: number, code: string, from1904 = false): Shown {
  const sections = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const chosen =
    value < 0 && sections[1] !== undefined
      ? sections[1]
      : value === 0 && sections[2] !== undefined
        ? sections[2]
        : (sections[0] ?? code);
  const bare = chosen.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (/[ymdh]/i.test(bare) && !/General/i.test(bare))
    return { text: dateText(value, bare, from1904) };
  const literal = [...chosen.matchAll(/"([^"]*)"/g)]
    .map((match) => match[1] ?? '')
    .join(' ')
    .trim();
  if (!/[0#?]|General|@/i.test(bare)) {
    const text = bare.trim() === '' ? literal : bare.trim();
    return value === 0 || /^[-–]$/.test(text) ? { text } : { text, number: value };
  }
  const percent = bare.includes('%');
  const thousands = /[0#?](,+)(?![0#?,.])/.exec(bare)?.[1]?.length ?? 0;
  const scaled = tidy((value * (percent ? 100 : 1)) / 1000 ** thousands);
  const hidesSign = value < 0 && sections[1] !== undefined;
  const sign = scaled < 0 && (!hidesSign || /[-(]/.test(bare)) ? '-' : '';
  // A negative section without a mark of its own shows red digits: the sign is kept, since it is there.
  const shownSign = hidesSign && sign === '' && scaled < 0 ? '-' : sign;
  const body = digits(Math.abs(scaled), bare);
  const suffix = [percent ? '%' : '', literal].filter((part) => part !== '').join(' ');
  return { text: `${shownSign}${body}${suffix === '' ? '' : ` ${suffix}`}`, number: scaled };
}

const tidy = (value: number): number => Number(value.toPrecision(15));

function digits(value: number, format: string): string {
  if (/General|@/i.test(format)) {
    return String(Number(value.toFixed(PLACES))).replace('.', ',');
  }
  const pattern = /[0#?][0#?,]*(?:\.([0#?]+))?/.exec(format);
  const decimals = pattern?.[1] ?? '';
  const fixed = value.toFixed(decimals.length);
  const [whole = '0', fraction = ''] = fixed.split('.');
  const optional = /[#?]+$/.exec(decimals)?.[0].length ?? 0;
  const kept = optional > 0 ? fraction.replace(new RegExp(`0{1,${optional}}$`), '') : fraction;
  const grouped = /[#0?],[#0?]/.test(format) ? whole.replace(/\B(?=(\d{3})+$)/g, ' ') : whole;
  return kept === '' ? grouped : `${grouped},${kept}`;
}

function dateText(value: number, format: string, from1904: boolean): string {
  const epoch = from1904 ? EPOCH[1904] : EPOCH[1900];
  const date = new Date(Math.round((value - epoch) * DAY));
  if (Number.isNaN(date.getTime())) return String(value);
  const [d, m, y] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  if (!/d/i.test(format))
    return /y/i.test(format) ? (/m/i.test(format) ? `${m}/${y}` : String(y)) : String(value);
  return /y/i.test(format) ? `${d}.${m}.${y}` : `${d}.${m}.`;
}
