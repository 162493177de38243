import { SegmentedControl, Switch } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Step } from '@/api/analytics';
import { period as days } from '@/components/dates';
import { PageHeader } from '@/components/Page';
import { LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { Explaining } from '@/features/analytics/Explaining';
import { useCan } from '@/features/me/me';
import { AlertsPart } from './AlertsPart';
import { dashboardQuery } from './api';
import classes from './Dashboard.module.css';
import { FeedPart } from './FeedPart';
import { Freshness } from './Freshness';
import { LeaderboardPart } from './LeaderboardPart';
import type { Live } from './live';
import { TilesPart } from './TilesPart';

const spans = [
  { value: 'day', label: 'Day' },
  { value: 'week', label: 'Week' },
  { value: 'month', label: 'Month' },
];

/** How the team does right now. */
export default function DashboardScreen() {
  const can = useCan();
  if (can('view_team_activity')) {
    return (
      <Explaining>
        <Board />
      </Explaining>
    );
  }
  return (
    <>
      <PageHeader title="Dashboard" />
      <NoPermission />
    </>
  );
}

function Board() {
  const search = useSearch({ from: '/shell/dashboard' });
  const navigate = useNavigate({ from: '/dashboard' });
  const period = (spans.find(({ value }) => value === search.period)?.value ?? 'day') as Step;
  const [following, setFollowing] = useState(true);
  const board = useQuery(dashboardQuery(useQueryClient(), period, following));
  return (
    <>
      <PageHeader
        title="Dashboard"
        subtitle={board.data ? days(board.data.period.from, board.data.period.to) : 'Loading'}
        actions={
          <div className={classes.controls}>
            <Switch
              label="Live"
              checked={following}
              onChange={(event) => setFollowing(event.currentTarget.checked)}
            />
            <SegmentedControl
              aria-label="Period of the dashboard"
              data={spans}
              value={period}
              onChange={(next) => navigate({ search: { period: next }, replace: true })}
            />
          </div>
        }
      />
      {board.data ? (
        <>
          <Freshness at={board.dataUpdatedAt} following={following} error={board.error} />
          <Parts live={board.data} retry={() => board.refetch()} />
        </>
      ) : board.error ? (
        <LoadFailed error={board.error} retry={() => board.refetch()} />
      ) : (
        <RowsLoading rows={10} height={28} />
      )}
    </>
  );
}

function Parts({ live, retry }: { live: Live; retry: () => void }) {
  return (
    <div className={classes.parts}>
      <TilesPart tiles={live.tiles} period={live.period} retry={retry} />
      <div className={classes.columns}>
        <div className={classes.side}>
          <AlertsPart alerts={live.alerts} retry={retry} />
          <LeaderboardPart leaderboard={live.leaderboard} retry={retry} />
        </div>
        <FeedPart feed={live.feed} fresh={live.fresh} retry={retry} />
      </div>
    </div>
  );
}
