import { accessDenied } from '../errors';
import { readOnly, type ApiClass } from '../executor/api';
import { record, textOr } from '../executor/arguments';

/** Documented defaults of Excel.WorksheetProtectionOptions. */
const DEFAULTS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** The target is the sheet's id. */
export const protectionClass: ApiClass<string> = {
  name: 'WorksheetProtection',
  properties: {
    Protected: readOnly((id, host) => host.workbook.sheet(id).protection !== null),
    Options: readOnly((id, host) => host.workbook.sheet(id).protection?.options ?? null),
  },
  methods: {
    Protect: (id, [options, password], host) => {
      const sheet = host.workbook.sheet(id);
      if (sheet.protection) throw accessDenied();
      const given = options === null || options === undefined ? {} : record(options);
      const secret = textOr(password, '');
      sheet.protection = {
        options: { ...DEFAULTS, ...given },
        ...(secret === '' ? {} : { password: secret }),
      };
      host.workbook.record({ kind: 'protected', sheetId: id, isProtected: true });
    },
    Unprotect: (id, [password], host) => {
      const sheet = host.workbook.sheet(id);
      if (!sheet.protection) return;
      if ((sheet.protection.password ?? '') !== textOr(password, '')) throw accessDenied();
      sheet.protection = null;
      host.workbook.record({ kind: 'protected', sheetId: id, isProtected: false });
    },
  },
};
