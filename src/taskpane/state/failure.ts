/** What ends a command before its end: a sentence for the user, and its cause for the log. */
import type { GatewayError } from '../../excel/gateway';
import type { PaneProblem, Problem } from './paneState';

interface FailureOptions extends ErrorOptions {
  /** Whether the workbook is not as it was read last. */
  isStale?: boolean;
}

export class Failure extends Error {
  readonly isStale: boolean;

  constructor(
    readonly problem: Problem,
    { isStale = false, ...options }: FailureOptions = {},
  ) {
    super(problem.from === 'excel' ? problem.code : problem.name, options);
    this.name = 'Failure';
    this.isStale = isStale;
  }
}

/** One of the pane's own, by its name in the text table. */
export function paneFailure(name: PaneProblem, options?: FailureOptions): Failure {
  return new Failure({ from: 'pane', name }, options);
}

/** One of Excel's, as the gateway words it. */
export function excelFailure(error: GatewayError): Failure {
  return new Failure(excelProblem(error));
}

export function excelProblem({ code, title, explanation, whatNext, retry }: GatewayError): Problem {
  return { from: 'excel', code, title, explanation, whatNext, retry };
}
