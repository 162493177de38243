import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { useState } from 'react';
import type { Figure, Statistics, Stats } from '@/api/types';
import { period } from '@/components/dates';
import { Explained } from '@/components/Explained';
import { Notice } from '@/components/Notice';
import { Card } from '@/components/Page';
import { When } from '@/components/When';
import { figureText, leading } from './figures';
import { Hours } from './Hours';
import classes from './StatisticsPanel.module.css';

const spans = [
  { value: 'day', label: 'Day' },
  { value: 'week', label: 'Week' },
  { value: 'month', label: 'Month' },
] as const;
type Span = (typeof spans)[number]['value'];

interface Props {
  statistics: Statistics | undefined;
  loading: boolean;
  /** Whose figures: the words about opting out differ. */
  own?: boolean;
}

/** The figures of a person for the day, the week and the month, or the reason why there are none. */
export function StatisticsPanel({ statistics, loading, own = false }: Props) {
  const [span, setSpan] = useState<Span>('day');
  if (!statistics) {
    return loading ? <Skeleton height={180} radius="lg" className={classes.panel} /> : null;
  }
  if (statistics.kind === 'opted_out') {
    return (
      <div className={classes.panel} data-statistics="opted_out">
        <Notice title="Opted out" icon="lock">
          {own
            ? 'There are no figures about you, because you haven’t agreed to them. You can change that any time.'
            : 'There are no figures for this person, who hasn’t agreed to performance figures. The recorded actions below are always kept, to account for who saw applicants’ data.'}
        </Notice>
      </div>
    );
  }
  const stats = statistics[span];
  return (
    <div className={classes.panel} data-statistics="shown">
      <Card
        title="Figures"
        aside={
          <SegmentedControl
            aria-label="Period of the figures"
            size="xs"
            data={[...spans]}
            value={span}
            onChange={(next) => setSpan(next as Span)}
          />
        }
      >
        <Tiles stats={stats} key={span} />
        <Hours hours={stats.hours} />
      </Card>
    </div>
  );
}

function Tiles({ stats }: { stats: Stats }) {
  const [all, setAll] = useState(false);
  const first = leading(stats.figures);
  const shown = all ? stats.figures : first;
  return (
    <>
      <ul className={classes.tiles}>
        {shown.map((figure) => (
          <Tile key={figure.metric} figure={figure} />
        ))}
      </ul>
      <div className={classes.foot}>
        <span>
          {period(stats.from, stats.to)}
          {stats.last_activity && (
            <>
              {' · last active '}
              <When at={stats.last_activity} as="ago" />
            </>
          )}
        </span>
        {stats.figures.length > first.length && (
          <Button variant="subtle" size="xs" onClick={() => setAll(!all)}>
            {all ? 'Show fewer figures' : `Show all ${stats.figures.length} figures`}
          </Button>
        )}
      </div>
    </>
  );
}

function Tile({ figure }: { figure: Figure }) {
  return (
    <li className={classes.tile} data-metric={figure.metric}>
      <div className={classes.name}>
        {figure.name}
        <Explained what={figure.name} text={figure.definition} />
      </div>
      <div className={`${classes.value} ${figure.value === 0 ? classes.zero : ''}`}>
        {figureText(figure)}
      </div>
    </li>
  );
}
