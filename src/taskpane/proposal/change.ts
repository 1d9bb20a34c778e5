/** What the pane changes of a report, as plain data: amounts of Talous, settings of the proposal, limits. */
import type { Binding, EarlierChange, Waiver } from '../../proposal/settings';
import type { VersionMark } from '../../proposal/versions';
import type { CheckLimits } from '../../report/model';
import type { Presentation } from './printing';

export type ReportChange =
  /** The city's own limits of the checks, in place of those that it had. */
  | { kind: 'setLimits'; limits: CheckLimits }
  /** Faulty settings become defaults; the others stand. */
  | { kind: 'replaceFaulty' }
  | { kind: 'showAs'; presentation: Partial<Presentation> }
  | { kind: 'bind'; division: string; binding: Binding }
  /** Divisions whose binding nobody has given get the default as their own. */
  | { kind: 'confirmBindings' }
  | { kind: 'addEarlier'; decision: EarlierChange }
  /** `index` as in the settings that were shown; `shown` guards against a list that has changed since. */
  | { kind: 'removeEarlier'; index: number; shown: EarlierChange }
  | { kind: 'waive'; waiver: Waiver }
  | { kind: 'reopen'; finding: string }
  /** Muutosesitys of these lines of Talous becomes what is forecast when the change is made. */
  | { kind: 'take'; lines: { division: string; line: string }[] }
  /** The proposal as it is when the change is made, kept as a version. */
  | { kind: 'keepVersion'; mark: VersionMark };
