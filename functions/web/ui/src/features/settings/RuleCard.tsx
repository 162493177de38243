import { MultiSelect, SegmentedControl, Switch } from '@mantine/core';
import type { Delivery } from '@/api/alerts';
import { Card } from '@/components/Page';
import { choosable, useDirectory } from '@/features/team/directory';
import type { RuleEntry } from './alertRules';
import { NumberField } from './NumberField';
import { deliveries, limitWords, ruleWords } from './ruleWords';
import classes from './Settings.module.css';
import { StageDays } from './StageDays';

interface Props {
  rule: RuleEntry;
  /** What was refused at a field of this rule. */
  at: (field: string) => string | undefined;
  set: (change: Partial<RuleEntry>) => void;
}

/** One rule: whether it is looked for, its limits, and who is told when. */
export function RuleCard({ rule, at, set }: Props) {
  const { title, what } = ruleWords(rule.kind);
  const fields = [
    'recipients',
    ...Object.keys(rule.limits),
    ...Object.entries(rule.byStatus).flatMap(([name, days]) =>
      Object.keys(days).map((status) => `${name}/${status}`),
    ),
  ];
  // A rule that is off keeps its fields to itself, unless something is wrong with them.
  const shown = rule.on || fields.some((field) => at(field));
  return (
    <div data-rule={rule.kind}>
      <Card
        title={title}
        aside={
          <Switch
            label={rule.on ? 'On' : 'Off'}
            aria-label={`${title}: on`}
            labelPosition="left"
            checked={rule.on}
            onChange={(event) => set({ on: event.currentTarget.checked })}
          />
        }
      >
        {what && <p className={classes.lead}>{what}</p>}
        {shown && (
          <div className={classes.fields}>
            <Limits rule={rule} at={at} set={set} />
            <Mails rule={rule} title={title} at={at} set={set} />
          </div>
        )}
      </Card>
    </div>
  );
}

function Limits({ rule: { limits, byStatus }, at, set }: Props) {
  const names = Object.keys(limits);
  return (
    <>
      {names.length > 0 && (
        <div className={classes.row}>
          {names.map((name) => (
            <NumberField
              key={name}
              {...limitWords(name)}
              value={limits[name] ?? ''}
              error={at(name)}
              onChange={(typed) => set({ limits: { ...limits, [name]: typed } })}
            />
          ))}
        </div>
      )}
      {Object.entries(byStatus).map(([name, days]) => (
        <StageDays
          key={name}
          days={days}
          at={(status) => at(`${name}/${status}`)}
          set={(next) => set({ byStatus: { ...byStatus, [name]: next } })}
        />
      ))}
    </>
  );
}

function Mails({ rule: { recipients, delivery }, title, at, set }: Props & { title: string }) {
  const { people, name } = useDirectory();
  const choices = choosable(people);
  // Who has left meanwhile still stands there by name, to be taken off.
  const left = recipients
    .filter((id) => !choices.some(({ value }) => value === id))
    .map((id) => ({ value: id, label: name(id) ?? 'Former member' }));
  return (
    <div className={classes.row}>
      <MultiSelect
        className={classes.wide}
        label="Mails to"
        aria-label={`${title}: mails to`}
        placeholder={recipients.length === 0 ? 'Nobody' : undefined}
        data={[...choices, ...left]}
        value={recipients}
        error={at('recipients')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': `${title}: mails to nobody` }}
        onChange={(next) => set({ recipients: next })}
      />
      {recipients.length > 0 && (
        <SegmentedControl
          className={classes.fit}
          aria-label={`${title}: when`}
          data={deliveries}
          value={delivery}
          onChange={(next) => set({ delivery: next as Delivery })}
        />
      )}
    </div>
  );
}
