import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useText } from '../text/TextContext';
import { useChoiceStyles } from './choice';

const useStyles = makeStyles({
  sample: { borderLeft: `3px solid ${tokens.colorBrandBackground}` },
  badge: { marginBottom: '4px' },
});

/** The report that comes with Täsmä, said to be a sample. */
export function SampleReport({ onOpen }: { onOpen: () => void }) {
  const text = useText();
  const choice = useChoiceStyles();
  const styles = useStyles();
  return (
    <section className={mergeClasses(choice.choice, styles.sample)} aria-labelledby="sample-name">
      <Badge className={styles.badge} appearance="tint" color="brand" size="medium">
        {text.start.seedBadge}
      </Badge>
      <h2 id="sample-name" className={choice.name}>
        {text.start.seedName}
      </h2>
      <p className={choice.hint}>{text.start.seedHint}</p>
      <Button appearance="primary" onClick={onOpen}>
        {text.start.openSeed}
      </Button>
    </section>
  );
}
