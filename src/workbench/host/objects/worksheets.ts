import { ApiObject, type ApiClass } from '../executor/api';
import { text } from '../executor/arguments';
import { EventNumber } from '../events';
import type { HostServices } from '../executor/services';
import { addSheet } from '../workbook/sheets';
import { eventMethods } from './eventMethods';

function find(key: unknown, host: HostServices): ApiObject | null {
  const sheet = host.workbook.findSheet(text(key));
  return sheet ? ApiObject.of('Worksheet', sheet.id) : null;
}

export const worksheetsClass: ApiClass<null> = {
  items: (_, host) => host.workbook.state.sheets.map(({ id }) => ApiObject.of('Worksheet', id)),
  item: (_, key, host) => find(key, host),
  methods: {
    Add: (_, [name], host) => {
      const given = name === null || name === undefined ? null : text(name);
      return ApiObject.of('Worksheet', addSheet(host.workbook, given).id);
    },
    GetItemOrNullObject: (_, [key], host) => find(key, host),
    ...eventMethods({
      DataChangedEvent: EventNumber.worksheetChanged,
      DeactivatedEvent: EventNumber.worksheetDeactivated,
      DeletedEvent: EventNumber.worksheetDeleted,
    }),
  },
};
