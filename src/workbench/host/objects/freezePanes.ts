import type { ApiClass } from '../executor/api';
import { numberOr, place } from '../executor/arguments';
import type { HostServices } from '../executor/services';
import { MAX_COLUMNS, MAX_ROWS } from '../workbook/address';

function freeze(sheetId: string, rows: number, columns: number, host: HostServices): void {
  host.workbook.sheet(sheetId).freeze = { rows, columns };
}

/** The target is the sheet's id. */
export const freezePanesClass: ApiClass<string> = {
  methods: {
    FreezeRows: (id, [count], host) => freeze(id, numberOr(count, 1), 0, host),
    FreezeColumns: (id, [count], host) => freeze(id, 0, numberOr(count, 1), host),
    FreezeAt: (id, [range], host) => {
      const { area } = place(range, host.workbook.sheet(id), host);
      const rows = area.rows === MAX_ROWS ? 0 : area.row + area.rows;
      const columns = area.columns === MAX_COLUMNS ? 0 : area.column + area.columns;
      freeze(id, rows, columns, host);
    },
  },
};
