import { makeStyles, tokens } from '@fluentui/react-components';
import { printPeriod } from '../text/printing';
import { ViewTitle } from '../parts/ViewTitle';
import { useText } from '../text/TextContext';
import type { ReportVariances } from '../workbook/variances';

const useStyles = makeStyles({
  heading: {
    '@media (max-height: 440px)': { display: 'flex', alignItems: 'baseline', columnGap: '8px' },
  },
  municipality: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Which report the workbook holds. */
export function ReportHeading({ variances }: { variances: ReportVariances }) {
  const text = useText();
  const { title, municipality, period } = variances;
  const styles = useStyles();
  return (
    <header className={styles.heading}>
      <ViewTitle>{title}</ViewTitle>
      <p className={styles.municipality}>
        {municipality} · {printPeriod(period, text)}
      </p>
    </header>
  );
}
