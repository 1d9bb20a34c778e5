/** The names of the workbook; those of sheets come with files and are not asked for. */
import { invalidArgument } from '../errors';
import { ApiObject, readOnly, settable, writeOnly, type ApiClass } from '../executor/api';
import { boolean, text } from '../executor/arguments';
import type { HostServices } from '../executor/services';
import { addName, changeName, deleteName, findName, nameOf } from '../workbook/names';

/** The target is the name. */
export const nameClass: ApiClass<string> = {
  check: (name, host) => void nameOf(host.workbook, name),
  identity: (name) => ({ _Id: name }),
  properties: {
    Name: readOnly((name) => name),
    Formula: settable(
      (name, host) => nameOf(host.workbook, name).formula,
      (name, value, host) => changeName(host.workbook, name, { formula: asFormula(value) }),
    ),
    Visible: writeOnly((name, value, host) =>
      changeName(host.workbook, name, { hidden: !boolean(value) }),
    ),
  },
  methods: { Delete: (name, _, host) => deleteName(host.workbook, name) },
};

function asFormula(value: unknown): string {
  const formula = text(value);
  if (!formula.startsWith('=')) throw invalidArgument('A formula begins with "=".');
  return formula;
}

function find(key: unknown, host: HostServices): ApiObject | null {
  const found = findName(host.workbook, text(key));
  return found ? ApiObject.of('NamedItem', found.name) : null;
}

export const namesClass: ApiClass<null> = {
  items: (_, host) => host.workbook.state.names.map(({ name }) => ApiObject.of('NamedItem', name)),
  item: (_, key, host) => find(key, host),
  methods: {
    Add: (_, [name, formula], host) => {
      addName(host.workbook, text(name), asFormula(formula));
      return ApiObject.of('NamedItem', text(name));
    },
    GetItemOrNullObject: (_, [key], host) => find(key, host),
  },
};
