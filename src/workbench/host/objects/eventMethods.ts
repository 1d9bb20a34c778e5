/** The register and unregister methods of a class's events. */
import type { ApiClass } from '../executor/api';
import type { EventNumber } from '../events';

export function eventMethods<T>(
  events: Readonly<Record<string, EventNumber>>,
  targetOf: (object: T) => string,
): NonNullable<ApiClass<T>['methods']> {
  const methods: NonNullable<ApiClass<T>['methods']> = {};
  for (const [name, event] of Object.entries(events)) {
    methods[`_Register${name}`] = (object, _, host) =>
      host.events.subscribe(event, targetOf(object));
    methods[`_Unregister${name}`] = (object, _, host) =>
      host.events.unsubscribe(event, targetOf(object));
  }
  return methods;
}
