import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { PlugDisconnected16Regular } from '@fluentui/react-icons/svg/plug-disconnected';
import type { ReactElement } from 'react';
import { printTime } from '../text/printing';
import type { Work } from '../state/paneState';
import { useText } from '../text/TextContext';
import { TABULAR } from '../theme/theme';
import { workbookStateOf, type WorkbookState } from '../state/workbookState';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    paddingBlock: '2px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: TABULAR,
  },
  words: { flexGrow: 1, minWidth: 0 },
  icon: { display: 'flex', flexShrink: 0, width: '16px', justifyContent: 'center' },
  current: { color: tokens.colorBrandForeground1 },
  waiting: { color: tokens.colorStatusWarningForeground3 },
  lost: { color: tokens.colorStatusDangerForeground1 },
});

const ICONS: Record<WorkbookState, ReactElement> = {
  current: <CheckmarkCircle16Regular />,
  reading: <Spinner size="extra-tiny" />,
  waiting: <Edit16Regular />,
  lost: <PlugDisconnected16Regular />,
};

interface Props {
  work: Work;
  onRefresh: () => void;
}

/** The state of the workbook, in words and a sign, and "Päivitä". */
export function StateLine({ work, onRefresh }: Props) {
  const text = useText();
  const styles = useStyles();
  const state = workbookStateOf(work);
  const time = printTime(work.readAt, text);
  const words = text.work.state[state];
  const color = {
    current: styles.current,
    waiting: styles.waiting,
    lost: styles.lost,
    reading: '',
  };
  return (
    <div className={styles.line}>
      <span className={mergeClasses(styles.icon, color[state])} aria-hidden>
        {ICONS[state]}
      </span>
      <span className={styles.words}>{typeof words === 'string' ? words : words(time)}</span>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowSyncRegular />}
        onClick={onRefresh}
        disabledFocusable={state === 'reading'}
      >
        {text.work.refresh}
      </Button>
    </div>
  );
}
