import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useId, useState } from 'react';
import { copyChanges } from '../../proposal/document/copy';
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
  const { document: words } = useText().proposal;
  const { lang } = useText();
  const styles = useProposalStyles();
  const why = useId();
  const [language, setLanguage] = useState<PaperLanguage>(lang === 'sv' ? 'sv' : 'fi');
  const [wantsFinal, setWantsFinal] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const { open, proposal } = model;
  const final = wantsFinal && open.length === 0;
  const making = outcome?.kind === 'making';

  async function download(): Promise<void> {
    setOutcome({ kind: 'making' });
    try {
      const name = words.file(proposal.year, final);
      actions.saveFile(name, await makePaper(proposal, { language, final }));
      setOutcome({ kind: 'saved', name });
    } catch (cause) {
      actions.log(new Error('The document could not be made.', { cause }));
      setOutcome({ kind: 'failed' });
    }
  }

  async function copy(): Promise<void> {
    const { html, text } = copyChanges(proposal, language);
    try {
      await actions.copy(html, text);
      setOutcome({ kind: 'copied' });
    } catch (cause) {
      actions.log(new Error('The table could not be copied.', { cause }));
      setOutcome({ kind: 'notCopied' });
    }
  }

  const told =
    outcome?.kind === 'saved' ? words.saved(outcome.name) : outcome && words[outcome.kind];
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
      <Field label={words.state} size="small">
        <RadioGroup
          layout="horizontal"
          value={final ? 'final' : 'draft'}
          onChange={(_event, { value }) => setWantsFinal(value === 'final')}
          {...(open.length > 0 ? { 'aria-describedby': why } : {})}
        >
          <Radio value="draft" label={{ className: styles.small, children: words.draft }} />
          <Radio
            value="final"
            label={{ className: styles.small, children: words.final }}
            disabled={open.length > 0}
          />
        </RadioGroup>
      </Field>
      {open.length > 0 && (
        <p id={why} className={styles.hint}>
          {words.notFinal(open.length)}
        </p>
      )}
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={busy || making}
          onClick={() => void download()}
        >
          {words.download}
        </Button>
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      {told !== null &&
        (outcome?.kind === 'failed' || outcome?.kind === 'notCopied' ? (
          <Message intent="error">{told}</Message>
        ) : (
          <p className={styles.hint}>{told}</p>
        ))}
      <LiveRegion>{told ?? ''}</LiveRegion>
    </Section>
  );
}
