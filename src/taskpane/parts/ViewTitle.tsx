import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
});

/**
 * The heading of a view. The focus comes here when the control that had it has gone. Excel on the web
 * takes a Tab from any place that is no control as leaving the pane, so such a Tab stays in the browser.
 */
export function ViewTitle({ children }: { children: string }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Only inside a pane that the user is in: a pane that opens takes no focus from the grid.
    const orphaned = document.activeElement === null || document.activeElement === document.body;
    if (document.hasFocus() && orphaned) heading.current?.focus();
  });
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.title} onKeyDown={keepTab}>
      {children}
    </h1>
  );
}

function keepTab(event: KeyboardEvent): void {
  if (event.key === 'Tab') event.stopPropagation();
}
