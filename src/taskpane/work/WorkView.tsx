import { Tab as FluentTab, TabList } from '@fluentui/react-components';
import { useId } from 'react';
import { FindingsView } from '../findings/FindingsView';
import { Column, Page } from '../parts/Page';
import type { Controller } from '../control/controller';
import type { Tab, Work } from '../state/paneState';
import { useText } from '../text/TextContext';
import { FiguresView } from './FiguresView';
import { Messages } from './Messages';
import { ProposalTab } from './ProposalTab';
import { ReportHeading } from './ReportHeading';
import { StateLine } from './StateLine';

interface Props {
  work: Work;
  controller: Controller;
}

/** The open report: what it is, how the workbook is, and one of its views. */
export function WorkView({ work, controller }: Props) {
  const text = useText();
  const panel = useId();
  return (
    <Page>
      <ReportHeading variances={work.variances} />
      <StateLine work={work} onRefresh={() => void controller.run({ kind: 'refresh' })} />
      <Messages work={work} controller={controller} />
      <TabList
        size="small"
        selectedValue={work.tab}
        aria-label={text.tabs.label}
        onTabSelect={(_event, { value }) =>
          void controller.run({ kind: 'chooseTab', tab: value as Tab })
        }
      >
        <TabButton tab="figures" panel={panel}>
          {text.tabs.figures}
        </TabButton>
        <TabButton tab="findings" panel={panel}>
          {`${text.tabs.findings} (${openCount(work)})`}
        </TabButton>
        <TabButton tab="proposal" panel={panel}>
          {text.tabs.proposal}
        </TabButton>
      </TabList>
      <div id={panel} role="tabpanel" aria-labelledby={`tab-${work.tab}`}>
        <Column>
          <View work={work} controller={controller} />
        </Column>
      </div>
    </Page>
  );
}

function TabButton({ tab, panel, children }: { tab: Tab; panel: string; children: string }) {
  return (
    <FluentTab id={`tab-${tab}`} value={tab} aria-controls={panel}>
      {children}
    </FluentTab>
  );
}

/** Errors and warnings that nobody has let stand. */
function openCount({ findings }: Work): number {
  return findings
    .flatMap((group) => group.findings)
    .filter(({ severity, waived }) => severity !== 'info' && !waived).length;
}

function View({ work, controller }: Props) {
  const onFindings = (): void => {
    void controller.run({ kind: 'chooseTab', tab: 'findings' });
    // What was pressed is gone with its view.
    document.getElementById('tab-findings')?.focus();
  };
  switch (work.tab) {
    case 'findings':
      return <FindingsView work={work} controller={controller} />;
    case 'proposal':
      return <ProposalTab work={work} controller={controller} />;
    case 'figures':
      return <FiguresView work={work} controller={controller} onFindings={onFindings} />;
  }
}
