import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { printChange } from '../figures';
import { useHiddenText } from '../parts/hiddenText';
import { useText } from '../text/TextContext';
import type { Variance } from '../variances';
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
  changedAt: number | null;
}

/** The three figures of a row: variance, proposed, not proposed. */
export function Figures({ variance, changedAt }: Props) {
  const table = useTableStyles();
  const styles = useStyles();
  const changed = changedAt === null ? undefined : styles.changed;
  return (
    <>
      <td className={mergeClasses(table.figure, styles.net)}>
        <Figure key={changedAt} euros={variance.net} className={changed} />
      </td>
      <td className={table.figure}>
        <Figure euros={variance.proposed} className={undefined} />
      </td>
      <td className={table.figure}>
        <Figure euros={variance.notProposed} className={undefined} />
      </td>
    </>
  );
}

function Figure({ euros, className }: { euros: number | null; className: string | undefined }) {
  const text = useText();
  const hidden = useHiddenText();
  if (euros !== null) return <span className={className}>{printChange(euros, text)}</span>;
  return (
    <>
      <span aria-hidden>–</span>
      <span className={hidden}>{text.work.notReported}</span>
    </>
  );
}
