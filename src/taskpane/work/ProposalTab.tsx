import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useMemo } from 'react';
import { copyRich } from '../clipboard';
import type { FindingGroup } from '../findings/model';
import type { ProposalActions } from '../proposal/actions';
import type { Session } from '../session';
import type { Work } from '../state';
import { useText } from '../text/TextContext';
import { saveFile } from '../saveFile';

/** Comes with the core of proposals, which the figures do not need. */
const ProposalView = lazy(async () => ({
  default: (await import('../proposal/ProposalView')).ProposalView,
}));

interface Props {
  work: Work;
  session: Session;
}

/** The council's change proposal, over the session. */
export function ProposalTab({ work, session }: Props) {
  const text = useText();
  const actions = useMemo(() => actionsOf(session), [session]);
  const findings = useMemo(() => unsettled(work.findings), [work.findings]);
  return (
    <Suspense fallback={<Spinner size="small" label={text.starting} />}>
      <ProposalView
        report={work.report}
        findings={findings}
        busy={work.writing}
        actions={actions}
        by={session.user()}
      />
    </Suspense>
  );
}

/** What somebody has let stand in Havainnot, with a reason, holds up no proposal. */
function unsettled(groups: FindingGroup[]) {
  return groups
    .flatMap(({ findings }) => findings)
    .filter(({ waived }) => !waived)
    .map(({ id, severity, message }) => ({ id, severity, message }));
}

function actionsOf(session: Session): ProposalActions {
  return {
    changeReport: async (change) => {
      await session.changeReport(change);
      const state = session.getState();
      // The view above tells what went wrong.
      if (state.view !== 'work' || state.work.problem !== null) throw new Error('not written');
    },
    goToLine: (division, line) => void session.showLine(division, line),
    today: session.today,
    saveFile,
    copy: copyRich,
  };
}
