/** What Excel refuses to take as a formula. */
import { columnIndexIn, tableOf, type FormulaPlace, type TableLookup } from './translate';
import { FormulaSyntaxError, tokenize, type Token } from './tokens';

const MAX_LENGTH = 8_192;

interface SheetLookup {
  findSheet(key: string): { id: string } | undefined;
}

/** The reason of a refusal, or null. Unknown functions and names are taken, as Excel takes them (#NAME?). */
export function formulaFault(
  formula: string,
  place: FormulaPlace,
  workbook: TableLookup & SheetLookup,
): string | null {
  if (formula.length > MAX_LENGTH) return `A formula has at most ${MAX_LENGTH} characters.`;
  try {
    const tokens = tokenize(formula);
    return shapeFault(tokens) ?? referenceFault(tokens, place, workbook);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return error.message;
    throw error;
  }
}

/** Parentheses pair, separators are en-US commas inside calls, nothing hangs at the end. */
function shapeFault(tokens: readonly Token[]): string | null {
  let depth = 0;
  let braces = 0;
  for (const token of tokens) {
    if (token.kind !== 'text') continue;
    if (token.text === '(') depth++;
    if (token.text === ')' && --depth < 0) return 'A closing parenthesis has no partner.';
    if (token.text === '{') braces++;
    if (token.text === '}') braces--;
    if (token.text === ';' && braces === 0)
      return 'Arguments are separated by commas (formulas are en-US).';
    if (token.text === ',' && braces === 0 && depth === 0) return 'A comma stands outside a call.';
  }
  if (depth !== 0) return 'A parenthesis does not close.';
  const last = tokens.filter((token) => token.text.trim() !== '').at(-1);
  if (last?.kind === 'text' && /^[-+*/^&=<>,(]$/.test(last.text)) return 'The formula breaks off.';
  return operandFault(tokens);
}

/** Two operands side by side, "12 kpl" or ": 5", are no formula. */
function operandFault(tokens: readonly Token[]): string | null {
  let before: Token | null = null;
  for (const token of tokens) {
    if (token.text.trim() === '') continue;
    const plain = token.kind === 'number' || token.kind === 'string';
    const beforePlain = before?.kind === 'number' || before?.kind === 'string';
    const operand = plain || token.kind === 'name' || token.kind === 'function';
    if ((beforePlain && operand) || (plain && before?.kind === 'name'))
      return `"${before?.text} ${token.text}" is not a formula.`;
    if (token.kind === 'text' && !/^[-+*/^&=<>,(){};:%@#!]$|^#/.test(token.text))
      return `"${token.text}" has no meaning in a formula.`;
    before = token;
  }
  return null;
}

function referenceFault(
  tokens: readonly Token[],
  place: FormulaPlace,
  workbook: TableLookup & SheetLookup,
): string | null {
  for (const token of tokens) {
    if (token.kind === 'reference' && token.sheet !== null && !workbook.findSheet(token.sheet))
      return `There is no sheet "${token.sheet}".`;
    if (token.kind !== 'structured') continue;
    const table = tableOf(token.structured, place, workbook);
    if (!table) return `There is no table for "${token.text}".`;
    for (const column of token.structured.columns ?? [])
      if (columnIndexIn(table, column) < 0)
        return `The table ${table.name} has no column "${column}".`;
  }
  return null;
}
