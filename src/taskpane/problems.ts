import type { GatewayError } from '../excel/gateway';
import type { Problem } from './state';

/** A fault of Excel as the gateway words it. */
export function excelProblem({ code, title, explanation, whatNext, retry }: GatewayError): Problem {
  return { from: 'excel', code, title, explanation, whatNext, retry };
}
