/** A watched workbook for the gateway's tests. */
import type { Gateway, WorkbookChange } from '../../src/excel/gateway';
import { addressOf, kemiPlan, openExcel, pause, QUICK, valueOf } from './excel';

export const TABLE = 'Talous_perusturva';
export const HEADING = 'Ennustepoikkeama';

/** A report in a workbook that is followed, and a cell of it that people type into. */
export async function watched() {
  const { host, gateway } = openExcel();
  valueOf(await gateway.load(kemiPlan()));
  const changes: WorkbookChange[] = [];
  valueOf(await gateway.watch({ onChange: (change) => changes.push(change) }));
  const settled = async () => {
    await rest(gateway);
    return changes;
  };
  const rowId = economyRows()[1]!;
  const cell = await addressOf(gateway, TABLE, rowId, HEADING);
  return { host, gateway, changes, settled, rowId, cell };
}

function economyRows(): string[] {
  const tables = kemiPlan().sheets.flatMap((sheet) => sheet.tables);
  return tables.find(({ name }) => name === TABLE)!.rowIds;
}

/** Until the gateway has looked at what was edited. */
export async function rest(gateway: Gateway): Promise<void> {
  await pause(QUICK.rest * 2);
  await new Promise<void>((resolve) => {
    const stop = gateway.onActivity(({ kind }) => {
      if (kind === 'idle') setTimeout(() => (stop(), resolve()), 0);
    });
  });
}
