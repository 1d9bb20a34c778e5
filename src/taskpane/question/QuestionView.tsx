import type { Session } from '../session';
import type { PaneState } from '../state';
import { ForeignView } from './ForeignView';
import { TypedView } from './TypedView';

const NOTHING: ReadonlySet<string> = new Set();

interface Props {
  state: PaneState & { view: 'question' };
  session: Session;
}

/** What opening asks before it writes: nothing is written until it is answered. */
export function QuestionView({ state: { question }, session }: Props) {
  switch (question.kind) {
    case 'foreign':
      return (
        <ForeignView
          names={question.names}
          onAnswer={(goOn) => session.answer({ goOn, mine: NOTHING })}
        />
      );
    case 'typed':
      return <TypedView {...question} onAnswer={session.answer} />;
  }
}
