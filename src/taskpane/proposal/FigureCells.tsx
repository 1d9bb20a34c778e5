import { mergeClasses } from '@fluentui/react-components';
import { useHiddenText } from '../parts/hiddenText';
import { useText } from '../text/TextContext';
import { printMoney, shownNet, type Look } from './printing';
import type { Figures, Unread } from './model';
import { useTableStyles } from './tableStyles';

interface Props {
  figures: Figures;
  unread: Unread;
  look: Look;
}

/** Tulot, menot, the net and what is not proposed of it. */
export function FigureCells({ figures, unread, look }: Props) {
  const styles = useTableStyles();
  const net = mergeClasses(styles.figure, styles.strong);
  return (
    <>
      <td className={styles.figure}>
        <Money euros={figures.revenue} unread={unread.proposal} look={look} />
      </td>
      <td className={styles.figure}>
        <Money euros={figures.expense} unread={unread.proposal} look={look} />
      </td>
      <td className={net}>
        <Money euros={shownNet(figures.net, look)} unread={unread.proposal} look={look} />
      </td>
      <td className={styles.figure}>
        <Money euros={shownNet(figures.unproposed, look)} unread={unread.unproposed} look={look} />
      </td>
    </>
  );
}

interface MoneyProps {
  euros: number | null;
  /** It cannot be read: nothing is told that would look like a figure. */
  unread: boolean;
  look: Look;
}

function Money({ euros, unread, look }: MoneyProps) {
  const text = useText();
  const words = text.proposal;
  const hidden = useHiddenText();
  if (unread) return text.work.net.check;
  if (euros !== null) return printMoney(euros, look, text);
  return (
    <>
      <span aria-hidden>–</span>
      <span className={hidden}>{words.table.nothing}</span>
    </>
  );
}
