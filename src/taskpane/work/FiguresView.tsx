import { Button, makeStyles } from '@fluentui/react-components';
import type { Session } from '../session';
import type { Work } from '../state';
import { useText } from '../text/TextContext';
import { DivisionTable } from './DivisionTable';
import { Headline } from './Headline';
import { Unread } from './Unread';

const useStyles = makeStyles({ footer: { display: 'flex', flexWrap: 'wrap', marginLeft: '-8px' } });

interface Props {
  work: Work;
  session: Session;
  /** Leads to the findings. */
  onFindings: () => void;
}

/** The net variance, in all and by division. */
export function FiguresView({ work, session, onFindings }: Props) {
  const text = useText();
  const styles = useStyles();
  return (
    <>
      <Headline
        variances={work.variances}
        onFindings={onFindings}
        onGoTo={({ id, lacking, missingAt }) => {
          // A cell can be shown; what is deleted is brought back by a finding.
          if (lacking.gone > 0 && lacking.unread === 0) onFindings();
          else void (missingAt === null ? session.goTo(id) : session.show(missingAt));
        }}
      />
      <DivisionTable work={work} onGoTo={(division) => void session.goTo(division)} />
      {work.faults.length > 0 && <Unread faults={work.faults} />}
      <div className={styles.footer}>
        <Button appearance="subtle" size="small" onClick={session.chooseReport}>
          {text.work.openAnother}
        </Button>
        {work.restorable && (
          <Button appearance="subtle" size="small" onClick={() => void session.restore()}>
            {text.work.restore}
          </Button>
        )}
      </div>
    </>
  );
}
