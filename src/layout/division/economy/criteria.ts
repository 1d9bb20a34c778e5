/** Which lines of Talous a formula counts or sums; columns by their keys, as in table/formulas.ts. */
import { UNALLOCATED } from '../../../report/economy';
import type { EconomyInput, EconomyItem } from '../../../report/model';
import { ANY_NUMBER } from '../../state/words';
import { isText, quoted } from '../../table/formulas';

/** Erä as the sheet says it. */
export const ITEM_NAMES: Record<EconomyItem, string> = { revenue: 'Tulot', expense: 'Menot' };

/** A column, and what its cell has to be. */
export type Criterion = readonly [column: string, criterion: string];

export const countLines = (...criteria: Criterion[]): string => `COUNTIFS(${listed(criteria)})`;

export const sumLines = (column: EconomyInput | 'variance', ...criteria: Criterion[]): string =>
  `SUMIFS(economy[${column}],${listed(criteria)})`;

const listed = (criteria: Criterion[]): string =>
  criteria.map(([column, criterion]) => `economy[${column}],${criterion}`).join(',');

/** The area of the row that the formula stands in. */
export const OWN_AREA = '"="&[@area]';
export const OF_OWN_AREA: Criterion = ['area', OWN_AREA];
export const OF_REST: Criterion = ['area', quoted(UNALLOCATED)];
export const ofItem = (item: EconomyItem): Criterion => ['item', quoted(ITEM_NAMES[item])];
export const ofLine = (id: string): Criterion => ['id', isText(id)];
export const inState = (word: string): Criterion => ['state', quoted(word)];
export const inAreaState = (word: string): Criterion => ['areaState', quoted(word)];
export const inProposalState = (word: string): Criterion => ['proposalState', quoted(word)];
export const HAS_VARIANCE: Criterion = ['variance', ANY_NUMBER];
export const HAS_PROPOSAL: Criterion = ['proposal', ANY_NUMBER];

/** Lines of the report that are gone from Talous, by a column of the hidden state sheet. */
export const goneLines = (column: 'label' | 'areaId', criterion: string): string =>
  `SUMIFS(lines[missed],lines[${column}],${criterion})`;
