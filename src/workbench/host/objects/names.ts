import { invalidArgument, itemNotFound } from '../errors';
import { ApiObject, readOnly, settable, type ApiClass } from '../executor/api';
import { boolean, place, text, textOr } from '../executor/arguments';
import { rangeObject } from '../executor/ranges';
import type { HostServices } from '../executor/services';
import { formatAbsolute, quoteSheet } from '../workbook/address';
import {
  addName,
  changeName,
  currentName,
  deleteName,
  findName,
  rangeOfName,
} from '../workbook/names';
import type { Name } from '../workbook/state';

function rangeOf(name: Name, host: HostServices): ApiObject | null {
  const parsed = rangeOfName(currentName(host.workbook, name));
  const sheet = parsed?.sheet ? host.workbook.findSheet(parsed.sheet) : undefined;
  return parsed && sheet ? rangeObject(host, sheet.id, parsed.area) : null;
}

const nameClass: ApiClass<Name> = {
  name: 'NamedItem',
  check: (name, host) => void currentName(host.workbook, name),
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: readOnly(({ name }) => name),
    Type: readOnly((name, host) => (rangeOf(name, host) ? 'Range' : 'String')),
    Value: readOnly((name, host) => currentName(host.workbook, name).formula.replace(/^=/, '')),
    Formula: settable(
      (name, host) => currentName(host.workbook, name).formula,
      (name, value, host) => changeName(host.workbook, name, { formula: asFormula(value) }),
    ),
    Visible: settable(
      (name, host) => currentName(host.workbook, name).visible,
      (name, value, host) => changeName(host.workbook, name, { visible: boolean(value) }),
    ),
    Comment: settable(
      (name, host) => currentName(host.workbook, name).comment,
      (name, value, host) => changeName(host.workbook, name, { comment: text(value) }),
    ),
    Scope: readOnly(({ sheetId }) => (sheetId === null ? 'Workbook' : 'Worksheet')),
  },
  methods: {
    Delete: (name, _, host) => deleteName(host.workbook, name),
    GetRange: (name, _, host) => {
      const range = rangeOf(name, host);
      if (!range) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: (name, _, host) => rangeOf(name, host),
  },
};

function asFormula(value: unknown): string {
  const formula = text(value);
  if (!formula.startsWith('=')) throw invalidArgument('A formula begins with "=".');
  return formula;
}

/** The names of the workbook (null) or of one sheet. */
interface NameScope {
  sheetId: string | null;
}

const find = (scope: NameScope, key: unknown, host: HostServices): ApiObject | null => {
  const name = findName(host.workbook, text(key), scope.sheetId);
  return name ? ApiObject.of(nameClass, name, host) : null;
};

const namesIn = (scope: NameScope, host: HostServices): Name[] =>
  host.workbook.state.names.filter((name) => name.sheetId === scope.sheetId);

export const namesClass: ApiClass<NameScope> = {
  name: 'NamedItemCollection',
  items: (scope, host) => namesIn(scope, host).map((name) => ApiObject.of(nameClass, name, host)),
  item: (scope, key, host) => find(scope, key, host),
  methods: {
    Add: ({ sheetId }, [name, reference, comment], host) => {
      const formula =
        typeof reference === 'string' ? asFormula(reference) : addressOf(reference, host);
      const added = addName(host.workbook, {
        name: text(name),
        sheetId,
        formula,
        comment: textOr(comment, ''),
      });
      return ApiObject.of(nameClass, added, host);
    },
    GetCount: (scope, _, host) => namesIn(scope, host).length,
    GetItemOrNullObject: (scope, [key], host) => find(scope, key, host),
  },
};

function addressOf(range: unknown, host: HostServices): string {
  const active = host.workbook.sheet(host.workbook.state.activeSheetId);
  const { sheet, area } = place(range, active, host);
  return `=${quoteSheet(sheet.name)}!${formatAbsolute(area)}`;
}
