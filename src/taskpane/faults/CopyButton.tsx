import { Button } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { LiveRegion } from '../parts/LiveRegion';
import { useText } from '../text/TextContext';
import { copyText } from '../effects/copyText';

/** Copies a text, and says whether it went. */
export function CopyButton({ content }: { content: string }) {
  const text = useText();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);

  async function copy(): Promise<void> {
    setOutcome((await copyText(content)) ? 'copied' : 'notCopied');
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
