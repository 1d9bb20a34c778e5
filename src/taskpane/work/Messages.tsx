import { Button } from '@fluentui/react-components';
import { FaultList } from '../parts/FaultList';
import { Message } from '../parts/Message';
import { ProblemMessage } from '../parts/ProblemMessage';
import type { Controller } from '../control/controller';
import type { Work } from '../state/paneState';
import { useText } from '../text/TextContext';

/** What has gone wrong, or what has just been done. */
export function Messages({ work, controller }: { work: Work; controller: Controller }) {
  const text = useText();
  const { problem, opened, done } = work;
  if (problem) {
    return (
      <>
        <ProblemMessage
          problem={problem}
          onRetry={() => void controller.run({ kind: 'retry' })}
          onClose={() => void controller.run({ kind: 'closeMessage' })}
        />
        {problem.from === 'pane' && problem.faults && <FaultList faults={problem.faults} />}
      </>
    );
  }
  if (done !== null) {
    return (
      <Message
        intent="success"
        onClose={() => void controller.run({ kind: 'closeMessage' })}
        action={
          done === 'fixed' || done === 'changed' ? (
            <Button size="small" onClick={() => void controller.run({ kind: 'undo' })}>
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
      onClose={() => void controller.run({ kind: 'closeMessage' })}
    >
      {[
        text.work.opened(opened.sheets),
        ...(opened.left.length === 0 ? [] : [text.work.left(opened.left.join(', '))]),
      ].join(' ')}
    </Message>
  );
}
