import type { ApiClass } from '../executor/api';

/** Nothing is calculated or painted before a batch is answered anyway. */
export const applicationClass: ApiClass<null> = {
  methods: {
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
