import { FluentProvider, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import { Page } from '../parts/Page';
import { ViewTitle } from '../parts/ViewTitle';

const useStyles = makeStyles({
  pane: { minHeight: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  text: { margin: 0 },
});

interface Props {
  words: { title: string; explanation: string; whatNext: string };
  theme: Theme;
}

/** The page without a workbook around it. */
export function OutsideExcel({ words, theme }: Props) {
  const styles = useStyles();
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <main>
        <Page>
          <ViewTitle>{words.title}</ViewTitle>
          <p className={styles.text}>{words.explanation}</p>
          <p className={styles.text}>{words.whatNext}</p>
        </Page>
      </main>
    </FluentProvider>
  );
}
