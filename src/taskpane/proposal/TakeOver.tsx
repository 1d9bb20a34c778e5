import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  mergeClasses,
} from '@fluentui/react-components';
import { useState } from 'react';
import { settingsOf } from '../../checks/settings';
import type { Report } from '../../report/model';
import { formatNumber } from '../../report/printed';
import { LiveRegion } from '../parts/LiveRegion';
import { typedNumber } from '../parts/typedNumber';
import { useText } from '../text/TextContext';
import type { ReportChange } from './change';
import { printMoney, shownNet } from './printing';
import type { ProposalModel } from './model';
import { Section } from '../parts/Section';
import { useProposalStyles } from './styles';
import { takeableAreas, type TakeableArea } from './takeable';

const useStyles = makeStyles({
  area: { display: 'flex', alignItems: 'flex-start' },
  label: { padding: '4px 0' },
  block: { display: 'block' },
});

interface Props {
  report: Report;
  model: ProposalModel;
  busy: boolean;
  /** True when it was made. */
  change: (change: ReportChange) => Promise<boolean>;
}

/** Variances that nobody has proposed yet, from a threshold on: chosen ones become proposals. */
export function TakeOver({ report, model, busy, change }: Props) {
  const text = useText();
  const { take: words } = text.proposal;
  const styles = useProposalStyles();
  const [euros, setEuros] = useState(formatNumber(settingsOf(report).materialEuros, text));
  const [percent, setPercent] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState(0);
  const limits = [typedNumber(euros), typedNumber(percent)];
  const [least, share] = limits;
  const faulty = limits.some((limit) => Number.isNaN(limit));
  const areas = faulty
    ? []
    : takeableAreas(
        report,
        { euros: least ?? 0, ...(share == null ? {} : { percent: share }) },
        model.settings,
      );
  const chosen = areas.filter(({ id }) => !left.has(id));
  const toggle = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  const takeChosen = async (): Promise<void> => {
    const made = await change({ kind: 'take', lines: chosen.flatMap(({ lines }) => lines) });
    setTaken(made ? chosen.length : 0);
  };
  return (
    <Section title={words.title} summary={words.summary(areas.length)}>
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.pair}>
        <Limit label={words.euros} typed={euros} onType={setEuros} />
        <Limit label={words.percent} typed={percent} onType={setPercent} />
      </div>
      {!faulty && areas.length === 0 && <p className={styles.small}>{words.none}</p>}
      {areas.length > 0 && (
        <ul className={styles.list} aria-label={words.list}>
          {areas.map((area) => (
            <Area
              key={area.id}
              area={area}
              model={model}
              chosen={!left.has(area.id)}
              onToggle={() => toggle(area.id)}
            />
          ))}
        </ul>
      )}
      <div className={styles.row}>
        <TakeButton count={chosen.length} busy={busy} onTake={() => void takeChosen()} />
      </div>
      <LiveRegion>{taken === 0 ? '' : words.taken(taken)}</LiveRegion>
    </Section>
  );
}

interface TakeProps {
  count: number;
  busy: boolean;
  onTake: () => void;
}

function TakeButton({ count, busy, onTake }: TakeProps) {
  const { take: words } = useText().proposal;
  return (
    <Button
      size="small"
      appearance="primary"
      disabledFocusable={busy || count === 0}
      onClick={onTake}
    >
      {words.take(count)}
    </Button>
  );
}

interface LimitProps {
  label: string;
  typed: string;
  onType: (typed: string) => void;
}

function Limit({ label, typed, onType }: LimitProps) {
  const { take: words } = useText().proposal;
  const styles = useProposalStyles();
  const isNumber = !Number.isNaN(typedNumber(typed));
  return (
    <Field label={label} size="small" {...(isNumber ? {} : { validationMessage: words.notNumber })}>
      <Input
        size="small"
        inputMode="decimal"
        className={styles.narrow}
        input={{ className: styles.narrow }}
        value={typed}
        onChange={(_event, { value }) => onType(value)}
      />
    </Field>
  );
}

interface AreaProps {
  area: TakeableArea;
  model: ProposalModel;
  chosen: boolean;
  onToggle: () => void;
}

function Area({ area, model: { settings }, chosen, onToggle }: AreaProps) {
  const text = useText();
  const { table: words } = text.proposal;
  const styles = useStyles();
  const shared = useProposalStyles();
  const money = (euros: number): string => printMoney(euros, settings, text);
  const figures: [string, number][] = [
    [words.revenue, area.revenue],
    [words.expense, area.expense],
    [words.netShort[settings.netAs], shownNet(area.net, settings) ?? 0],
  ];
  return (
    <li className={styles.area}>
      <Checkbox
        checked={chosen}
        onChange={onToggle}
        label={{
          className: styles.label,
          children: (
            <span className={mergeClasses(shared.small, styles.block)}>
              {`${area.division}, ${area.label}`}
              <span className={mergeClasses(shared.hint, styles.block)}>
                {figures.map(([name, euros]) => `${name} ${money(euros)}`).join('; ')}
              </span>
            </span>
          ),
        }}
      />
    </li>
  );
}
