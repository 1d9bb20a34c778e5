import { Button, makeStyles } from '@fluentui/react-components';
import { Page } from '../parts/Page';
import { ViewTitle } from '../parts/ViewTitle';
import { useText } from '../text/TextContext';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  names: string[];
  onAnswer: (goOn: boolean) => void;
}

/** Sheets or tables of the user's own that stand where ours would. */
export function ForeignView({ names, onAnswer }: Props) {
  const text = useText();
  const styles = useStyles();
  const { title, explanation, list, goOn } = text.question.foreign;
  return (
    <Page>
      <ViewTitle>{title}</ViewTitle>
      <p className={styles.text}>{explanation}</p>
      <ul className={styles.list} aria-label={list}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => onAnswer(true)}>
          {goOn}
        </Button>
        <Button onClick={() => onAnswer(false)}>{text.question.cancel}</Button>
      </div>
    </Page>
  );
}
