/** `workbook.settings`: kept in the document. */
import { ApiObject, readOnly, settable, type ApiClass } from '../executor/api';
import { text } from '../executor/arguments';
import type { HostServices } from '../executor/services';

interface SettingKey {
  key: string;
}

const settingClass: ApiClass<SettingKey> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: readOnly(({ key }) => key),
    Value: settable(
      ({ key }, host) => host.workbook.state.settings.get(key),
      ({ key }, value, host) => void host.workbook.state.settings.set(key, value),
    ),
  },
  methods: {
    Delete: ({ key }, _, host) => void host.workbook.state.settings.delete(key),
  },
};

const find = (key: unknown, host: HostServices): ApiObject | null =>
  host.workbook.state.settings.has(text(key))
    ? ApiObject.of(settingClass, { key: text(key) }, host)
    : null;

export const settingsClass: ApiClass<null> = {
  name: 'SettingCollection',
  items: (_, host) =>
    [...host.workbook.state.settings.keys()].map((key) =>
      ApiObject.of(settingClass, { key }, host),
    ),
  item: (_, key, host) => find(key, host),
  methods: {
    Add: (_, [key, value], host) => {
      host.workbook.state.settings.set(text(key), value);
      return find(key, host);
    },
    GetCount: (_, __, host) => host.workbook.state.settings.size,
    GetItemOrNullObject: (_, [key], host) => find(key, host),
  },
};
