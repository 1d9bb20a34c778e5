/**
 * Formulas are declared with the keys of columns and written out with their headings:
 * `[@forecast]` → `[@[TP-ennuste]]`, `economy[variance]` → `Talous_perusturva[Poikkeama]`,
 * `margin[#net]` → `Toimintakate_perusturva[[#Totals],[...]]`.
 */

/** A table as formulas name it: its name, and the heading of each key. */
export interface TableNames {
  name: string;
  headings: ReadonlyMap<string, string>;
  /** Of cells that are no table: the reference of each key. */
  ranges?: ReadonlyMap<string, string>;
}

/** `own` is the table of `[@key]`; `others` are those that formulas may name by a key. */
export function writeOut(
  formula: string,
  own: TableNames | null,
  others: Readonly<Record<string, TableNames>> = {},
): string {
  return formula.replace(
    /\[@(\w+)\]|\b([a-z]\w*)\[(#?)(\w+)\]/g,
    (_match, ownKey: string | undefined, table: string, totals: string, key: string) => {
      if (ownKey !== undefined) return `[@${bracketed(headingOf(own, ownKey))}]`;
      const other = others[table];
      const range = other?.ranges?.get(key);
      if (range !== undefined) return range;
      const heading = headingOf(other ?? null, key);
      return totals === '#'
        ? `${other?.name}[[#Totals],[${heading}]]`
        : `${other?.name}[${heading}]`;
    },
  );
}

function headingOf(table: TableNames | null, key: string): string {
  const heading = table?.headings.get(key);
  if (heading === undefined) throw new Error(`A formula names an unknown column: ${key}`);
  return heading;
}

/** Excel writes `[@Toteuma]` but `[@[TP-ennuste]]`. */
function bracketed(heading: string): string {
  return /^[\p{L}\p{N}_]+$/u.test(heading) ? heading : `[${heading}]`;
}

/** The criterion of COUNTIF and its kin for one text and no other, wildcards in it included. */
export function isText(text: string): string {
  return quoted(`=${text.replace(/[~*?]/g, '~$&')}`);
}

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * One form for the ways in which the same formula is given back: `T[[#This Row],[X]]`, `T[@X]`, `[@[X]]`
 * and `[@X]` are one within table T; letter case and spaces outside texts do not matter.
 */
export function normalizedFormula(formula: string, table: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : normalizedCode(part, table)))
    .join('');
}

function normalizedCode(code: string, table: string): string {
  const own = table.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return code
    .replace(new RegExp(`(?:\\b${own})?\\[\\[#This Row\\],\\s*\\[([^\\]]*)\\]\\]`, 'gi'), '[@$1]')
    .replace(new RegExp(`(?:\\b${own})?\\[@\\[([^\\]]*)\\]\\]`, 'gi'), '[@$1]')
    .replace(new RegExp(`\\b${own}\\[@`, 'gi'), '[@')
    .replace(/\s+/g, '')
    .toUpperCase();
}
