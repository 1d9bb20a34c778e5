import { Button, makeStyles } from '@fluentui/react-components';
import { Page } from '../parts/Page';
import { ViewTitle } from '../parts/ViewTitle';
import type { Session } from '../session';
import type { PaneState } from '../state';
import { useText } from '../text/TextContext';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  state: PaneState & { view: 'question' };
  session: Session;
}

/** What opening asks before it writes: nothing is written until it is answered. */
export function QuestionView({ state, session }: Props) {
  const text = useText();
  const styles = useStyles();
  const { title, explanation, list, goOn } = text.question.foreign;
  return (
    <Page>
      <ViewTitle>{title}</ViewTitle>
      <p className={styles.text}>{explanation}</p>
      <ul className={styles.list} aria-label={list}>
        {state.question.names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => session.answer(true)}>
          {goOn}
        </Button>
        <Button onClick={() => session.answer(false)}>{text.question.cancel}</Button>
      </div>
    </Page>
  );
}
