import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReviewedFinding } from '../../proposal/review';
import type { Report } from '../../report/model';
import { FaultList } from '../parts/FaultList';
import { useHiddenText } from '../parts/hiddenText';
import { Message } from '../parts/Message';
import { useText } from '../text/TextContext';
import type { ProposalActions } from './actions';
import { Bindings } from './Bindings';
import { DocumentPart } from './DocumentPart';
import { EarlierChanges } from './EarlierChanges';
import { Headline } from './Headline';
import { proposalModel } from './model';
import { ProposalTable } from './ProposalTable';
import { Review } from './Review';
import { Section } from '../parts/Section';
import { TakeOver } from './TakeOver';
import { Versions } from './Versions';

interface Props {
  report: Report;
  findings: ReviewedFinding[];
  /** The workbook is being written: what would change the report has to wait. */
  busy: boolean;
  actions: ProposalActions;
  /** Who works here; "" where nobody has said. */
  by: string;
}

/** The council's change proposal: from what is forecast to the paper. */
export function ProposalView({ report, findings, busy, actions, by }: Props) {
  const words = useText().proposal;
  const hidden = useHiddenText();
  const model = useMemo(() => proposalModel(report, findings), [report, findings]);
  const faulty = model.faults.length > 0;
  const parts = {
    model,
    by,
    today: actions.today(),
    busy: busy || faulty,
    change: actions.change,
  };
  return (
    <>
      <h2 className={hidden}>{words.title}</h2>
      {faulty && (
        <>
          <Message
            intent="error"
            title={words.faults.title}
            action={
              <Button
                size="small"
                disabledFocusable={busy}
                onClick={() => void actions.change({ kind: 'replaceFaulty' })}
              >
                {words.faults.replace}
              </Button>
            }
          >
            {words.faults.explanation}
          </Message>
          <FaultList faults={model.faults} />
        </>
      )}
      <Headline model={model} />
      <div>
        <Section title={words.table.title} startsOpen>
          <ProposalTable model={model} actions={actions} />
        </Section>
        <TakeOver report={report} {...parts} />
        <Bindings {...parts} />
        <EarlierChanges {...parts} />
        <Review {...parts} />
        <DocumentPart model={model} busy={busy} actions={actions} />
        <Versions {...parts} />
      </div>
    </>
  );
}
