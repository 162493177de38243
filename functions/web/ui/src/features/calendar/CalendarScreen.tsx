import { ActionIcon, Button, Checkbox, MultiSelect, SegmentedControl, Select } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useRef, useState } from 'react';
import type { Interview } from '@/api/types';
import { interviewKinds } from '@/api/vocabulary';
import { dayOf } from '@/components/dates';
import { Filters } from '@/components/Filters';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { Card, PageHeader } from '@/components/Page';
import { LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { interviewsQuery, useOwnZone } from '@/features/interviews/api';
import { CancelDialog } from '@/features/interviews/CancelDialog';
import type { Proposal } from '@/features/interviews/entries';
import { kindWords } from '@/features/interviews/words';
import { zoneLabel } from '@/features/interviews/zones';
import { JobSelect } from '@/features/jobs/JobSelect';
import { useCan, useMe } from '@/features/me/me';
import { choosable, useDirectory } from '@/features/team/directory';
import { AgendaView } from './AgendaView';
import classes from './Calendar.module.css';
import { MonthView } from './MonthView';
import { MoveRefused } from './MoveRefused';
import { Peek } from './Peek';
import { type GridHandle, TimeGrid } from './TimeGrid';
import type { Column, Held } from './useGridDrag';
import { useMove } from './useMove';
import {
  type CalendarSearch,
  chosenPeople,
  dateOf,
  daysOf,
  isFiltered,
  label,
  toFilter,
  turned,
  viewOf,
  viewsFor,
  viewWords,
  weekday,
} from './view';

const InterviewDialog = lazy(() => import('@/features/interviews/InterviewDialog'));

/** Who meets whom and when. */
export default function CalendarScreen() {
  const can = useCan();
  return (
    <div data-wide>
      {can('view_interviews') ? (
        <Calendar />
      ) : (
        <>
          <PageHeader title="Calendar" />
          <Card padded={false}>
            <NoPermission />
          </Card>
        </>
      )}
    </div>
  );
}

type Dialog =
  | { kind: 'peek' | 'change' | 'cancel'; interview: Interview }
  | { kind: 'plan'; proposal: Proposal }
  | null;

function Calendar() {
  const can = useCan();
  const zone = useOwnZone();
  const search = useSearch({ from: '/shell/calendar' });
  const navigate = useNavigate({ from: '/calendar' });
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const grid = useRef<GridHandle>(null);
  const [dialog, setDialog] = useState<Dialog>(null);
  const moving = useMove();

  const today = dayOf(new Date(), zone);
  const view = viewOf(search, narrow ?? false);
  const date = dateOf(search, today);
  const days = daysOf(view, date);
  const found = useQuery({
    ...interviewsQuery(toFilter(search, days, zone)),
    placeholderData: keepPreviousData,
  });
  const shown = (found.data?.items ?? []).filter(
    ({ status }) => search.cancelled !== 'hidden' || status !== 'cancelled',
  );
  const columns = useColumns(view, days, shown, search);
  const go = (entry: CalendarSearch) =>
    navigate({ search: (now) => ({ ...now, ...entry }), replace: true, resetScroll: false });
  const turn = (by: 1 | -1) => go({ date: turned(view, date, by) });
  const close = () => setDialog(null);
  const mayPlan = can('edit_interviews');
  const name = label(view, date);

  const drop = (held: Held) => {
    const { interview, time } = held;
    if (!interview) {
      const person = columns[held.column]?.person;
      const proposal = { ...time, ...(person && { interviewers: [person] }) };
      return setDialog({ kind: 'plan', proposal });
    }
    const same = Date.parse(time.start) === Date.parse(interview.start);
    if (same && time.duration === interview.duration_minutes) return;
    moving.move({ interview, to: time });
  };
  const common = {
    interviews: shown,
    zone,
    label: name,
    onOpen: (interview: Interview) => setDialog({ kind: 'peek', interview }),
    onTurn: turn,
    onDay: (day: string) => go({ view: 'day', date: day }),
  };
  const gridded = view === 'week' || view === 'day' || view === 'people';

  return (
    <>
      <PageHeader
        title="Calendar"
        subtitle={
          <>
            Your times: {zoneLabel(zone)}. <Link to="/me/availability">Your availability</Link>
          </>
        }
        actions={
          mayPlan && (
            <Button
              onClick={() => setDialog({ kind: 'plan', proposal: {} })}
              leftSection={<Icon name="plus" size={16} />}
            >
              Plan an interview
            </Button>
          )
        }
      />
      <CalendarFilters search={search} go={go} gridded={gridded} />
      <div className={classes.bar}>
        <div className={classes.turn}>
          <ActionIcon variant="default" size={36} aria-label="Earlier" onClick={() => turn(-1)}>
            <Icon name="left" size={16} />
          </ActionIcon>
          <Button variant="default" onClick={() => go({ date: undefined })}>
            Today
          </Button>
          <ActionIcon variant="default" size={36} aria-label="Later" onClick={() => turn(1)}>
            <Icon name="right" size={16} />
          </ActionIcon>
        </div>
        <h2 className={classes.title} aria-live="polite">
          {name}
        </h2>
        <SegmentedControl
          aria-label="How the calendar looks"
          data={viewsFor(narrow ?? false).map((id) => ({ value: id, label: viewWords[id] }))}
          value={view}
          onChange={(next) => go({ view: next })}
        />
      </div>
      {found.data && !found.data.complete && (
        <Notice tone="amber" icon="warn" title="There is more than is shown">
          Choose a shorter time, or a filter.
        </Notice>
      )}
      <Card padded={false} className={classes.scroll}>
        {!found.data ? (
          found.error ? (
            <LoadFailed error={found.error} retry={() => found.refetch()} />
          ) : (
            <RowsLoading rows={10} height={28} />
          )
        ) : gridded ? (
          <>
            {shown.length === 0 && (
              <p className={classes.nothing} role="status" data-state="empty">
                No interviews {name}
                {isFiltered(search) ? ' with these filters' : ''}.
              </p>
            )}
            <div className={view === 'people' ? classes.people : undefined} data-view={view}>
              <TimeGrid
                {...common}
                handle={grid}
                columns={columns}
                allHours={search.hours === 'all'}
                mayCreate={mayPlan}
                onDrop={drop}
              />
            </div>
          </>
        ) : view === 'month' ? (
          <MonthView {...common} days={days} month={date.slice(0, 7)} today={today} />
        ) : (
          <AgendaView {...common} days={days} />
        )}
      </Card>
      {dialog?.kind === 'peek' && (
        <Peek
          interview={shown.find(({ id }) => id === dialog.interview.id) ?? dialog.interview}
          onClose={close}
          onChange={() => setDialog({ ...dialog, kind: 'change' })}
          onCancel={() => setDialog({ ...dialog, kind: 'cancel' })}
          onCarry={
            gridded
              ? () => {
                  close();
                  // After the dialog has given the focus back.
                  setTimeout(() => grid.current?.carry(dialog.interview), 250);
                }
              : undefined
          }
        />
      )}
      {dialog?.kind === 'cancel' && <CancelDialog interview={dialog.interview} onClose={close} />}
      <Suspense>
        {dialog?.kind === 'change' && (
          <InterviewDialog interview={dialog.interview} onClose={close} />
        )}
        {dialog?.kind === 'plan' && <InterviewDialog proposal={dialog.proposal} onClose={close} />}
      </Suspense>
      <MoveRefused moving={moving} zone={zone} />
    </>
  );
}

/** The days of the week, or the people of a day. */
function useColumns(
  view: string,
  days: string[],
  interviews: Interview[],
  search: CalendarSearch,
): Column[] {
  const { user } = useMe();
  const { name } = useDirectory();
  if (view !== 'people')
    return days.map((date) => ({
      key: date,
      date,
      label: days.length === 1 ? weekday(date) : weekday(date).replace(/ \d{4}$/, ''),
    }));
  const date = days[0] as string;
  const asked = chosenPeople(search);
  const people =
    asked.length > 0 ? asked : [user.id, ...interviews.flatMap((one) => one.interviewers)];
  return [...new Set(people)].map((person) => ({
    key: person,
    date,
    person,
    label: name(person) ?? 'Former member',
  }));
}

interface FilterProps {
  search: CalendarSearch;
  go: (entry: CalendarSearch) => void;
  gridded: boolean;
}

function CalendarFilters({ search, go, gridded }: FilterProps) {
  const { people } = useDirectory();
  const chosen = chosenPeople(search);
  return (
    <>
      <Filters
        label="Filter the interviews"
        active={isFiltered(search)}
        clear={() => go({ interviewers: undefined, job: undefined, kind: undefined })}
      >
        <MultiSelect
          label="Interviewers"
          placeholder={chosen.length === 0 ? 'Everybody' : undefined}
          data={choosable(people)}
          value={chosen}
          onChange={(ids) => go({ interviewers: ids.join(',') || undefined })}
          searchable
          clearable
        />
        <JobSelect
          label="Job"
          placeholder="All jobs"
          value={search.job ?? null}
          onChange={(job) => go({ job: job ?? undefined })}
          clearable
        />
        <Select
          label="Type"
          placeholder="All types"
          data={interviewKinds.map((id) => ({ value: id, label: kindWords(id) }))}
          value={search.kind ?? null}
          onChange={(kind) => go({ kind: kind ?? undefined })}
          clearable
        />
      </Filters>
      <div className={classes.checks}>
        <Checkbox
          label="Hide cancelled ones"
          checked={search.cancelled === 'hidden'}
          onChange={(event) =>
            go({ cancelled: event.currentTarget.checked ? 'hidden' : undefined })
          }
        />
        {gridded && (
          <Checkbox
            label="All 24 hours"
            checked={search.hours === 'all'}
            onChange={(event) => go({ hours: event.currentTarget.checked ? 'all' : undefined })}
          />
        )}
      </div>
    </>
  );
}
