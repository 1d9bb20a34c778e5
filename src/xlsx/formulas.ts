/** Formulas as the file format wants them: no leading "=", and this row's cells by their table's name. */

/** `[@Col]` and `[@[Col with space]]` become `Table[[#This Row],[Col]]`; texts in quotes stay. */
export function fileFormula(formula: string, table?: string): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  if (table === undefined) return body;
  return body
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : qualified(part, table)))
    .join('');
}

function qualified(code: string, table: string): string {
  return code.replace(
    /\[@(?:\[((?:[^\]']|'.)+)\]|((?:[^[\]'#@]|'.)+))\]/g,
    (_whole, bracketed: string | undefined, plain: string | undefined) =>
      `${table}[[#This Row],[${bracketed ?? plain ?? ''}]]`,
  );
}
