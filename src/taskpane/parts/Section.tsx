import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  toggle: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    width: '100%',
    padding: '7px 0',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  icon: { display: 'flex', flexShrink: 0 },
  title: {
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  summary: {
    textAlign: 'right',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  body: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '2px 0 12px' },
});

interface Props {
  title: string;
  /** What the section holds, in a word or two, so that it need not be opened. */
  summary?: string;
  startsOpen?: boolean;
  /** Of its heading. */
  level?: 2 | 3;
  children: ReactNode;
}

/** A part of the view that opens and closes; what was typed into it stays. */
export function Section({ title, summary, startsOpen = false, level = 3, children }: Props) {
  const styles = useStyles();
  const body = useId();
  const [open, setOpen] = useState(startsOpen);
  const Heading = `h${level}` as const;
  return (
    <section className={styles.section}>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          <span className={styles.icon}>
            {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          </span>
          <span className={styles.title}>{title}</span>
          {summary !== undefined && <span className={styles.summary}>{summary}</span>}
        </button>
      </Heading>
      <div id={body} hidden={!open}>
        <div className={styles.body}>{children}</div>
      </div>
    </section>
  );
}
