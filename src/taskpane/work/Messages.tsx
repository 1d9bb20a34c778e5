import { Button } from '@fluentui/react-components';
import { FaultList } from '../parts/FaultList';
import { Message } from '../parts/Message';
import { ProblemMessage } from '../parts/ProblemMessage';
import type { Session } from '../session';
import type { Work } from '../state';
import { useText } from '../text/TextContext';

/** What has gone wrong, or what has just been done. */
export function Messages({ work, session }: { work: Work; session: Session }) {
  const text = useText();
  const { problem, opened, done } = work;
  if (problem) {
    return (
      <>
        <ProblemMessage
          problem={problem}
          onRetry={() => void session.retry()}
          onClose={session.closeMessage}
        />
        {problem.from === 'pane' && problem.faults && <FaultList faults={problem.faults} />}
      </>
    );
  }
  if (done !== null) {
    return (
      <Message
        intent="success"
        onClose={session.closeMessage}
        action={
          done === 'fixed' || done === 'changed' ? (
            <Button size="small" onClick={() => void session.undo()}>
              {text.findings.undo}
            </Button>
          ) : undefined
        }
      >
        {text.findings[done]}
      </Message>
    );
  }
  if (opened === null) return null;
  return (
    <Message
      intent={opened.left.length === 0 ? 'success' : 'warning'}
      onClose={session.closeMessage}
    >
      {[
        text.work.opened(opened.sheets),
        ...(opened.left.length === 0 ? [] : [text.work.left(opened.left.join(', '))]),
      ].join(' ')}
    </Message>
  );
}
