import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { STAGES, type Stage } from '../../proposal/versions';
import { LiveRegion } from '../parts/LiveRegion';
import { useText } from '../text/TextContext';
import { TABULAR } from '../theme/theme';
import { Choice } from './Choice';
import { printDate, printMoney, shownNet, type Presentation } from './printing';
import type { VersionItem } from './model';
import { OpenPlaces } from './OpenPlaces';
import type { PartProps } from './parts';
import { Section } from '../parts/Section';
import { useProposalStyles } from './styles';
import { VersionChanges } from './VersionChanges';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  stage: { fontWeight: tokens.fontWeightSemibold },
  net: { whiteSpace: 'nowrap', fontVariantNumeric: TABULAR },
});

/** The proposals that were made, what changed in each, and the one to be kept now. */
export function Versions({ model, by, today, busy, change }: PartProps) {
  const { versions: words } = useText().proposal;
  const styles = useProposalStyles();
  const { versions, sinceLast, settings, proposal } = model;
  const last = versions.at(-1)?.version;
  const [stage, setStage] = useState<Stage>(last?.stage ?? 'board');
  /** How many there were when the last one was to be kept. */
  const [countBefore, setCountBefore] = useState<number | null>(null);
  const isUnread = proposal.unread.length > 0;
  const same = last?.stage === stage && sinceLast?.length === 0;
  const save = async (): Promise<void> => {
    const count = versions.length;
    const isKept = await change({ kind: 'keepVersion', mark: { stage, by, at: today } });
    setCountBefore(isKept ? count : null);
  };
  return (
    <Section title={words.title} summary={words.summary(versions.length)}>
      <p className={styles.hint}>{words.hint}</p>
      {versions.length > 0 && (
        <ol className={styles.list} aria-label={words.list}>
          {versions.map((one) => (
            <Version key={one.version.number} one={one} presentation={settings} />
          ))}
        </ol>
      )}
      {sinceLast !== null && (
        <div>
          <h4 className={styles.subheading}>{words.now}</h4>
          <VersionChanges
            changes={sinceLast}
            unchanged={words.unchangedNow}
            presentation={settings}
          />
        </div>
      )}
      <div className={styles.pair}>
        <Field label={words.stage} size="small">
          <Choice<Stage>
            value={stage}
            options={STAGES}
            names={words.stages}
            busy={false}
            onChoose={setStage}
          />
        </Field>
        <Button
          size="small"
          disabledFocusable={busy || same || isUnread}
          onClick={() => void save()}
        >
          {words.save}
        </Button>
      </div>
      {same && <p className={styles.hint}>{words.same}</p>}
      {isUnread && (
        <div className={styles.hint}>
          {words.unread}
          <OpenPlaces places={proposal.unread} />
        </div>
      )}
      <LiveRegion>
        {countBefore === null ? '' : versions.length > countBefore ? words.saved : words.notSaved}
      </LiveRegion>
    </Section>
  );
}

function Version({
  one: { version, total, changes },
  presentation,
}: {
  one: VersionItem;
  presentation: Presentation;
}) {
  const text = useText();
  const { versions: words } = text.proposal;
  const styles = useStyles();
  const { item, muted } = useProposalStyles();
  return (
    <li className={item}>
      <div className={styles.head}>
        <span className={styles.stage}>{`${version.number}. ${words.stages[version.stage]}`}</span>
        <span className={styles.net}>
          {printMoney(shownNet(total.net, presentation) ?? 0, presentation, text)}
        </span>
      </div>
      <div className={muted}>{`${printDate(version.at, text)}, ${version.by}`}</div>
      {changes !== null && (
        <VersionChanges changes={changes} unchanged={words.unchanged} presentation={presentation} />
      )}
    </li>
  );
}
