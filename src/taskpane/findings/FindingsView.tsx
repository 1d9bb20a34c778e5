import { Field, Input, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Severity } from '../../checks/finding';
import type { Controller } from '../control/controller';
import type { Work } from '../state/paneState';
import { useText } from '../text/TextContext';
import { FindingRow } from './FindingRow';
import { Limits } from './Limits';
import type { FindingGroup } from './model';
import { SEVERITY_ICONS } from './severityIcons';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  filter: { minWidth: 'auto', paddingInline: '8px' },
  group: { margin: 0 },
  division: {
    margin: '4px 0 2px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  nothing: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const SEVERITIES: Severity[] = ['error', 'warning', 'info'];

interface Props {
  work: Work;
  controller: Controller;
}

/** What does not tally, by division; notes are shown on demand. */
export function FindingsView({ work, controller }: Props) {
  const text = useText();
  const styles = useStyles();
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set(['error', 'warning']));
  const [open, setOpen] = useState<string | null>(null);
  const { findings: groups } = work;
  const all = groups.flatMap(({ findings }) => findings);
  if (all.length === 0) {
    return (
      <>
        <p className={styles.nothing}>{text.findings.none}</p>
        <OwnSettings work={work} controller={controller} />
      </>
    );
  }
  const toggle = (severity: Severity): void => {
    const next = new Set(shown);
    if (!next.delete(severity)) next.add(severity);
    setShown(next);
  };
  const visible = groups
    .map((group) => ({
      ...group,
      findings: group.findings.filter(({ severity }) => shown.has(severity)),
    }))
    .filter(({ findings }) => findings.length > 0);
  return (
    <>
      <div className={styles.filters} role="group" aria-label={text.findings.show}>
        {SEVERITIES.map((severity) => {
          const count = all.filter((finding) => finding.severity === severity).length;
          return (
            <ToggleButton
              key={severity}
              className={styles.filter}
              size="small"
              icon={SEVERITY_ICONS[severity]}
              checked={shown.has(severity)}
              onClick={() => toggle(severity)}
              disabledFocusable={count === 0}
            >
              {text.findings.counts[severity](count)}
            </ToggleButton>
          );
        })}
      </div>
      {visible.length === 0 && <p className={styles.nothing}>{text.findings.noneShown}</p>}
      {visible.map((group) => (
        <Group key={group.division} {...{ group, work, controller, open, setOpen }} />
      ))}
      <OwnSettings work={work} controller={controller} />
    </>
  );
}

interface GroupProps extends Props {
  group: FindingGroup;
  open: string | null;
  setOpen: (id: string | null) => void;
}

function Group({ group, work, controller, open, setOpen }: GroupProps) {
  const text = useText();
  const styles = useStyles();
  return (
    <section className={styles.group}>
      <h2 className={styles.division}>
        {group.title === '' ? text.findings.wholeReport : group.title}
      </h2>
      <ul className={styles.list}>
        {group.findings.map((finding) => (
          <FindingRow
            key={finding.id}
            finding={finding}
            open={open === finding.id}
            busy={work.writing}
            onToggle={() => setOpen(open === finding.id ? null : finding.id)}
            controller={controller}
          />
        ))}
      </ul>
    </section>
  );
}

/** What is the user's own: the limits of the checks, and the name. */
function OwnSettings({ work, controller }: Props) {
  return (
    <>
      <Limits report={work.report} busy={work.writing} controller={controller} />
      <YourName controller={controller} />
    </>
  );
}

/** Excel tells no add-in who its user is, so the user says it once. */
function YourName({ controller }: { controller: Controller }) {
  const text = useText();
  const [name, setName] = useState(controller.user);
  return (
    <Field label={text.findings.yourName} size="small">
      <Input
        size="small"
        value={name}
        autoComplete="name"
        onChange={(_event, { value }) => {
          setName(value);
          void controller.run({ kind: 'nameUser', name: value.trim() });
        }}
      />
    </Field>
  );
}
