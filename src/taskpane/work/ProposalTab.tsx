import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useMemo } from 'react';
import { copyRich } from '../effects/clipboard';
import type { FindingGroup } from '../findings/model';
import type { ProposalActions } from '../proposal/actions';
import type { Controller } from '../control/controller';
import type { Work } from '../state/paneState';
import { useText } from '../text/TextContext';
import { saveFile } from '../effects/saveFile';

/** Comes with the core of proposals, which the figures do not need. */
const ProposalView = lazy(async () => ({
  default: (await import('../proposal/ProposalView')).ProposalView,
}));

interface Props {
  work: Work;
  controller: Controller;
}

/** The council's change proposal, over the controller. */
export function ProposalTab({ work, controller }: Props) {
  const text = useText();
  const actions = useMemo(() => actionsOf(controller), [controller]);
  const findings = useMemo(() => unsettled(work.findings), [work.findings]);
  return (
    <Suspense fallback={<Spinner size="small" label={text.starting} />}>
      <ProposalView
        report={work.report}
        findings={findings}
        busy={work.writing}
        actions={actions}
        by={controller.user()}
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

function actionsOf(controller: Controller): ProposalActions {
  return {
    change: async (change) => (await controller.run({ kind: 'change', change })) === 'done',
    goToLine: (division, line) => void controller.run({ kind: 'showLine', division, line }),
    today: controller.today,
    saveFile,
    copy: copyRich,
    log: controller.log,
  };
}
