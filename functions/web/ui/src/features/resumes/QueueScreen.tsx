import { Button, SegmentedControl } from '@mantine/core';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { allItems } from '@/api/queries';
import { resumeStates } from '@/api/resumes';
import { Filters } from '@/components/Filters';
import { Icon } from '@/components/Icon';
import { LoadMore } from '@/components/LoadMore';
import { Card, PageHeader } from '@/components/Page';
import { StaleNotice } from '@/components/StaleNotice';
import { Empty, LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { counted } from '@/components/words';
import { JobSelect } from '@/features/jobs/JobSelect';
import { useCan } from '@/features/me/me';
import { isReading, readingQuery, resumesQuery } from './api';
import { BudgetNotice } from './BudgetNotice';
import classes from './Resumes.module.css';
import { ResumeTable } from './ResumeTable';
import { useLoadOn } from './useLoadOn';
import { useStandings } from './useStandings';
import { stateWords } from './words';

/** The resumes that wait for a person, and what became of the others. */
export default function QueueScreen() {
  const can = useCan();
  const { job } = useSearch({ from: '/shell/resumes' });
  return (
    <>
      <PageHeader
        title="Resumes"
        subtitle="What a model found in each resume. A person looks at it before it becomes part of a candidate."
        actions={
          can('vet_resumes') && (
            <Button
              renderRoot={(props) => <Link {...props} to="/resumes/upload" search={{ job }} />}
              leftSection={<Icon name="upload" size={16} />}
            >
              Upload resumes
            </Button>
          )
        }
      />
      {can('vet_resumes') ? (
        <>
          <BudgetNotice />
          <Queue />
        </>
      ) : (
        <Card padded={false}>
          <NoPermission />
        </Card>
      )}
    </>
  );
}

const nothing: Record<(typeof resumeStates)[number], [string, string]> = {
  to_review: ['Nothing to review', 'Resumes that were uploaded and read wait here for a person.'],
  reviewed: ['No resume was reviewed yet', 'What was taken over into a candidate is listed here.'],
  refused: ['No file was refused', 'Files that are no resume are listed here, with the reason.'],
  discarded: ['Nothing was discarded', 'What somebody discarded is listed here, without its text.'],
};

function Queue() {
  const search = useSearch({ from: '/shell/resumes' });
  const navigate = useNavigate({ from: '/resumes' });
  const state = resumeStates.find((known) => known === search.state) ?? 'to_review';
  const list = useInfiniteQuery(resumesQuery(state, search.job));
  const resumes = allItems(list.data);
  const loadsOn = useLoadOn(list, resumes.length);
  const [title, hint] = nothing[state];
  const change = (part: { state?: string; job?: string }) =>
    navigate({ search: { ...search, ...part }, replace: true });
  return (
    <>
      <SegmentedControl
        aria-label="State"
        className={classes.states}
        data={resumeStates.map((id) => ({ value: id, label: stateWords(id) }))}
        value={state}
        onChange={(next) => change({ state: next === 'to_review' ? undefined : next })}
      />
      <Filters
        label="Which resumes"
        active={Boolean(search.job)}
        clear={() => change({ job: undefined })}
      >
        <JobSelect
          aria-label="Job"
          placeholder="Any job"
          clearable
          clearButtonProps={{ 'aria-label': 'Any job' }}
          value={search.job ?? null}
          onChange={(job) => change({ job: job ?? undefined })}
        />
      </Filters>
      <BeingRead key={search.job ?? ''} job={search.job} />
      <StaleNotice query={list} />
      <Card padded={false}>
        {list.isPending || loadsOn ? (
          <RowsLoading rows={8} height={32} />
        ) : !list.data ? (
          <LoadFailed error={list.error} retry={() => list.refetch()} />
        ) : resumes.length === 0 && !list.hasNextPage ? (
          <Empty title={title}>{hint}</Empty>
        ) : (
          <>
            {resumes.length > 0 && <ResumeTable resumes={resumes} state={state} />}
            <LoadMore list={list} shown={counted(resumes.length, 'resume')} />
          </>
        )}
      </Card>
    </>
  );
}

/** How many are on their way into the list; it is loaded again as they get there. */
function BeingRead({ job }: { job?: string }) {
  const client = useQueryClient();
  const { data, dataUpdatedAt } = useQuery(readingQuery(job));
  const ids = data?.map(({ id }) => id) ?? [];
  const standings = useStandings(`${job ?? 'all'} ${dataUpdatedAt}`, ids, 3000);
  const count = ids.filter((id) => {
    const standing = standings.get(id);
    return standing === undefined || (standing !== null && isReading(standing));
  }).length;
  const known = ids.length;
  const before = useRef(count);
  useEffect(() => {
    const fewer = count < before.current;
    before.current = count;
    if (!fewer) return;
    void client.invalidateQueries({ queryKey: ['resumes', 'list'] });
    // All that were known are read; others may have come meanwhile.
    if (count === 0 && known > 0)
      void client.invalidateQueries({ queryKey: readingQuery(job).queryKey });
  }, [client, count, known, job]);
  return (
    <p role="status" className={classes.beingRead} data-being-read={count}>
      {count > 0 &&
        `${counted(count, 'resume')} ${count === 1 ? 'is' : 'are'} being read and will be here in a moment.`}
    </p>
  );
}
