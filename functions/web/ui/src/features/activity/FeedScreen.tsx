import { Button, Switch } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { allItems } from '@/api/queries';
import { Icon } from '@/components/Icon';
import { Card, PageHeader } from '@/components/Page';
import { NoPermission } from '@/components/states';
import { useCan, useZone } from '@/features/me/me';
import { PersonPicker } from '@/features/team/PersonPicker';
import { feedQuery } from './api';
import { EventLog } from './EventLog';
import { FilterBar } from './FilterBar';
import { isFiltered } from './filters';

const everyTwoSeconds = 2000;

/** What the whole team did, newest first. */
export default function FeedScreen() {
  const can = useCan();
  return (
    <>
      {can('view_team_activity') ? (
        <Feed />
      ) : (
        <>
          <PageHeader title="Activity" />
          <NoPermission />
        </>
      )}
    </>
  );
}

function Feed() {
  const filters = useSearch({ from: '/shell/activity' });
  const navigate = useNavigate({ from: '/activity' });
  const client = useQueryClient();
  const zone = useZone();
  const [live, setLive] = useState(false);
  const feed = useInfiniteQuery({
    ...feedQuery(filters, zone),
    refetchInterval: live ? everyTwoSeconds : false,
  });
  const events = allItems(feed.data);

  // Live, only the newest page is asked for again and again.
  const { queryKey } = feedQuery(filters, zone);
  const key = JSON.stringify(queryKey);
  useEffect(() => {
    if (!live) return;
    client.setQueryData(
      JSON.parse(key) as typeof queryKey,
      (data) => data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
    );
  }, [live, client, key]);

  return (
    <>
      <PageHeader
        title="Activity"
        subtitle="What the team did, newest first. Looking here is recorded as well."
        actions={
          <>
            <Switch
              label="Live"
              checked={live}
              onChange={(event) => setLive(event.currentTarget.checked)}
              style={{ alignSelf: 'center' }}
            />
            <Button
              variant="default"
              leftSection={<Icon name="refresh" size={16} />}
              loading={feed.isRefetching && !live}
              onClick={() => feed.refetch()}
            >
              Refresh
            </Button>
          </>
        }
      />
      <PersonPicker
        label="Open the page of one person"
        onPick={(user) => navigate({ to: '/activity/$user', params: { user }, search: {} })}
      />
      <FilterBar
        filters={filters}
        change={(search) => navigate({ search, replace: true, resetScroll: false })}
      />
      <Card padded={false}>
        <EventLog
          list={feed}
          events={events}
          withPerson
          filtered={isFiltered(filters)}
          caption="Activity of the team"
        />
      </Card>
    </>
  );
}
