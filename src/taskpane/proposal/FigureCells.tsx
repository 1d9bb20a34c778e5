import { mergeClasses } from '@fluentui/react-components';
import { useHiddenText } from '../parts/hiddenText';
import { useText } from '../text/TextContext';
import { printMoney, shownNet, type Look } from './printing';
import type { Figures } from './model';
import { useTableStyles } from './tableStyles';

/** Tulot, menot, the net and what is not proposed of it. */
export function FigureCells({ figures, look }: { figures: Figures; look: Look }) {
  const styles = useTableStyles();
  const net = mergeClasses(styles.figure, styles.strong);
  return (
    <>
      <td className={styles.figure}>
        <Money euros={figures.revenue} look={look} />
      </td>
      <td className={styles.figure}>
        <Money euros={figures.expense} look={look} />
      </td>
      <td className={net}>
        <Money euros={shownNet(figures.net, look)} look={look} />
      </td>
      <td className={styles.figure}>
        <Money euros={shownNet(figures.unproposed, look)} look={look} />
      </td>
    </>
  );
}

function Money({ euros, look }: { euros: number | null; look: Look }) {
  const text = useText();
  const words = text.proposal;
  const hidden = useHiddenText();
  if (euros !== null) return printMoney(euros, look, text);
  return (
    <>
      <span aria-hidden>–</span>
      <span className={hidden}>{words.table.nothing}</span>
    </>
  );
}
