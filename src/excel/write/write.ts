/**
 * Writes single cells where they were meant to go: a table's cell by its row's id and its heading, any
 * other by its address. One request reads, the next writes and proves it; more only where rows moved
 * or somebody typed between the two.
 */
import { codeOf } from '../errors';
import { supports } from '../features';
import type { CellWrite, WriteSummary } from '../gateway';
import type { Result } from '../result';
import type { Connection, Conversation } from '../sync';
import { Course } from './course';
import { queueCellReading, type Aim, type CellReading } from './cellReading';
import { put, putWithFormat } from './put';
import { isText } from './foundCell';
import type { Step } from './steps';

/** Requests that write, of one writing: three tries, and as many to put back what they wrote over. */
const MOST_REQUESTS = 12;

/** Excel's answers where a table, a column or a row is gone. */
const GONE: readonly (string | null)[] = ['ItemNotFound', 'InvalidArgument', 'InvalidReference'];

async function writeCells(conversation: Conversation, writes: CellWrite[]): Promise<WriteSummary> {
  const course = new Course(writes);
  if (writes.length === 0) return course.summary();
  let reading = await readCells(conversation, course.aims());
  for (let request = 0; request < MOST_REQUESTS; request++) {
    const steps = course.next(reading);
    if (steps.length === 0) break;
    try {
      reading = await writeAndProve(conversation, course, steps);
    } catch (thrown) {
      // What is to be put back must be told, whatever Excel says now.
      if (course.isOwing()) break;
      throw thrown;
    }
  }
  return course.summary();
}

/** The cells as they stand afterwards. */
async function writeAndProve(
  conversation: Conversation,
  course: Course,
  steps: Step[],
): Promise<CellReading> {
  const aims = [...course.aims()];
  try {
    const { before, after } = await conversation.roundTrip((context) => {
      const readBefore = queueCellReading(context, aims);
      // Found before the first of them is written: a request that Excel refuses has written nothing.
      const cells = steps.map((step) => cellOf(context, step));
      steps.forEach((step, index) => write(cells[index] as Excel.Range, step));
      return { before: readBefore, after: queueCellReading(context, aims) };
    });
    const now = after();
    course.judge(steps, before(), now);
    return now;
  } catch (thrown) {
    if (!GONE.includes(codeOf(thrown))) throw thrown;
    course.refused(steps);
    return readCells(conversation, aims);
  }
}

async function readCells(conversation: Conversation, aims: Aim[]): Promise<CellReading> {
  const read = await conversation.roundTrip((context) => queueCellReading(context, aims));
  return read();
}

/** The intersection is refused below the table, where a write would make the table grow. */
function cellOf({ workbook }: Excel.RequestContext, { at, row }: Step): Excel.Range {
  if (!('table' in at)) return workbook.worksheets.getItem(at.sheet).getRange(at.address).untrack();
  const column = workbook.tables.getItem(at.table).columns.getItem(at.heading);
  const body = column.getDataBodyRange().untrack();
  return body.getIntersection(body.getCell(row ?? 0, 0).untrack()).untrack();
}

function write(range: Excel.Range, { content, format, seen }: Step): void {
  if (format === undefined) put(range, content, isText(seen));
  else putWithFormat(range, content, format);
}

/** As one step of undo where Excel can make it one. */
export async function writeAsOneUndo(
  connection: Connection,
  writes: CellWrite[],
): Promise<Result<WriteSummary>> {
  const run = (options: Excel.RunOptions) =>
    connection.run((conversation) => writeCells(conversation, writes), { run: options });
  if (!supports('mergeUndoGroup')) return run({});
  const merged = await run({ mergeUndoGroup: true });
  return !merged.ok && merged.error.code === 'UndoNotSupported' ? run({}) : merged;
}
