import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ViewTitle } from '../parts/ViewTitle';
import { useText } from '../text/TextContext';

const useStyles = makeStyles({
  heading: { display: 'flex', alignItems: 'center', gap: '10px' },
  icon: { width: '32px', height: '32px', flexShrink: 0 },
  skip: { marginLeft: 'auto' },
  lines: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What Täsmä is, in two lines. */
export function Introduction({ onSkip }: { onSkip: () => void }) {
  const text = useText();
  const styles = useStyles();
  return (
    <>
      <div className={styles.heading}>
        <img className={styles.icon} src="assets/icon-64.png" alt="" />
        <ViewTitle>Täsmä</ViewTitle>
        <Button className={styles.skip} appearance="subtle" size="small" onClick={onSkip}>
          {text.start.skip}
        </Button>
      </div>
      <p className={styles.lines}>
        {text.start.lead} {text.start.promise}
      </p>
    </>
  );
}
