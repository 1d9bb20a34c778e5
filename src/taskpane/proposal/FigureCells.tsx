import { mergeClasses } from '@fluentui/react-components';
import { useHiddenText } from '../parts/hiddenText';
import { useText } from '../text/TextContext';
import { printMoney, shownNet, type Presentation } from './printing';
import type { Figures } from './model';
import { useTableStyles } from './tableStyles';

/** Tulot, menot, the net and what is not proposed of it. */
export function FigureCells({
  figures,
  presentation,
}: {
  figures: Figures;
  presentation: Presentation;
}) {
  const styles = useTableStyles();
  const net = mergeClasses(styles.figure, styles.strong);
  return (
    <>
      <td className={styles.figure}>
        <Money euros={figures.revenue} presentation={presentation} />
      </td>
      <td className={styles.figure}>
        <Money euros={figures.expense} presentation={presentation} />
      </td>
      <td className={net}>
        <Money euros={shownNet(figures.net, presentation)} presentation={presentation} />
      </td>
      <td className={styles.figure}>
        <Money euros={shownNet(figures.unproposed, presentation)} presentation={presentation} />
      </td>
    </>
  );
}

function Money({ euros, presentation }: { euros: number | null; presentation: Presentation }) {
  const text = useText();
  const words = text.proposal;
  const hidden = useHiddenText();
  if (euros !== null) return printMoney(euros, presentation, text);
  return (
    <>
      <span aria-hidden>–</span>
      <span className={hidden}>{words.table.nothing}</span>
    </>
  );
}
