import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../text/TextContext';
import { TABULAR } from '../theme/theme';
import { DirectionMark } from '../work/DirectionMark';
import { printMoney, shownNet } from './printing';
import type { ProposalModel } from './model';

const useStyles = makeStyles({
  headline: {
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `3px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontVariantNumeric: TABULAR,
  },
  label: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  figure: {
    margin: 0,
    display: 'flex',
    alignItems: 'baseline',
    flexWrap: 'wrap',
    columnGap: '10px',
  },
  money: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  parts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  part: { display: 'flex', gap: '4px', whiteSpace: 'nowrap' },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

/** What is proposed to the council in all, and what is left unproposed. */
export function Headline({ model }: { model: ProposalModel }) {
  const text = useText();
  const words = text.proposal;
  const styles = useStyles();
  const { total, settings, proposal, unread } = model;
  const unit = settings.unit === 'eur' ? '€' : 't€';
  const { check } = text.work.net;
  const money = (amount: number | null): string =>
    amount === null ? words.table.nothing : printMoney(amount, settings, text);
  const proposed = (amount: number | null): string => (unread.proposal ? check : money(amount));
  const left = shownNet(total.unproposed, settings);
  const parts: [string, string][] = [
    [words.table.revenue, proposed(total.revenue)],
    [words.table.expense, proposed(total.expense)],
    [words.table.unproposed, unread.unproposed ? check : money(left)],
  ];
  return (
    <section className={styles.headline} aria-label={words.table.toCouncil(proposal.year)}>
      <p className={styles.label}>{words.table.toCouncil(proposal.year)}</p>
      <p className={styles.figure}>
        {total.net === null ? (
          <span className={styles.money}>{check}</span>
        ) : (
          <>
            <span className={styles.money}>
              {`${money(shownNet(total.net, settings))}\u00a0${unit}`}
            </span>
            <DirectionMark net={total.net} />
          </>
        )}
      </p>
      <dl className={styles.parts}>
        {parts.map(([term, value]) => (
          <div key={term} className={styles.part}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
