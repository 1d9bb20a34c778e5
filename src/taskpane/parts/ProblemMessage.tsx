import { Button } from '@fluentui/react-components';
import type { Problem } from '../state/paneState';
import { useText } from '../text/TextContext';
import { Message } from './Message';
import { wordsOf } from './problemWords';

interface Props {
  problem: Problem;
  onRetry: () => void;
  onClose: () => void;
}

/** A fault told beside figures that stay in sight. */
export function ProblemMessage({ problem, onRetry, onClose }: Props) {
  const text = useText();
  const { title, explanation, whatNext, retry } = wordsOf(problem, text);
  const again = (
    <Button size="small" onClick={onRetry}>
      {text.problem.retry}
    </Button>
  );
  return (
    <Message intent="error" title={title} action={retry && again} onClose={onClose}>
      {`${explanation} ${whatNext}`}
    </Message>
  );
}
