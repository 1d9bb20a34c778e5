import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { DEFAULT_SETTINGS } from '../../checks/settings';
import { CHECK_LIMITS, type CheckLimit, type CheckLimits, type Report } from '../../report/model';
import { formatNumber } from '../../report/printed';
import { Section } from '../parts/Section';
import { typedNumber } from '../parts/typedNumber';
import type { Controller } from '../control/controller';
import { useText } from '../text/TextContext';

const useStyles = makeStyles({
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '6px 8px',
    alignItems: 'end',
  },
  narrow: { minWidth: 0, width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  report: Report;
  busy: boolean;
  controller: Controller;
}

/** From which size on the checks speak up; the city's own limits stay in the workbook. */
export function Limits({ report, busy, controller }: Props) {
  const words = useText().findings.limits;
  const styles = useStyles();
  const own = report.checks ?? {};
  const isOwn = CHECK_LIMITS.some((limit) => own[limit] !== undefined);
  const set = (limits: CheckLimits): void =>
    void controller.run({ kind: 'change', change: { kind: 'setLimits', limits } });
  return (
    <Section level={2} title={words.title} summary={isOwn ? words.own : words.defaults}>
      <p className={styles.hint}>{words.hint}</p>
      <Fields key={JSON.stringify(own)} own={own} busy={busy} onApply={set} />
      {isOwn && (
        <div className={styles.buttons}>
          <Button size="small" disabledFocusable={busy} onClick={() => set({})}>
            {words.restore}
          </Button>
        </div>
      )}
    </Section>
  );
}

interface FieldsProps {
  own: CheckLimits;
  busy: boolean;
  onApply: (limits: CheckLimits) => void;
}

/** What is typed becomes the limits in one press. */
function Fields({ own, busy, onApply }: FieldsProps) {
  const text = useText();
  const words = text.findings.limits;
  const styles = useStyles();
  const print = (value: number | undefined): string =>
    value === undefined ? '' : formatNumber(value, text);
  const [typed, setTyped] = useState(
    () => Object.fromEntries(CHECK_LIMITS.map((limit) => [limit, print(own[limit])])) as Typed,
  );
  const isFaulty = (limit: CheckLimit): boolean => !((typedNumber(typed[limit]) ?? 0) >= 0);
  const limits = Object.fromEntries(
    CHECK_LIMITS.flatMap((limit) => {
      const value = typedNumber(typed[limit]);
      return value === null ? [] : [[limit, value]];
    }),
  ) as CheckLimits;
  const isSame = CHECK_LIMITS.every((limit) => limits[limit] === own[limit]);
  return (
    <>
      <div className={styles.fields}>
        {CHECK_LIMITS.map((limit) => (
          <Field
            key={limit}
            label={words.names[limit]}
            size="small"
            {...(isFaulty(limit) ? { validationMessage: words.notNumber } : {})}
          >
            <Input
              size="small"
              inputMode="decimal"
              className={styles.narrow}
              input={{ className: styles.narrow }}
              placeholder={formatNumber(DEFAULT_SETTINGS[limit], text)}
              value={typed[limit]}
              onChange={(_event, { value }) => setTyped({ ...typed, [limit]: value })}
            />
          </Field>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || isSame || CHECK_LIMITS.some(isFaulty)}
          onClick={() => onApply(limits)}
        >
          {words.apply}
        </Button>
      </div>
    </>
  );
}

type Typed = Record<CheckLimit, string>;
