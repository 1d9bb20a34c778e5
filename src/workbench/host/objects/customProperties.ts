/** `worksheet.customProperties`: texts kept with a sheet. */
import { ApiObject, readOnly, settable, type ApiClass } from '../executor/api';
import { text } from '../executor/arguments';
import type { HostServices } from '../executor/services';

interface PropertyKey {
  sheetId: string;
  key: string;
}

const customPropertyClass: ApiClass<PropertyKey> = {
  name: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: readOnly(({ key }) => key),
    Value: settable(
      ({ sheetId, key }, host) => host.workbook.sheet(sheetId).customProperties.get(key) ?? '',
      ({ sheetId, key }, value, host) =>
        void host.workbook.sheet(sheetId).customProperties.set(key, text(value)),
    ),
  },
  methods: {
    Delete: ({ sheetId, key }, _, host) =>
      void host.workbook.sheet(sheetId).customProperties.delete(key),
  },
};

/** Keys do not tell capital letters apart. */
function find(sheetId: string, key: unknown, host: HostServices): ApiObject | null {
  const wanted = text(key).toLowerCase();
  const { customProperties } = host.workbook.sheet(sheetId);
  const found = [...customProperties.keys()].find((each) => each.toLowerCase() === wanted);
  return found === undefined
    ? null
    : ApiObject.of(customPropertyClass, { sheetId, key: found }, host);
}

/** The target is the sheet's id. */
export const customPropertiesClass: ApiClass<string> = {
  name: 'WorksheetCustomPropertyCollection',
  items: (sheetId, host) =>
    [...host.workbook.sheet(sheetId).customProperties.keys()].map((key) =>
      ApiObject.of(customPropertyClass, { sheetId, key }, host),
    ),
  item: (sheetId, key, host) => find(sheetId, key, host),
  methods: {
    Add: (sheetId, [key, value], host) => {
      host.workbook.sheet(sheetId).customProperties.set(text(key), text(value));
      return find(sheetId, key, host);
    },
    GetCount: (sheetId, _, host) => host.workbook.sheet(sheetId).customProperties.size,
    GetItemOrNullObject: (sheetId, [key], host) => find(sheetId, key, host),
  },
};
