/** Ways in which a request goes wrong that are finer than a refused sync, and what a workbook holds. */
import type { Answer, ExcelHost, Request } from '../../src/workbench/host/host';

type Answerer = (request: Request, answer: ExcelHost['answer']) => Promise<Answer>;

/** Puts another answer in the place of the n-th from now. */
function answerNth(host: ExcelHost, n: number, answerer: Answerer): void {
  const answer = host.answer.bind(host);
  let count = 0;
  host.answer = (request) => (++count === n ? answerer(request, answer) : answer(request));
}

/** Excel carries out the n-th request up to an action, and answers that this one failed. */
export function breakOffAt(
  host: ExcelHost,
  n: number,
  find: (actions: Request['body']['Actions']) => number,
  location = '',
): void {
  answerNth(host, n, async (request, answer) => {
    const index = find(request.body.Actions);
    const Actions = request.body.Actions.slice(0, index);
    const { body } = await answer({ ...request, body: { ...request.body, Actions } });
    const failed = {
      ActionIndex: index,
      Code: 'GeneralException',
      HttpStatusCode: 500,
      Location: location,
      Message: '',
    };
    return { body: { ...body, Error: failed } as Answer['body'] & object };
  });
}

/** Excel carries out the n-th request, and its answer never arrives. */
export function loseAnswer(host: ExcelHost, n: number): void {
  answerNth(host, n, async (request, answer) => {
    await answer(request);
    return new Promise(() => undefined);
  });
}

/** Excel carries out the n-th request, and something happens before its answer arrives. */
export function beforeAnswer(host: ExcelHost, n: number, happen: () => Promise<void> | void): void {
  answerNth(host, n, async (request, answer) => {
    const answered = await answer(request);
    await happen();
    return answered;
  });
}

/** All that a load puts into a workbook, in a form that does not depend on how often it was tried. */
export function contents(host: ExcelHost) {
  const { sheets, names } = host.snapshot();
  return {
    sheets,
    names: Object.entries(names).sort(([a], [b]) => a.localeCompare(b)),
    rules: host.workbook.state.sheets.map((sheet) => ({
      sheet: sheet.name,
      flags: sheet.formats
        .map(({ areas, formula, look }) => JSON.stringify([areas, formula, look]))
        .sort(),
      validations: sheet.validations.map((validation) => JSON.stringify(validation)).sort(),
      freeze: sheet.freeze,
      protection: sheet.protection,
      page: sheet.page,
    })),
  };
}
