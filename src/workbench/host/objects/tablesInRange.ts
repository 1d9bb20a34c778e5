import { ApiObject, type ApiClass } from '../executor/api';
import { areaOf } from '../executor/ranges';
import type { RangeRef } from '../executor/references';
import type { HostServices } from '../executor/services';
import { text } from '../executor/arguments';
import { containsArea, intersection } from '../workbook/address';
import type { Table } from '../workbook/state';
import { tableClass } from './table';

interface TablesInRange {
  ref: RangeRef;
  fullyContained: boolean;
}

function tablesOf({ ref, fullyContained }: TablesInRange, host: HostServices): Table[] {
  const area = areaOf(ref, host);
  return host.workbook.state.tables.filter(
    (table) =>
      table.sheetId === ref.sheetId &&
      (fullyContained ? containsArea(area, table.area) : intersection(area, table.area)),
  );
}

/** `range.getTables()` */
export const tablesInRangeClass: ApiClass<TablesInRange> = {
  name: 'TableScopedCollection',
  items: (target, host) =>
    tablesOf(target, host).map((table) => ApiObject.of(tableClass, table.id, host)),
  item: (target, key, host) => {
    const wanted = text(key).toLowerCase();
    const found = tablesOf(target, host).find(
      ({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted,
    );
    return found ? ApiObject.of(tableClass, found.id, host) : null;
  },
  methods: { GetCount: (target, _, host) => tablesOf(target, host).length },
};
