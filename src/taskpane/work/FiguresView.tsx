import { Button, makeStyles } from '@fluentui/react-components';
import type { Controller } from '../control/controller';
import type { Work } from '../state/paneState';
import { useText } from '../text/TextContext';
import { DivisionTable } from './DivisionTable';
import { Headline } from './Headline';
import { Unread } from './Unread';

const useStyles = makeStyles({ footer: { display: 'flex', flexWrap: 'wrap', marginLeft: '-8px' } });

interface Props {
  work: Work;
  controller: Controller;
  /** Leads to the findings. */
  onFindings: () => void;
}

/** The net variance, in all and by division. */
export function FiguresView({ work, controller, onFindings }: Props) {
  const text = useText();
  const styles = useStyles();
  const goTo = (division: string): void => void controller.run({ kind: 'showDivision', division });
  return (
    <>
      <Headline
        variances={work.variances}
        onFindings={onFindings}
        onGoTo={({ id, lacking, missingAt }) => {
          // A cell can be shown; what is deleted is brought back by a finding.
          if (lacking.gone > 0 && lacking.unread === 0) onFindings();
          else if (missingAt === null) goTo(id);
          else void controller.run({ kind: 'show', place: missingAt });
        }}
      />
      <DivisionTable work={work} onGoTo={goTo} />
      {work.faults.length > 0 && <Unread faults={work.faults} />}
      <div className={styles.footer}>
        <Button
          appearance="subtle"
          size="small"
          onClick={() => void controller.run({ kind: 'chooseReport' })}
        >
          {text.work.openAnother}
        </Button>
        {work.restorable && (
          <Button
            appearance="subtle"
            size="small"
            onClick={() => void controller.run({ kind: 'restore' })}
          >
            {text.work.restore}
          </Button>
        )}
      </div>
    </>
  );
}
