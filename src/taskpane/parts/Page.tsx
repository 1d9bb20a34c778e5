import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: '12px',
    '@media (max-height: 440px)': { gap: '6px', paddingTop: '6px' },
  },
  inner: { padding: 0, '@media (max-height: 440px)': { paddingTop: 0 } },
});

/** Parts one below the other inside a view, with its gap. */
export function Column({ children }: { children: ReactNode }) {
  const { page, inner } = useStyles();
  return <div className={mergeClasses(page, inner)}>{children}</div>;
}

/** A view's column: one margin and one gap all through the pane. */
export function Page({ children }: { children: ReactNode }) {
  return <div className={useStyles().page}>{children}</div>;
}
