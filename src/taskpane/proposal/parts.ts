import type { ReportChange } from './change';
import type { ProposalModel } from './model';

/** What every part of the view that changes the report is given. */
export interface PartProps {
  model: ProposalModel;
  by: string;
  /** ISO date. */
  today: string;
  busy: boolean;
  /** True when it was made. */
  change: (change: ReportChange) => Promise<boolean>;
}
