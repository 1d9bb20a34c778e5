import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useId, useState } from 'react';
import { copyChanges } from '../../proposal/document/copy';
import type { PaperOptions } from '../../proposal/document/paper';
import type { Proposal } from '../../proposal/proposal';
import { PAPER_LANGUAGES, type PaperLanguage } from '../../proposal/text/languages';
import { LiveRegion } from '../parts/LiveRegion';
import { Message } from '../parts/Message';
import { useText } from '../text/TextContext';
import type { ProposalActions } from './actions';
import { Choice } from './Choice';
import { makePaper } from './makePaper';
import type { ProposalModel } from './model';
import { Section } from '../parts/Section';
import { useProposalStyles } from './styles';

interface Props {
  model: ProposalModel;
  busy: boolean;
  actions: ProposalActions;
}

type Outcome =
  { kind: 'saved'; name: string } | { kind: 'making' | 'failed' | 'copied' | 'notCopied' } | null;

/** The council's paper: in a language, as a draft or final; or its table on the clipboard. */
export function DocumentPart({ model, busy, actions }: Props) {
  const text = useText();
  const { document: words } = text.proposal;
  const styles = useProposalStyles();
  const [language, setLanguage] = useState<PaperLanguage>(text.lang === 'sv' ? 'sv' : 'fi');
  const [wantsFinal, setWantsFinal] = useState(false);
  const { open, proposal } = model;
  const final = wantsFinal && open.length === 0;
  const { outcome, download, copy } = usePaper(proposal, actions, { language, final });
  return (
    <Section title={words.title} startsOpen>
      <div className={styles.pair}>
        <Field label={words.language} size="small">
          <Choice<PaperLanguage>
            value={language}
            options={PAPER_LANGUAGES}
            names={words.languages}
            busy={false}
            onChoose={setLanguage}
          />
        </Field>
      </div>
      <StateChoice open={open.length} final={final} onChoose={setWantsFinal} />
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={busy || outcome?.kind === 'making'}
          onClick={() => void download()}
        >
          {words.download}
        </Button>
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <OutcomeLine outcome={outcome} />
    </Section>
  );
}

/** Makes the paper or its table, and tells what became of it; why it failed goes to the log. */
function usePaper(proposal: Proposal, actions: ProposalActions, options: PaperOptions) {
  const { document: words } = useText().proposal;
  const [outcome, setOutcome] = useState<Outcome>(null);

  async function download(): Promise<void> {
    setOutcome({ kind: 'making' });
    try {
      const name = words.file(proposal.year, options.final);
      actions.saveFile(name, await makePaper(proposal, options));
      setOutcome({ kind: 'saved', name });
    } catch (cause) {
      actions.log(new Error('The document could not be made.', { cause }));
      setOutcome({ kind: 'failed' });
    }
  }

  async function copy(): Promise<void> {
    const { html, text } = copyChanges(proposal, options.language);
    try {
      await actions.copy(html, text);
      setOutcome({ kind: 'copied' });
    } catch (cause) {
      actions.log(new Error('The table could not be copied.', { cause }));
      setOutcome({ kind: 'notCopied' });
    }
  }

  return { outcome, download, copy };
}

interface StateProps {
  /** How many errors are open: a final paper has none. */
  open: number;
  final: boolean;
  onChoose: (final: boolean) => void;
}

/** A draft, or final, and why it cannot be final. */
function StateChoice({ open, final, onChoose }: StateProps) {
  const { document: words } = useText().proposal;
  const styles = useProposalStyles();
  const why = useId();
  return (
    <>
      <Field label={words.state} size="small">
        <RadioGroup
          layout="horizontal"
          value={final ? 'final' : 'draft'}
          onChange={(_event, { value }) => onChoose(value === 'final')}
          {...(open > 0 ? { 'aria-describedby': why } : {})}
        >
          <Radio value="draft" label={{ className: styles.small, children: words.draft }} />
          <Radio
            value="final"
            label={{ className: styles.small, children: words.final }}
            disabled={open > 0}
          />
        </RadioGroup>
      </Field>
      {open > 0 && (
        <p id={why} className={styles.hint}>
          {words.notFinal(open)}
        </p>
      )}
    </>
  );
}

/** What has become of the paper or the copy. */
function OutcomeLine({ outcome }: { outcome: Outcome }) {
  const { document: words } = useText().proposal;
  const styles = useProposalStyles();
  const sentence =
    outcome?.kind === 'saved' ? words.saved(outcome.name) : outcome && words[outcome.kind];
  const isFault = outcome?.kind === 'failed' || outcome?.kind === 'notCopied';
  return (
    <>
      {sentence !== null &&
        (isFault ? (
          <Message intent="error">{sentence}</Message>
        ) : (
          <p className={styles.hint}>{sentence}</p>
        ))}
      <LiveRegion>{sentence ?? ''}</LiveRegion>
    </>
  );
}
