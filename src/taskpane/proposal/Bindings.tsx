import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import {
  BINDING_ITEMS,
  BINDING_LEVELS,
  NET_VIEWS,
  UNITS,
  type Binding,
  type BindingItem,
  type BindingLevel,
  type NetView,
  type Unit,
} from '../../proposal/settings';
import type { ReportChange } from './change';
import { Choice } from './Choice';
import type { BindingItemOf, ProposalModel } from './model';
import { Section } from '../parts/Section';
import { useText } from '../text/TextContext';
import { useProposalStyles } from './styles';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  name: {
    padding: '0 0 2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  assumed: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
});

interface Props {
  model: ProposalModel;
  busy: boolean;
  /** True when it was made. */
  change: (change: ReportChange) => Promise<boolean>;
}

/** What binds towards the council, division by division, and how the figures are shown. */
export function Bindings({ model: { bindings, settings }, busy, change }: Props) {
  const { bindings: words } = useText().proposal;
  const styles = useProposalStyles();
  const assumed = bindings.filter((one) => one.assumed).length;
  return (
    <Section title={words.title} summary={words.summary(assumed)}>
      <p className={styles.hint}>{words.hint}</p>
      {bindings.map((one) => (
        <DivisionBinding key={one.division} one={one} busy={busy} change={change} />
      ))}
      {assumed > 0 && (
        <div className={styles.row}>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => void change({ kind: 'confirmBindings' })}
          >
            {words.confirm}
          </Button>
        </div>
      )}
      <div className={styles.pair}>
        <Field label={words.unit} size="small">
          <Choice<Unit>
            value={settings.unit}
            options={UNITS}
            names={words.units}
            busy={busy}
            onChoose={(unit) => void change({ kind: 'showAs', presentation: { unit } })}
          />
        </Field>
        <Field label={words.netAs} size="small">
          <Choice<NetView>
            value={settings.netAs}
            options={NET_VIEWS}
            names={words.netViews}
            busy={busy}
            onChoose={(netAs) => void change({ kind: 'showAs', presentation: { netAs } })}
          />
        </Field>
      </div>
    </Section>
  );
}

function DivisionBinding({ one, busy, change }: Omit<Props, 'model'> & { one: BindingItemOf }) {
  const { bindings: words } = useText().proposal;
  const styles = useStyles();
  const { pair } = useProposalStyles();
  const { division, name, binding, assumed } = one;
  const bind = (chosen: Binding): void => void change({ kind: 'bind', division, binding: chosen });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.name}>
        {name}
        {assumed && <span className={styles.assumed}>{` (${words.assumed})`}</span>}
      </legend>
      <div className={pair}>
        <Choice<BindingLevel>
          label={words.level}
          value={binding.level}
          options={BINDING_LEVELS}
          names={words.levels}
          busy={busy}
          onChoose={(level) => bind({ ...binding, level })}
        />
        <Choice<BindingItem>
          label={words.item}
          value={binding.item}
          options={BINDING_ITEMS}
          names={words.items}
          busy={busy}
          onChoose={(item) => bind({ ...binding, item })}
        />
      </div>
    </fieldset>
  );
}
