import { Button, SegmentedControl } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Alert, AlertState } from '@/api/alerts';
import { allItems } from '@/api/queries';
import { alertStates } from '@/api/vocabulary';
import { Icon } from '@/components/Icon';
import { LoadMore } from '@/components/LoadMore';
import { Card, PageHeader } from '@/components/Page';
import { StaleNotice } from '@/components/StaleNotice';
import { Empty, LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { counted } from '@/components/words';
import { useCan } from '@/features/me/me';
import { AlertRow } from './AlertRow';
import classes from './Alerts.module.css';
import { AskedAlert } from './AskedAlert';
import { alertQuery, alertsQuery } from './api';
import { NoteDialog } from './NoteDialog';
import { nameOf, type Step, stateWords } from './words';

/** What stood out in the team's work and in the pipeline. */
export default function AlertsScreen() {
  const can = useCan();
  return (
    <>
      <PageHeader
        title="Alerts"
        subtitle="What stood out, and why. The same thing is not raised twice."
        actions={
          can('edit_settings') && (
            <Button
              component={Link}
              to="/settings/alerts"
              variant="default"
              leftSection={<Icon name="settings" size={16} />}
            >
              Rules
            </Button>
          )
        }
      />
      {can('view_team_activity') ? (
        <Alerts />
      ) : (
        <Card padded={false}>
          <NoPermission />
        </Card>
      )}
    </>
  );
}

function Alerts() {
  const search = useSearch({ from: '/shell/alerts' });
  const navigate = useNavigate({ from: '/alerts' });
  const state = alertStates.find((known) => known === search.state) ?? 'open';
  const list = useInfiniteQuery(alertsQuery(state));
  const asked = useQuery({ ...alertQuery(search.alert ?? ''), enabled: Boolean(search.alert) });
  const all = allItems(list.data);
  const items = all.filter(({ id }) => id !== asked.data?.id);
  const [chosen, setChosen] = useState<{ alert: Alert; step: Step } | null>(null);
  const choose = (alert: Alert, step: Step) => setChosen({ alert, step });
  const now = [asked.data, ...items].find((alert) => alert?.id === chosen?.alert.id);
  return (
    <>
      {search.alert && <AskedAlert asked={asked} choose={choose} />}
      <SegmentedControl
        aria-label="Which alerts"
        className={classes.states}
        data={alertStates.map((id) => ({ value: id, label: stateWords[id] }))}
        value={state}
        onChange={(next) =>
          navigate({ search: { state: next === 'open' ? undefined : next }, replace: true })
        }
      />
      <StaleNotice query={list} />
      <Card padded={false}>
        {list.data ? (
          items.length === 0 && !list.hasNextPage ? (
            <NothingIn state={state} others={all.length > 0} />
          ) : (
            <>
              {items.length > 0 && (
                <ul className={classes.list} aria-label={`${stateWords[state]} alerts`}>
                  {items.map((alert) => (
                    <AlertRow key={alert.id} alert={alert} choose={(step) => choose(alert, step)} />
                  ))}
                </ul>
              )}
              <LoadMore list={list} shown={counted(items.length, 'alert')} />
            </>
          )
        ) : list.error ? (
          <LoadFailed error={list.error} retry={() => list.refetch()} />
        ) : (
          <RowsLoading rows={6} height={36} />
        )}
      </Card>
      {chosen && (
        <NoteDialog
          key={chosen.alert.id + chosen.step.to}
          alert={now ?? null}
          title={nameOf(chosen.alert)}
          step={chosen.step}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
}

function NothingIn({ state, others }: { state: AlertState; others: boolean }) {
  if (state === 'open')
    return (
      <Empty title={`Nothing ${others ? 'else ' : ''}needs your attention`}>
        New alerts appear here by themselves.
      </Empty>
    );
  return (
    <Empty
      title={`${others ? 'No others' : 'None'} ${state === 'fine' ? 'marked as fine' : 'acknowledged'}`}
    >
      Alerts come here when somebody has dealt with them.
    </Empty>
  );
}
