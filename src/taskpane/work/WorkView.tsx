import { Button, makeStyles } from '@fluentui/react-components';
import { FaultList } from '../parts/FaultList';
import { Message } from '../parts/Message';
import { Page } from '../parts/Page';
import { ProblemMessage } from '../parts/ProblemMessage';
import type { Session } from '../session';
import type { Work } from '../state';
import { useText } from '../text/TextContext';
import { DivisionTable } from './DivisionTable';
import { Headline } from './Headline';
import { ReportHeading } from './ReportHeading';
import { StateLine } from './StateLine';
import { Unread } from './Unread';

const useStyles = makeStyles({ footer: { display: 'flex', marginLeft: '-8px' } });

interface Props {
  work: Work;
  session: Session;
}

/** The open report: what it is, how the workbook is, and the net variance by division. */
export function WorkView({ work, session }: Props) {
  const text = useText();
  const styles = useStyles();
  const { variances, problem, opened } = work;
  return (
    <Page>
      <ReportHeading variances={variances} />
      <StateLine work={work} onRefresh={() => void session.refresh()} />
      {problem && (
        <ProblemMessage
          problem={problem}
          onRetry={() => void session.retry()}
          onClose={session.closeMessage}
        />
      )}
      {problem?.from === 'pane' && problem.faults && <FaultList faults={problem.faults} />}
      {opened !== null && !problem && (
        <Message
          intent={opened.left.length === 0 ? 'success' : 'warning'}
          onClose={session.closeMessage}
        >
          {[
            text.work.opened(opened.sheets),
            ...(opened.left.length === 0 ? [] : [text.work.left(opened.left.join(', '))]),
          ].join(' ')}
        </Message>
      )}
      <Headline variances={variances} />
      <DivisionTable work={work} onGoTo={(division) => void session.goTo(division)} />
      {work.faults.length > 0 && <Unread faults={work.faults} />}
      <div className={styles.footer}>
        <Button appearance="subtle" size="small" onClick={session.chooseReport}>
          {text.work.openAnother}
        </Button>
      </div>
    </Page>
  );
}
