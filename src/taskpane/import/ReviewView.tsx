import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { openMatters } from '../../import/review/review';
import { Message } from '../parts/Message';
import { Column, Page } from '../parts/Page';
import { ViewTitle } from '../parts/ViewTitle';
import { useText } from '../text/TextContext';
import type { ImportController } from './importController';
import { openIn, STEPS, type Reviewing, type Step } from './importState';
import type { OnAnswer } from './MatterInput';
import { OutlineStep } from './OutlineStep';
import { RowsStep } from './RowsStep';
import { useStepStyles } from './stepStyles';
import { TablesStep } from './TablesStep';

const useStyles = makeStyles({
  actions: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  state: Reviewing;
  controller: ImportController;
}

/** The three steps of the review, what is proved, and the way on. */
export function ReviewView({ state, controller }: Props) {
  const { importing } = useText();
  const styles = useStyles();
  const { hint } = useStepStyles();
  const panel = useId();
  const { review, step, past, busy, resumed, names } = state;
  const open = openMatters(review).length;
  const onAnswer: OnAnswer = (id, value) => void controller.answer(id, value);
  const title = [review.municipality, review.title].filter((part) => part !== '').join(', ');
  return (
    <Page>
      <ViewTitle>{title === '' ? importing.title : title}</ViewTitle>
      <p className={hint}>{names.join(', ')}</p>
      <p className={hint} role="status">
        {busy ? importing.busy : importing.proved(review.figures, open)}
      </p>
      {resumed && past.length === 0 && <Message intent="info">{importing.resumed}</Message>}
      <TabList
        size="small"
        selectedValue={step}
        aria-label={importing.title}
        onTabSelect={(_event, { value }) => controller.chooseStep(value as Step)}
      >
        {STEPS.map((each) => {
          const count = openIn(review, each);
          return (
            <Tab key={each} value={each} id={`import-${each}`} aria-controls={panel}>
              {count === 0 ? importing.steps[each] : `${importing.steps[each]} (${count})`}
            </Tab>
          );
        })}
      </TabList>
      <div id={panel} role="tabpanel" aria-labelledby={`import-${step}`}>
        <Column>
          {step === 'outline' && <OutlineStep review={review} onAnswer={onAnswer} />}
          {step === 'tables' && <TablesStep review={review} onAnswer={onAnswer} />}
          {step === 'rows' && <RowsStep review={review} onAnswer={onAnswer} />}
        </Column>
      </div>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={busy}
          onClick={() => void controller.finish()}
        >
          {open === 0 ? importing.finish : importing.finishOpen}
        </Button>
        <Button
          size="small"
          disabledFocusable={past.length === 0 || busy}
          onClick={() => void controller.undo()}
        >
          {importing.undo}
        </Button>
        <Button size="small" appearance="subtle" onClick={controller.close}>
          {importing.aside}
        </Button>
      </div>
    </Page>
  );
}
