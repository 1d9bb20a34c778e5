import { Button } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { LiveRegion } from '../parts/LiveRegion';
import { useText } from '../text/TextContext';
import { copyText } from '../effects/clipboard';

interface Props {
  content: string;
  /** Tells the developer why it did not go. */
  log: (error: unknown) => void;
}

/** Copies a text, and says whether it went. */
export function CopyButton({ content, log }: Props) {
  const text = useText();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);

  async function copy(): Promise<void> {
    try {
      await copyText(content);
      setOutcome('copied');
    } catch (error) {
      log(error);
      setOutcome('notCopied');
    }
  }

  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={outcome === 'copied' ? <CheckmarkRegular /> : <CopyRegular />}
        onClick={() => void copy()}
      >
        {outcome === 'copied' ? text.faults.copied : text.faults.copy}
      </Button>
      {outcome === 'notCopied' && <span>{text.faults.notCopied}</span>}
      <LiveRegion>{outcome === null ? '' : text.faults[outcome]}</LiveRegion>
    </>
  );
}
