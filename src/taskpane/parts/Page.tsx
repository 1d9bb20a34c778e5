import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: '12px',
    '@media (max-height: 440px)': { gap: '6px', paddingTop: '6px' },
  },
});

/** A view's column: one margin and one gap all through the pane. */
export function Page({ children }: { children: ReactNode }) {
  return <div className={useStyles().page}>{children}</div>;
}
