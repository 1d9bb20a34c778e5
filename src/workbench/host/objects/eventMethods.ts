/** The register and unregister methods of events. */
import type { Method } from '../executor/api';
import type { EventNumber } from '../events';

export function eventMethods(
  events: Readonly<Record<string, EventNumber>>,
): Record<string, Method<null>> {
  const methods: Record<string, Method<null>> = {};
  for (const [name, event] of Object.entries(events)) {
    methods[`_Register${name}`] = (_, __, host) => host.events.subscribe(event);
    methods[`_Unregister${name}`] = (_, __, host) => host.events.unsubscribe(event);
  }
  return methods;
}
