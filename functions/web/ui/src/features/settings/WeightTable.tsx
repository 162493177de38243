import { ActionIcon, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { WeightAxis } from '@/api/alerts';
import { weightAxes } from '@/api/vocabulary';
import { Icon } from '@/components/Icon';
import { humanise } from '@/components/words';
import { metricsQuery } from '@/features/analytics/api';
import type { WeightEntry } from './analytics';
import { NumberField } from './NumberField';
import classes from './Settings.module.css';

interface Props {
  weights: WeightEntry[];
  at: (path: string) => string | undefined;
  set: (weights: WeightEntry[]) => void;
}

const axes = weightAxes.map((id) => ({ value: id, label: humanise(id) }));

/** What counts for the leaderboard, on which axis, and how much. */
export function WeightTable({ weights, at, set }: Props) {
  const { data } = useQuery(metricsQuery);
  const metrics = data?.items ?? [];
  const name = (id: string) => metrics.find((metric) => metric.id === id)?.name ?? humanise(id);
  const free = metrics.filter(
    ({ id, about }) => about === 'people' && !weights.some(({ metric }) => metric === id),
  );
  const change = (place: number, part: Partial<WeightEntry>) =>
    set(weights.map((entry, index) => (index === place ? { ...entry, ...part } : entry)));
  return (
    <div className={classes.list}>
      {weights.map((entry, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a metric may stand here for several axes, which can be changed
        <div key={place} className={classes.weight} data-weight={entry.metric}>
          <div className={classes.weightName}>
            {name(entry.metric)}
            {at(`weights/${place}/metric`) && (
              <div role="alert" className={classes.wrong}>
                {at(`weights/${place}/metric`)}
              </div>
            )}
          </div>
          <Select
            aria-label={`Axis of ${name(entry.metric)}`}
            data={axes}
            value={entry.axis}
            w={136}
            allowDeselect={false}
            error={at(`weights/${place}/axis`)}
            onChange={(axis) => axis && change(place, { axis: axis as WeightAxis })}
          />
          <NumberField
            label={`Weight of ${name(entry.metric)}`}
            labelHidden
            value={entry.weight}
            error={at(`weights/${place}/weight`)}
            onChange={(weight) => change(place, { weight })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={`Take ${name(entry.metric)} off`}
            onClick={() => set(weights.filter((_, index) => index !== place))}
          >
            <Icon name="bin" size={16} />
          </ActionIcon>
        </div>
      ))}
      {at('weights') && (
        <div role="alert" className={classes.wrong}>
          {at('weights')}
        </div>
      )}
      {free.length > 0 && (
        <Select
          aria-label="Add a figure"
          placeholder="Add a figure"
          data={free.map((metric) => ({ value: metric.id, label: metric.name }))}
          value={null}
          searchable
          w={280}
          maw="100%"
          onChange={(metric) =>
            metric && set([...weights, { metric, axis: 'volume', weight: '1' }])
          }
        />
      )}
    </div>
  );
}
