/** What the parts of an assembly add to. */
import type { Statement } from '../../report/cityStatements';
import type { Objective } from '../../report/model';
import type { SourcePlace } from '../block';
import type { Reading } from '../reading';
import type { Surroundings } from '../rows/unit';
import type { ReadTable } from '../table/read';
import type { Registry } from './registry';

export interface Target {
  readonly reading: Reading;
  readonly registry: Registry;
  readonly statements: Statement[];
  readonly printed: Statement[];
  readonly objectives: Objective[];
  readonly moreColumns: Map<string, string>;
  /** What stands around a table. */
  around(at: number): Surroundings;
  leave(place: SourcePlace, text: string): void;
  /** Leaves all texts of a table. */
  leaveTable(table: ReadTable): void;
}
