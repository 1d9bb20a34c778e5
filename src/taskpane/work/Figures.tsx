import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { printChange } from '../text/printing';
import { useHiddenText } from '../parts/hiddenText';
import { useText } from '../text/TextContext';
import type { Variance } from '../workbook/variances';
import { useTableStyles } from './tableStyles';

const useStyles = makeStyles({
  net: { fontWeight: tokens.fontWeightSemibold },
  changed: {
    borderRadius: tokens.borderRadiusSmall,
    animationDuration: '2s',
    animationTimingFunction: tokens.curveEasyEase,
    animationName: {
      from: { backgroundColor: tokens.colorBrandBackground2Hover },
      to: { backgroundColor: 'transparent' },
    },
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
});

interface Props {
  variance: Variance;
  /** Whether something that the net, or the proposals, need cannot be read. */
  unread: { net: boolean; proposed: boolean };
  changedAt: number | null;
}

/** The three figures of a row: variance, proposed, not proposed. */
export function Figures({ variance, unread, changedAt }: Props) {
  const { check } = useText().work.net;
  const table = useTableStyles();
  const styles = useStyles();
  const changed = changedAt === null ? undefined : styles.changed;
  return (
    <>
      <td className={mergeClasses(table.figure, styles.net)}>
        <Figure
          key={changedAt}
          euros={variance.net}
          instead={unread.net ? check : null}
          className={changed}
        />
      </td>
      <td className={table.figure}>
        <Figure euros={variance.proposed} instead={unread.proposed ? check : null} />
      </td>
      <td className={table.figure}>
        <Figure
          euros={variance.notProposed}
          instead={unread.net || unread.proposed ? check : null}
        />
      </td>
    </>
  );
}

interface FigureProps {
  euros: number | null;
  /** What is said where there is no figure; null for "not reported". */
  instead: string | null;
  className?: string | undefined;
}

function Figure({ euros, instead, className }: FigureProps) {
  const text = useText();
  const hidden = useHiddenText();
  if (euros !== null) return <span className={className}>{printChange(euros, text)}</span>;
  return (
    <>
      <span aria-hidden>–</span>
      <span className={hidden}>{instead ?? text.work.notReported}</span>
    </>
  );
}
