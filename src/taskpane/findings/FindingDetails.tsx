import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Controller } from '../control/controller';
import { useText } from '../text/TextContext';
import { Decisions } from './Decisions';
import type { FindingItem, FindingPlace } from './model';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '2px 8px 10px 26px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: '16px' },
  places: { margin: 0, padding: 0, listStyleType: 'none', '& li + li': { marginTop: '2px' } },
  place: { fontSize: 'inherit', textAlign: 'left' },
  sentence: {
    margin: '2px 0 4px',
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  figure: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // A colour scheme that the user forces takes the background away.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer' },
});

interface Props {
  finding: FindingItem;
  busy: boolean;
  controller: Controller;
}

/** Where a finding is on both sides, what follows from it, why it is one, and what can be done. */
export function FindingDetails({ finding, busy, controller }: Props) {
  const text = useText();
  const styles = useStyles();
  const { places, consequences, explanation } = finding;
  return (
    <div className={styles.details}>
      <div>
        <h3 className={styles.heading}>{text.findings.places}</h3>
        <ul className={styles.places}>
          {places.map((place, index) => (
            <Place key={index} place={place} controller={controller} />
          ))}
        </ul>
      </div>
      {consequences.length > 0 && (
        <div>
          <h3 className={styles.heading}>{text.findings.consequences}</h3>
          <ul className={styles.list}>
            {consequences.map((message, index) => (
              <li key={index}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      {explanation !== '' && (
        <details>
          <summary className={styles.summary} tabIndex={0}>
            {text.findings.why}
          </summary>
          <p className={styles.muted}>{explanation}</p>
        </details>
      )}
      <Decisions finding={finding} busy={busy} controller={controller} />
    </div>
  );
}

function Place({ place, controller }: { place: FindingPlace; controller: Controller }) {
  const text = useText();
  const styles = useStyles();
  const { name, cell, sentence } = place;
  return (
    <li>
      {cell ? (
        <Link
          as="button"
          className={styles.place}
          onClick={() => void controller.run({ kind: 'show', place: cell })}
        >
          {name}
        </Link>
      ) : (
        <>
          {name} ({text.findings.noCell})
        </>
      )}
      {sentence && (
        <p className={styles.sentence}>
          {sentence.before}
          <mark className={styles.figure}>{sentence.figure}</mark>
          {sentence.after}
        </p>
      )}
    </li>
  );
}
