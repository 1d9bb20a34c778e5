/** Services that the library itself asks for when it starts. */
import type { ApiClass } from '../executor/api';

const addinInternalService: ApiClass<null> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
};

export const serviceClasses: Readonly<Record<string, ApiClass<null>>> = {
  'Microsoft.InternalService.AddinInternalService': addinInternalService,
};
