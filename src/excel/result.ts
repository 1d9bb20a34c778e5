/** What the gateway answers: a value, or an error that a person can act on. It never throws for Excel's faults. */

/** Excel's own code (Excel.ErrorCodes), or one of the gateway's. */
export type ErrorCode = string;

export interface GatewayError {
  code: ErrorCode;
  /** In Finnish: a few words, what happened, what to do next. */
  title: string;
  explanation: string;
  whatNext: string;
  /** The same call may succeed when it is made again: offer "Yritä uudelleen". */
  retry: boolean;
  /** Sheets or tables that the error is about. */
  names?: string[];
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: GatewayError };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
export const failure = (error: GatewayError): { ok: false; error: GatewayError } => ({
  ok: false,
  error,
});
