import { text } from '../executor/arguments';
import { ApiObject, type ApiClass } from '../executor/api';

export const workbookClass: ApiClass<null> = {
  navigations: {
    Application: () => ApiObject.of('Application', null),
    Names: () => ApiObject.of('NamedItemCollection', null),
    Tables: () => ApiObject.of('TableCollection', { sheetId: null }),
    Worksheets: () => ApiObject.of('WorksheetCollection', null),
  },
  methods: { _RemoveReference: (_, [id], host) => host.references.release(text(id)) },
};
