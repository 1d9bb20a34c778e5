import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle24Regular } from '@fluentui/react-icons/svg/error-circle';
import { FaultList } from '../parts/FaultList';
import { Page } from '../parts/Page';
import { wordsOf } from '../parts/problemWords';
import { ViewTitle } from '../parts/ViewTitle';
import type { Controller } from '../control/controller';
import type { PaneState } from '../state/paneState';
import { useText } from '../text/TextContext';

const useStyles = makeStyles({
  heading: { display: 'flex', gap: '8px' },
  icon: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  text: { margin: 0 },
  next: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  code: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface Props {
  state: PaneState & { view: 'problem' };
  controller: Controller;
}

/** A fault that has the pane to itself: what happened, why, what next. */
export function ProblemView({ state, controller }: Props) {
  const text = useText();
  const styles = useStyles();
  const { problem } = state;
  const { title, explanation, whatNext, retry, code } = wordsOf(problem, text);
  const faults = problem.from === 'pane' ? (problem.faults ?? []) : [];
  return (
    <Page>
      <div className={styles.heading}>
        <ErrorCircle24Regular className={styles.icon} aria-hidden />
        <ViewTitle>{title}</ViewTitle>
      </div>
      <p className={styles.text}>{explanation}</p>
      <p className={styles.next}>{whatNext}</p>
      <div className={styles.actions}>
        {retry && (
          <Button appearance="primary" onClick={() => void controller.run({ kind: 'retry' })}>
            {text.problem.retry}
          </Button>
        )}
        <Button
          appearance={retry ? 'secondary' : 'primary'}
          onClick={() => void controller.run({ kind: 'goBack' })}
        >
          {text.problem.back}
        </Button>
      </div>
      {faults.length > 0 && <FaultList faults={faults} />}
      {code !== null && <p className={styles.code}>{text.problem.code(code)}</p>}
    </Page>
  );
}
