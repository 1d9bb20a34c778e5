/** Services outside the workbook that the library asks for by name. */
import { invalidArgument } from '../errors';
import type { ApiClass } from '../executor/api';

export const addinInternalService: ApiClass<null> = {
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** Behind `Office.addin.showAsTaskpane` and `hide`. */
export const appRuntimeService: ApiClass<null> = {
  methods: {
    SetAppRuntimeState: (_, [state], host) => {
      if (state !== 'Visible' && state !== 'Background') throw invalidArgument();
      host.pane.set(state);
    },
  },
};
