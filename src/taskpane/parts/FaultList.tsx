import { makeStyles, tokens } from '@fluentui/react-components';
import type { Fault } from '../../report/schema';
import { useText } from '../text/TextContext';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  fault: {
    padding: '6px 10px',
    overflowWrap: 'anywhere',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  path: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightSemibold,
  },
  word: { color: tokens.colorNeutralForeground3 },
});

/** Where a file or a workbook is not as the format says: place, expected, found. */
export function FaultList({ faults }: { faults: Fault[] }) {
  const text = useText();
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={text.faults.list}>
      {faults.map(({ path, expected, found }, index) => (
        <li key={index} className={styles.fault}>
          <span className={styles.path}>{path === '' ? text.faults.wholeFile : path}</span>{' '}
          <span className={styles.word}>{text.faults.expected}</span> {expected},{' '}
          <span className={styles.word}>{text.faults.found}</span> {found}
        </li>
      ))}
    </ol>
  );
}
