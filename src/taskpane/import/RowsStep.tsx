import type { Review } from '../../import/review/review';
import { Section } from '../parts/Section';
import { useText } from '../text/TextContext';
import { ExcerptTable } from './ExcerptTable';
import { MatterInput, type OnAnswer } from './MatterInput';
import { placeText } from './placeText';
import { useStepStyles } from './stepStyles';

interface Props {
  review: Review;
  onAnswer: OnAnswer;
}

/** Rows and cells that could not be read for certain, and what of the sources went nowhere. */
export function RowsStep({ review, onAnswer }: Props) {
  const { importing } = useText();
  const styles = useStepStyles();
  const { rows, left } = review;
  return (
    <>
      <p className={styles.hint}>{rows.length === 0 ? importing.noRows : importing.rowsHint}</p>
      {rows.map(({ matter, excerpt }) => (
        <section key={matter.id} className={styles.card} aria-label={matter.question}>
          <h2 className={styles.title}>
            {matter.at ? `${placeText(matter.at, importing)}: ` : ''}
            {matter.question}
          </h2>
          {excerpt && (
            <ExcerptTable
              excerpt={excerpt}
              label={importing.excerpt(matter.at ? placeText(matter.at, importing) : '')}
            />
          )}
          <MatterInput matter={matter} label={importing.answer} onAnswer={onAnswer} />
        </section>
      ))}
      {left.length > 0 && (
        <Section title={importing.left(left.length)}>
          {left.map(({ text, at }, index) => (
            <p key={index} className={styles.hint}>
              {placeText(at, importing)}: {text}
            </p>
          ))}
        </Section>
      )}
    </>
  );
}
