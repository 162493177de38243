import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Axis, Leaderboard } from '@/api/analytics';
import { period } from '@/components/dates';
import { Filters } from '@/components/Filters';
import { Card } from '@/components/Page';
import { Empty, LoadFailed, RowsLoading } from '@/components/states';
import { counted } from '@/components/words';
import pageClasses from '@/features/analytics/Analytics.module.css';
import { AnalyticsPage } from '@/features/analytics/AnalyticsPage';
import { leaderboardQuery } from '@/features/analytics/api';
import { PeriodFields } from '@/features/analytics/PeriodFields';
import { rangeOf } from '@/features/analytics/periods';
import { Formula } from './Formula';
import classes from './Leaderboard.module.css';
import { RankTable } from './RankTable';

const axes: { value: Axis; label: string }[] = [
  { value: 'overall', label: 'Overall' },
  { value: 'volume', label: 'Volume' },
  { value: 'result', label: 'Result' },
  { value: 'timeliness', label: 'Timeliness' },
];

/** Who did how much, well and in time; with the formula it is counted by. */
export default function LeaderboardScreen() {
  return (
    <AnalyticsPage
      title="Leaderboard"
      subtitle="By points per day at work. Only people who agreed to performance figures are listed."
    >
      <Board />
    </AnalyticsPage>
  );
}

function Board() {
  const search = useSearch({ from: '/shell/analytics/leaderboard' });
  const navigate = useNavigate({ from: '/analytics/leaderboard' });
  const range = rangeOf(search);
  const axis = axes.find(({ value }) => value === search.axis)?.value ?? 'overall';
  const board = useQuery({
    ...leaderboardQuery(range, axis),
    placeholderData: (before) => before,
  });
  const set = (entry: object) =>
    navigate({ search: (now) => ({ ...now, ...entry }), replace: true, resetScroll: false });
  return (
    <>
      <Filters
        label="Which leaderboard"
        active={range.from !== undefined}
        clear={() => set({ from: undefined, to: undefined })}
      >
        <PeriodFields range={range} shown={board.data?.period} error={board.error} change={set} />
        <SegmentedControl
          style={{ flex: 'none', minWidth: 0 }}
          aria-label="By"
          data={axes}
          value={axis}
          onChange={(value) => set({ axis: value === 'overall' ? undefined : value })}
        />
      </Filters>
      {board.error ? (
        <LoadFailed error={board.error} retry={() => board.refetch()} />
      ) : board.data ? (
        <Shown board={board.data} stale={board.isPlaceholderData} />
      ) : (
        <RowsLoading />
      )}
    </>
  );
}

function Shown({ board, stale }: { board: Leaderboard; stale: boolean }) {
  const { rows, opted_out, period: now, previous } = board;
  return (
    <div className={pageClasses.stack} aria-busy={stale} data-board={board.axis}>
      <Card padded={false}>
        {rows.length === 0 ? (
          <Empty title="Nobody to rank">There is no activity in this period.</Empty>
        ) : (
          <RankTable board={board} />
        )}
        <p className={classes.foot} data-opted-out={opted_out}>
          {period(now.from, now.to)}, beside {period(previous.from, previous.to)}.
          {opted_out > 0 &&
            ` ${counted(opted_out, 'person', 'people')} opted out and ${opted_out === 1 ? 'isn’t' : 'aren’t'} listed.`}
        </p>
      </Card>
      <Formula board={board} />
    </div>
  );
}
