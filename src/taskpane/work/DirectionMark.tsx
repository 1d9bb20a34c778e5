import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDown12Filled } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp12Filled } from '@fluentui/react-icons/svg/arrow-up';
import { Subtract12Filled } from '@fluentui/react-icons/svg/subtract';
import type { ReactElement } from 'react';
import { directionOf, type Direction } from '../text/printing';
import { useText } from '../text/TextContext';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  improves: { color: tokens.colorStatusSuccessForeground1 },
  weakens: { color: tokens.colorStatusDangerForeground1 },
  unchanged: { color: tokens.colorNeutralForeground3 },
});

const ICONS: Record<Direction, ReactElement> = {
  improves: <ArrowUp12Filled />,
  weakens: <ArrowDown12Filled />,
  unchanged: <Subtract12Filled />,
};

/** Which way the net goes: by arrow, word and colour, so that none of them is needed alone. */
export function DirectionMark({ net }: { net: number }) {
  const text = useText();
  const styles = useStyles();
  const direction = directionOf(net);
  return (
    <span className={mergeClasses(styles.mark, styles[direction])}>
      {ICONS[direction]}
      {text.work[direction]}
    </span>
  );
}
