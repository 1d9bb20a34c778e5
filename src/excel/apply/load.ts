/** Puts a plan into the workbook: look first, then write in as few requests as their size allows. */
import { marksOf } from '../../layout/marks';
import type { Plan, SheetPlan } from '../../layout/plan';
import { GatewayFault } from '../errors';
import type { LoadOptions, LoadSummary } from '../gateway';
import { takeInventory } from '../inventory';
import { refuseWhereNotOurs } from '../survey/refusal';
import { surveyPlan } from '../survey/survey';
import type { Conversation } from '../sync';
import { stepsOf, unfinishedMarks } from './loadSteps';
import { renameSheets } from './renamed';
import { RowProof } from './rowProof';
import { RequestProxies, requestsOf, type Step } from './steps';

/**
 * Excel knows no write on a condition: where rows moved between the look and the write, or between two
 * requests that write, that is told, and nothing more is written by addresses that may be others' now.
 */
export async function loadPlan(
  conversation: Conversation,
  planned: Plan,
  { onProgress }: LoadOptions,
  requestBytes?: number,
): Promise<LoadSummary> {
  onProgress?.({ fraction: 0, doing: 'Katsotaan, mitä työkirjassa on' });
  const survey = await surveyPlan(conversation, await takeInventory(conversation), planned);
  refuseWhereNotOurs(survey, planned);
  const plan = renameSheets(planned, survey);
  const added = plan.sheets.filter(({ key }) => !survey.sheets.has(key));

  const first = added.length > 0 ? plan.sheets.find(({ key }) => key === plan.activate) : undefined;
  const { steps, left } = stepsOf(plan, survey);
  const requests = requestsOf(steps, requestBytes);
  const proof = new RowProof(plan, survey);
  let written = 0;
  try {
    for (const request of requests) {
      onProgress?.({
        fraction: written / requests.length,
        doing: `Kirjoitetaan taulukkoa ${request[0]?.sheet ?? ''}`,
      });
      const shown = written === requests.length - 1 ? first : undefined;
      const moved = await send(conversation, request, proof, shown);
      if (moved.length > 0) throw new GatewayFault('RowsMoved', moved);
      written++;
    }
  } catch (thrown) {
    if (!isCancelled(thrown) || written === 0) throw thrown;
    const isNew = survey.sheets.size === 0;
    const names = isNew ? plan.names.filter(({ name }) => !survey.names.has(name)) : [];
    await takeBack(conversation, { ...plan, sheets: added, names });
    throw isNew ? thrown : new GatewayFault('CancelledHalfway');
  }
  onProgress?.({ fraction: 1, doing: 'Valmis' });
  return {
    syncs: conversation.syncs,
    sheetsAdded: added.map(({ name }) => name),
    sheetsUpdated: [...survey.sheets.values()]
      .map(({ name }) => name)
      .filter((name) => !left.includes(name)),
    sheetsLeft: left,
  };
}

const isCancelled = (thrown: unknown) =>
  thrown instanceof GatewayFault && thrown.code === 'Cancelled';

/** One request; the last of a load also shows the sheet that is to be seen first. Tells moved tables. */
async function send(
  conversation: Conversation,
  request: Step[],
  proof: RowProof,
  shown?: SheetPlan,
): Promise<string[]> {
  try {
    const moved = await conversation.roundTrip((context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.suspendApiCalculationUntilNextSync();
      const proxies = new RequestProxies(context);
      const movedTables = proof.queueAround(context, () =>
        request.forEach((step) => step.queue(proxies)),
      );
      if (shown) proxies.sheet(shown.name).activate();
      return movedTables;
    });
    return moved();
  } catch (thrown) {
    if (!failedOnlyToShow(thrown)) throw thrown;
    return [];
  }
}

/** Another workbook in front refuses the last call of all: everything is written then. */
function failedOnlyToShow(thrown: unknown): boolean {
  return thrown instanceof OfficeExtension.Error && /\bactivate$/i.test(locationOf(thrown));
}

function locationOf({ debugInfo }: OfficeExtension.Error): string {
  return debugInfo?.errorLocation ?? '';
}

/** Takes away what this load has added; nobody refers to it yet. */
async function takeBack(conversation: Conversation, added: Plan): Promise<void> {
  const names = [...marksOf(added), ...unfinishedMarks(added.sheets), ...added.names].map(
    ({ name }) => name,
  );
  await conversation.roundTrip(
    ({ workbook }) => {
      added.sheets.forEach(({ name }) => workbook.worksheets.getItemOrNullObject(name).delete());
      names.forEach((name) => workbook.names.getItemOrNullObject(name).delete());
    },
    { evenIfCancelled: true },
  );
}
