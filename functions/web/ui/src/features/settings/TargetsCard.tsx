import { ActionIcon, SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Icon } from '@/components/Icon';
import { Card } from '@/components/Page';
import { humanise } from '@/components/words';
import { metricsQuery } from '@/features/analytics/api';
import type { TargetEntry } from './alertRules';
import { NumberField } from './NumberField';
import classes from './Settings.module.css';

interface Props {
  targets: TargetEntry[];
  at: (path: string) => string | undefined;
  set: (targets: TargetEntry[]) => void;
}

const periods = [
  { value: 'week', label: 'A week' },
  { value: 'month', label: 'A month' },
];

/** What the team wants to reach. */
export function TargetsCard({ targets, at, set }: Props) {
  const { data } = useQuery(metricsQuery);
  const metrics = data?.items ?? [];
  const name = (id: string) => metrics.find((metric) => metric.id === id)?.name ?? humanise(id);
  const counted = metrics.filter(({ unit }) => unit === 'count');
  const change = (place: number, part: Partial<TargetEntry>) =>
    set(targets.map((entry, index) => (index === place ? { ...entry, ...part } : entry)));
  return (
    <Card title="Targets">
      <p className={classes.lead}>
        What the team wants to reach in a calendar week or month. Two of the rules above say how it
        ended.
      </p>
      <div className={classes.list}>
        {targets.length === 0 && <span className="muted">No targets yet.</span>}
        {targets.map((target, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a number may have several targets
          <div key={place} className={classes.weight} data-target={target.metric}>
            <div className={classes.weightName}>
              {name(target.metric)}
              {at(`targets/${place}/metric`) && (
                <div role="alert" className={classes.wrong}>
                  {at(`targets/${place}/metric`)}
                </div>
              )}
            </div>
            <SegmentedControl
              aria-label={`${name(target.metric)}: in which time`}
              data={periods}
              value={target.period}
              onChange={(period) => change(place, { period: period as TargetEntry['period'] })}
            />
            <NumberField
              label={`${name(target.metric)}: at least`}
              labelHidden
              value={target.atLeast}
              error={at(`targets/${place}/at_least`)}
              onChange={(atLeast) => change(place, { atLeast })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={`Remove the target for ${name(target.metric)}`}
              onClick={() => set(targets.filter((_, index) => index !== place))}
            >
              <Icon name="bin" size={16} />
            </ActionIcon>
          </div>
        ))}
        {counted.length > 0 && (
          <Select
            aria-label="Add a target"
            placeholder="Add a target"
            data={counted.map((metric) => ({ value: metric.id, label: metric.name }))}
            value={null}
            searchable
            w={280}
            maw="100%"
            onChange={(metric) =>
              metric && set([...targets, { metric, period: 'week', atLeast: '' }])
            }
          />
        )}
      </div>
    </Card>
  );
}
