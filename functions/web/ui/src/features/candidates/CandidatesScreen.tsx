import { Button, Select } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { allItems } from '@/api/queries';
import { statuses } from '@/api/vocabulary';
import { Filters } from '@/components/Filters';
import { Icon } from '@/components/Icon';
import { LoadMore } from '@/components/LoadMore';
import { Card, PageHeader } from '@/components/Page';
import { Empty, LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { counted, humanise } from '@/components/words';
import { JobSelect } from '@/features/jobs/JobSelect';
import { useCan } from '@/features/me/me';
import { candidatesQuery } from './api';
import { CandidateTable } from './CandidateTable';
import { CreateCandidateDialog } from './CreateCandidateDialog';

/** Everyone in the pipeline. Which part of it is in the address, so it can be kept and sent. */
export default function CandidatesScreen() {
  const can = useCan();
  const { job } = useSearch({ from: '/shell/candidates' });
  const [creating, create] = useDisclosure(false);
  return (
    <>
      <PageHeader
        title="Candidates"
        subtitle="In the order of the pipeline, newest first."
        actions={
          can('edit_candidates') && (
            <Button onClick={create.open} leftSection={<Icon name="plus" size={16} />}>
              Add candidate
            </Button>
          )
        }
      />
      {can('view_candidates') ? <List /> : <NoPermission />}
      <CreateCandidateDialog opened={creating} onClose={create.close} job={job} />
    </>
  );
}

function List() {
  const filters = useSearch({ from: '/shell/candidates' });
  const navigate = useNavigate({ from: '/candidates' });
  const list = useInfiniteQuery(candidatesQuery(filters));
  const candidates = allItems(list.data);
  const filtered = Boolean(filters.status || filters.job);
  const change = (entry: typeof filters) =>
    navigate({ search: { ...filters, ...entry }, replace: true, resetScroll: false });

  return (
    <>
      <Filters
        label="Filter the candidates"
        active={filtered}
        clear={() => navigate({ search: {}, replace: true })}
      >
        <Select
          label="Status"
          placeholder="All statuses"
          data={statuses.map((id) => ({ value: id, label: humanise(id) }))}
          value={filters.status ?? null}
          onChange={(status) => change({ status: status ?? undefined })}
          clearable
        />
        <JobSelect
          label="Job"
          placeholder="All jobs"
          value={filters.job ?? null}
          onChange={(job) => change({ job: job ?? undefined })}
          clearable
        />
      </Filters>
      <Card padded={false}>
        {list.isPending ? (
          <RowsLoading rows={12} />
        ) : !list.data ? (
          <LoadFailed error={list.error} retry={() => list.refetch()} />
        ) : candidates.length === 0 ? (
          <Empty title={filtered ? 'No candidate matches these filters' : 'No candidates yet'}>
            {filtered
              ? 'Choose another status or job, or clear the filters.'
              : 'Add the first one, or wait for applications.'}
          </Empty>
        ) : (
          <>
            <CandidateTable candidates={candidates} />
            <LoadMore list={list} shown={counted(candidates.length, 'candidate')} />
          </>
        )}
      </Card>
    </>
  );
}
