import type { VersionChange } from '../../proposal/versions';
import { useText } from '../text/TextContext';
import { printMoney, shownNet, type Presentation } from './printing';
import { useProposalStyles } from './styles';

interface Props {
  changes: VersionChange[];
  /** What is said when there are none. */
  unchanged: string;
  presentation: Presentation;
}

/** Row by row what a version changed: the net before and after, and the parts that moved. */
export function VersionChanges({ changes, unchanged, presentation }: Props) {
  const text = useText();
  const { versions: words } = text.proposal;
  const styles = useProposalStyles();
  if (changes.length === 0) return <p className={styles.hint}>{unchanged}</p>;
  const net = (amount: number): string =>
    printMoney(shownNet(amount, presentation) ?? 0, presentation, text);
  return (
    <ul className={styles.plainList}>
      {changes.map(({ id, label, before, after, difference }) => (
        <li key={id}>
          {words.change(
            label,
            before === null ? words.added : net(before.net),
            after === null ? words.dropped : net(after.net),
          )}
          <span className={styles.muted}>
            {` (${words.figures(
              printMoney(difference.revenue, presentation, text),
              printMoney(difference.expense, presentation, text),
            )})`}
          </span>
        </li>
      ))}
    </ul>
  );
}
