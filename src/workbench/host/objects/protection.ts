import { accessDenied } from '../errors';
import { readOnly, type ApiClass } from '../executor/api';
import { oneOf, record } from '../executor/arguments';

/** What the add-in lets users do on a protected sheet. */
const OPTIONS = { allowFormatColumns: 'formatColumns' } as const;

/** The target is the sheet's id. */
export const protectionClass: ApiClass<string> = {
  properties: {
    Protected: readOnly((id, host) => host.workbook.sheet(id).protection !== null),
  },
  methods: {
    Protect: (id, [options], host) => {
      const sheet = host.workbook.sheet(id);
      if (sheet.protection) throw accessDenied();
      const given = Object.entries(record(options)).filter(([, allows]) => allows === true);
      const allows = given.map(([name]) => OPTIONS[oneOf(name, ['allowFormatColumns'])]);
      sheet.protection = { allows, selection: 'all' };
    },
    Unprotect: (id, _, host) => {
      const sheet = host.workbook.sheet(id);
      if (sheet.protection?.password !== undefined) throw accessDenied();
      sheet.protection = null;
    },
  },
};
