/** What the objects of the API ask of the host. */
import type { Workbook } from '../workbook/workbook';
import type { EventRegistry } from '../events';
import type { Pane } from '../pane';
import type { References } from './references';

export interface HostServices {
  readonly workbook: Workbook;
  readonly events: EventRegistry;
  readonly references: References;
  readonly pane: Pane;
  /** Records that a member is not served, and refuses it. */
  missing(member: string): never;
}
