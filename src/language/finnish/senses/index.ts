/** The tables of senses, one a kind; a line may be added to any of them. */
import type { SenseLine } from '../../sense';
import { ACCOUNTS } from './accounts';
import { AMOUNTS } from './amounts';
import { COLUMNS } from './columns';
import { COUNTED } from './counted';
import { JOINTS } from './joints';
import { MEASURES } from './measures';
import { MOVES } from './moves';
import { NAMES } from './names';
import { REASONS } from './reasons';

export const SENSE_TABLES: readonly SenseLine[] = [
  ...COLUMNS,
  ...MOVES,
  ...NAMES,
  ...ACCOUNTS,
  ...MEASURES,
  ...AMOUNTS,
  ...COUNTED,
  ...REASONS,
  ...JOINTS,
];
