import { makeStyles, tokens } from '@fluentui/react-components';
import type { Review, ReviewMatter } from '../../import/review/review';
import { Section } from '../parts/Section';
import { useText } from '../text/TextContext';
import { MatterInput, type OnAnswer } from './MatterInput';
import { placeText } from './placeText';
import { useStepStyles } from './stepStyles';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 116px',
    gap: '8px',
    alignItems: 'center',
  },
  area: { paddingInlineStart: '14px' },
  name: { overflowWrap: 'anywhere' },
  where: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
});

interface Props {
  review: Review;
  onAnswer: OnAnswer;
}

/** Whose report it is of, and which headings are its divisions and areas. */
export function OutlineStep({ review, onAnswer }: Props) {
  const { importing } = useText();
  const step = useStepStyles();
  const { period, outline } = review;
  const named = outline.filter(({ choice, by }) => choice !== 'none' || by === 'open');
  const others = outline.filter((matter) => !named.includes(matter));
  return (
    <>
      {period && (
        <MatterInput
          key={period.choice}
          matter={period}
          label={importing.period}
          hint={importing.periodHint}
          onAnswer={onAnswer}
        />
      )}
      <p className={step.hint}>
        {outline.length === 0 ? importing.noOutline : importing.outlineHint}
      </p>
      <Headings matters={named} onAnswer={onAnswer} />
      {others.length > 0 && (
        <Section title={importing.otherHeadings(others.length)}>
          <Headings matters={others} onAnswer={onAnswer} />
        </Section>
      )}
    </>
  );
}

function Headings({ matters, onAnswer }: { matters: ReviewMatter[]; onAnswer: OnAnswer }) {
  const { importing } = useText();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {matters.map((matter) => (
        <li key={matter.id} className={styles.row}>
          <span className={matter.choice === 'area' ? styles.area : undefined}>
            <span className={styles.name}>{matter.subject}</span>{' '}
            <span className={styles.where}>{matter.at && placeText(matter.at, importing)}</span>
          </span>
          <MatterInput matter={matter} label={matter.subject} onAnswer={onAnswer} />
        </li>
      ))}
    </ul>
  );
}
