import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LoadComparison } from '../../layout/reloading/compare';
import { isAsked, type Decision } from '../../layout/reloading/decision';
import { Page } from '../parts/Page';
import { ViewTitle } from '../parts/ViewTitle';
import type { Answer } from '../state/paneState';
import type { Text } from '../text/fi/fi';
import { useText } from '../text/TextContext';
import { TypedCellChoice } from './TypedCellChoice';

const useStyles = makeStyles({
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  comparison: LoadComparison;
  /** The report that the workbook holds. */
  before: string;
  onAnswer: (answer: Answer) => void;
}

/** What people have typed, where a new report says otherwise: cell by cell, what stays. */
export function TypedView({ comparison, before, onAnswer }: Props) {
  const text = useText();
  const words = text.question.typed;
  const styles = useStyles();
  const { isSameReport, decisions } = comparison;
  const asked = isSameReport ? decisions.filter(isAsked) : [];
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set(asked.map(({ id }) => id)));
  const choose = (id: string, isMine: boolean): void => {
    const next = new Set(mine);
    if (isMine) next.add(id);
    else next.delete(id);
    setMine(next);
  };
  return (
    <Page>
      <ViewTitle>{isSameReport ? words.title : words.otherTitle}</ViewTitle>
      <p className={styles.text}>
        {isSameReport ? words.explanation : words.otherExplanation(before)}
      </p>
      {sentences(comparison, words).map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      {asked.length > 1 && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => setMine(new Set(asked.map(({ id }) => id)))}>
            {words.allMine}
          </Button>
          <Button size="small" onClick={() => setMine(new Set())}>
            {words.allTheirs}
          </Button>
        </div>
      )}
      {asked.length > 0 && (
        <ul className={styles.list}>
          {asked.map((decision) => (
            <TypedCellChoice
              key={decision.id}
              decision={decision}
              isMine={mine.has(decision.id)}
              onChoose={(isMine) => choose(decision.id, isMine)}
            />
          ))}
        </ul>
      )}
      <p className={styles.hint}>{words.restoreHint}</p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => onAnswer({ goOn: true, mine })}>
          {words.goOn}
        </Button>
        <Button onClick={() => onAnswer({ goOn: false, mine })}>{text.question.cancel}</Button>
      </div>
    </Page>
  );
}

/** How many typed values stay, or are lost with the report that they belong to. */
function sentences(
  { isSameReport, decisions }: LoadComparison,
  words: Text['question']['typed'],
): string[] {
  const count = (kind: Decision['kind']): number =>
    decisions.filter((one) => one.kind === kind).length;
  const said: [number, (count: number) => string][] = isSameReport
    ? [
        [count('kept'), words.kept],
        [count('added'), words.added],
      ]
    : [[decisions.length, words.lost]];
  return said.filter(([many]) => many > 0).map(([many, sentence]) => sentence(many));
}
