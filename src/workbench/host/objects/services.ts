/** Services outside the workbook that the library asks for by name. */
import { invalidArgument } from '../errors';
import type { ApiClass } from '../executor/api';

const addinInternalService: ApiClass<null> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** Behind `Office.addin.showAsTaskpane` and `hide`. */
const appRuntimeService: ApiClass<null> = {
  name: 'AppRuntimeService',
  methods: {
    SetAppRuntimeState: (_, [state], host) => {
      if (state !== 'Visible' && state !== 'Background') throw invalidArgument();
      host.pane.set(state);
    },
  },
};

export const serviceClasses: Readonly<Record<string, ApiClass<null>>> = {
  'Microsoft.InternalService.AddinInternalService': addinInternalService,
  'Microsoft.AppRuntime.AppRuntimeService': appRuntimeService,
};
