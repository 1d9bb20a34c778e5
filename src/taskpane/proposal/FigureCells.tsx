import { mergeClasses } from '@fluentui/react-components';
import { useHiddenText } from '../parts/hiddenText';
import { useText } from '../text/TextContext';
import { printMoney, shownNet, type Presentation } from './printing';
import type { Figures, Unread } from './model';
import { useTableStyles } from './tableStyles';

interface Props {
  figures: Figures;
  unread: Unread;
  presentation: Presentation;
}

/** Tulot, menot, the net and what is not proposed of it. */
export function FigureCells({ figures, unread, presentation }: Props) {
  const styles = useTableStyles();
  const net = mergeClasses(styles.figure, styles.strong);
  return (
    <>
      <td className={styles.figure}>
        <Money euros={figures.revenue} unread={unread.proposal} presentation={presentation} />
      </td>
      <td className={styles.figure}>
        <Money euros={figures.expense} unread={unread.proposal} presentation={presentation} />
      </td>
      <td className={net}>
        <Money
          euros={shownNet(figures.net, presentation)}
          unread={unread.proposal}
          presentation={presentation}
        />
      </td>
      <td className={styles.figure}>
        <Money
          euros={shownNet(figures.unproposed, presentation)}
          unread={unread.unproposed}
          presentation={presentation}
        />
      </td>
    </>
  );
}

interface MoneyProps {
  euros: number | null;
  /** It cannot be read: nothing is told that would presentation like a figure. */
  unread: boolean;
  presentation: Presentation;
}

function Money({ euros, unread, presentation }: MoneyProps) {
  const text = useText();
  const words = text.proposal;
  const hidden = useHiddenText();
  if (unread) return text.work.net.check;
  if (euros !== null) return printMoney(euros, presentation, text);
  return (
    <>
      <span aria-hidden>–</span>
      <span className={hidden}>{words.table.nothing}</span>
    </>
  );
}
