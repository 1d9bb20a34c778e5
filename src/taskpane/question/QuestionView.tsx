import type { Controller } from '../control/controller';
import type { Answer, PaneState } from '../state/paneState';
import { ForeignView } from './ForeignView';
import { TypedView } from './TypedView';

const NOTHING: ReadonlySet<string> = new Set();

interface Props {
  state: PaneState & { view: 'question' };
  controller: Controller;
}

/** What opening asks before it writes: nothing is written until it is answered. */
export function QuestionView({ state: { question }, controller }: Props) {
  const answer = (given: Answer): void => void controller.run({ kind: 'answer', answer: given });
  switch (question.kind) {
    case 'foreign':
      return (
        <ForeignView names={question.names} onAnswer={(goOn) => answer({ goOn, mine: NOTHING })} />
      );
    case 'typed':
      return <TypedView {...question} onAnswer={answer} />;
  }
}
