import type { Review, ReviewMatter, TableCard } from '../../import/review/review';
import { isOpen } from '../../import/review/review';
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

/** A card for each kind of table: its rows as they stood, and over them what each column is. */
export function TablesStep({ review, onAnswer }: Props) {
  const { importing } = useText();
  const { hint } = useStepStyles();
  const open = review.cards.filter(asks);
  const settled = review.cards.filter((card) => !asks(card));
  return (
    <>
      <p className={hint}>{open.length === 0 ? importing.noTables : importing.tablesHint}</p>
      {open.map((card) => (
        <Card key={card.id} card={card} onAnswer={onAnswer} />
      ))}
      {settled.length > 0 && (
        <Section
          title={importing.settledTables(settled.reduce((sum, { tables }) => sum + tables, 0))}
        >
          {settled.map((card) => (
            <Card key={card.id} card={card} onAnswer={onAnswer} />
          ))}
        </Section>
      )}
    </>
  );
}

/** Cards stay among the asked ones when they have been answered here, so that nothing jumps away. */
const asks = ({ columns, others }: TableCard): boolean =>
  [...columns.map(({ matter }) => matter), ...others].some(
    (matter) => isOpen(matter) || matter.by === 'answer',
  );

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function Card({ card, onAnswer }: { card: TableCard; onAnswer: OnAnswer }) {
  const { importing } = useText();
  const styles = useStepStyles();
  const { excerpt, at, tables, columns, others } = card;
  const place = at ? capital(placeText(at, importing)) : '';
  const nameOf = ({ subject }: ReviewMatter, column: number): string =>
    subject === '' ? importing.column(column + 1) : subject;
  const inputs = columns.map(
    ({ column, matter }) =>
      [
        column,
        <MatterInput
          key={matter.id}
          matter={matter}
          label={nameOf(matter, column)}
          onAnswer={onAnswer}
        />,
      ] as const,
  );
  return (
    <section className={styles.card} aria-label={importing.table(place, tables)}>
      <h2 className={styles.title}>{importing.table(place, tables)}</h2>
      {excerpt && (
        <ExcerptTable excerpt={excerpt} label={importing.excerpt(place)} above={new Map(inputs)} />
      )}
      {!excerpt &&
        columns.map(({ column, matter }) => (
          <MatterInput
            key={matter.id}
            matter={matter}
            label={nameOf(matter, column)}
            shown
            onAnswer={onAnswer}
          />
        ))}
      {others.map((matter) => (
        <MatterInput
          key={matter.id}
          matter={matter}
          label={matter.question}
          shown
          onAnswer={onAnswer}
        />
      ))}
    </section>
  );
}
