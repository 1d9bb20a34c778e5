import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { Page } from '../parts/Page';
import { ViewTitle } from '../parts/ViewTitle';
import type { Controller } from '../control/controller';
import type { PaneState, Source } from '../state/paneState';
import type { Text } from '../text/fi/fi';
import { useText } from '../text/TextContext';
import { TABULAR } from '../theme/theme';
import { doingOf, fractionOf } from './progress';

const useStyles = makeStyles({
  name: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  doing: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '12px',
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  percent: { fontVariantNumeric: TABULAR, flexShrink: 0 },
  actions: { display: 'flex' },
});

interface Props {
  state: PaneState & { view: 'opening' };
  controller: Controller;
}

/** What is being opened, how far it is, and how to stop it. */
export function OpeningView({ state, controller }: Props) {
  const text = useText();
  const styles = useStyles();
  const { source, cancelling } = state;
  const title = titleOf(source, text);
  const fraction = fractionOf(state);
  const doing = doingOf(state, text);
  return (
    <Page>
      <ViewTitle>{title}</ViewTitle>
      {source.kind === 'seed' && <p className={styles.name}>{text.start.seedName}</p>}
      {source.kind === 'file' && <p className={styles.name}>{source.name}</p>}
      <ProgressBar
        aria-label={title}
        aria-valuetext={doing}
        thickness="large"
        {...(fraction === null ? {} : { value: fraction })}
      />
      <div className={styles.doing}>
        <span>{doing}</span>
        {fraction !== null && (
          <span className={styles.percent}>{text.opening.percent(Math.round(fraction * 100))}</span>
        )}
      </div>
      {state.step !== 'readingWorkbook' && (
        <div className={styles.actions}>
          <Button
            onClick={() => void controller.run({ kind: 'cancel' })}
            disabledFocusable={cancelling}
          >
            {cancelling ? text.opening.cancelling : text.opening.cancel}
          </Button>
        </div>
      )}
    </Page>
  );
}

function titleOf({ kind }: Source, { opening }: Text): string {
  if (kind === 'workbook') return opening.titleReading;
  return kind === 'backup' ? opening.titleRestoring : opening.title;
}
