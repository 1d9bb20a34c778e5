/**
 * What a run threw, as an error that a person can act on. Branches on `error.code`; `error.message`
 * is not for users and is never shown. Codes: Excel.ErrorCodes, the library's own, the gateway's.
 */
import type { GatewayError } from './result';
import { EXCEL_TEXTS } from './texts/excel';
import { OWN_TEXTS } from './texts/own';
import { TRY_AGAIN_OR_REOPEN, type ErrorText } from './texts/text';

/** By code. */
export const ERROR_TEXTS: Readonly<Record<string, ErrorText>> = { ...EXCEL_TEXTS, ...OWN_TEXTS };

/** The error of a code; an unknown code gets an honest general text with the code in it. */
export function errorOf(code: string, names?: string[]): GatewayError {
  const known = Object.hasOwn(ERROR_TEXTS, code) ? ERROR_TEXTS[code] : undefined;
  return {
    code,
    ...(known
      ? withNames(known, names)
      : {
          title: 'Excelissä tapahtui odottamaton virhe',
          explanation: `Excel antoi virheen, jota Täsmä ei tunne (${code}).`,
          whatNext: `${TRY_AGAIN_OR_REOPEN} Kerro ylläpitäjälle virheen koodi.`,
          retry: true,
        }),
    ...(names && names.length > 0 ? { names } : {}),
  };
}

function withNames({ listed, ...text }: ErrorText, names: string[] = []): ErrorText {
  if (listed === undefined || names.length === 0) return text;
  return { ...text, explanation: `${text.explanation} ${listed}: ${names.join(', ')}.` };
}

/** A fault of the gateway itself, thrown inside a run and turned into a result at its edge. */
export class GatewayFault extends Error {
  constructor(
    readonly code: string,
    readonly names?: string[],
  ) {
    super(code);
  }
}

/** Whatever a run threw, as an error for the user. A fault of the program is thrown on. */
export function errorFrom(thrown: unknown): GatewayError {
  if (thrown instanceof GatewayFault) return errorOf(thrown.code, thrown.names);
  const code = codeOf(thrown);
  if (code === null) throw thrown;
  return errorOf(code);
}

/** Excel's code of what was thrown, or null when it does not come from Excel. */
export function codeOf(thrown: unknown): string | null {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return null;
  return typeof thrown.code === 'string' ? thrown.code : null;
}
