import type { VersionChange } from '../../proposal/versions';
import { useText } from '../text/TextContext';
import { printMoney, shownNet, type Look } from './printing';
import { useProposalStyles } from './styles';

interface Props {
  changes: VersionChange[];
  /** What is said when there are none. */
  unchanged: string;
  look: Look;
}

/** Row by row what a version changed: the net before and after, and the parts that moved. */
export function VersionChanges({ changes, unchanged, look }: Props) {
  const text = useText();
  const { versions: words } = text.proposal;
  const styles = useProposalStyles();
  if (changes.length === 0) return <p className={styles.hint}>{unchanged}</p>;
  const net = (amount: number): string => printMoney(shownNet(amount, look) ?? 0, look, text);
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
              printMoney(difference.revenue, look, text),
              printMoney(difference.expense, look, text),
            )})`}
          </span>
        </li>
      ))}
    </ul>
  );
}
