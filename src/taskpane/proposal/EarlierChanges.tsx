import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { sumAmounts, amounts } from '../../proposal/amounts';
import type { EarlierChange } from '../../proposal/settings';
import { useText } from '../text/TextContext';
import type { ReportChange } from './change';
import { EarlierForm } from './EarlierForm';
import { printDate, printMoney } from './printing';
import type { ProposalModel } from './model';
import { Section } from '../parts/Section';
import { useProposalStyles } from './styles';

const useStyles = makeStyles({
  entry: { display: 'flex', alignItems: 'flex-start', gap: '4px' },
  said: { flexGrow: 1 },
  figures: { display: 'block', fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  model: ProposalModel;
  today: string;
  busy: boolean;
  /** True when it was made. */
  change: (change: ReportChange) => Promise<boolean>;
}

/** The register of what the council has decided earlier this year. */
export function EarlierChanges({ model: { settings }, today, busy, change }: Props) {
  const text = useText();
  const { earlier: words } = text.proposal;
  const styles = useProposalStyles();
  const { earlier } = settings;
  const { net } = sumAmounts(earlier.map(({ revenue, expense }) => amounts(revenue, expense)));
  return (
    <Section title={words.title} summary={words.summary(earlier.length)}>
      <p className={styles.hint}>{words.hint}</p>
      {earlier.length === 0 ? (
        <p className={styles.small}>{words.none}</p>
      ) : (
        <>
          <ul className={styles.list} aria-label={words.list}>
            {earlier.map((one, index) => (
              <Entry
                key={index}
                one={one}
                busy={busy}
                onRemove={() => void change({ kind: 'removeEarlier', index, shown: one })}
              />
            ))}
          </ul>
          <p className={styles.subheading}>
            {`${words.total(printMoney(net, { unit: 'eur' }, text))}\u00a0€`}
          </p>
        </>
      )}
      <EarlierForm today={today} busy={busy} change={change} />
    </Section>
  );
}

interface EntryProps {
  one: EarlierChange;
  busy: boolean;
  onRemove: () => void;
}

function Entry({ one, busy, onRemove }: EntryProps) {
  const text = useText();
  const { earlier: words } = text.proposal;
  const styles = useStyles();
  const { item, muted } = useProposalStyles();
  const money = (euros: number): string => printMoney(euros, { unit: 'eur' }, text);
  return (
    <li className={mergeClasses(item, styles.entry)}>
      <span className={styles.said}>
        {`${printDate(one.date, text)} ${one.section} ${one.subject}`}
        <span className={mergeClasses(styles.figures, muted)}>
          {words.figures(money(one.revenue), money(one.expense))}
        </span>
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={words.remove(one.subject)}
        title={words.remove(one.subject)}
        disabledFocusable={busy}
        onClick={onRemove}
      />
    </li>
  );
}
