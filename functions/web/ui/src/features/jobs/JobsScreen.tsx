import { Button, SegmentedControl } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { allItems } from '@/api/queries';
import { jobStatuses } from '@/api/vocabulary';
import { Icon } from '@/components/Icon';
import { LoadMore } from '@/components/LoadMore';
import { Card, PageHeader } from '@/components/Page';
import { Empty, LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { counted, humanise } from '@/components/words';
import { useCan } from '@/features/me/me';
import { jobsQuery } from './api';
import { JobDialog } from './JobDialog';
import { JobTable } from './JobTable';

/** The jobs to be filled. */
export default function JobsScreen() {
  const can = useCan();
  const [creating, create] = useDisclosure(false);
  return (
    <>
      <PageHeader
        title="Jobs"
        subtitle="What the team is hiring for."
        actions={
          can('edit_jobs') && (
            <Button onClick={create.open} leftSection={<Icon name="plus" size={16} />}>
              Add job
            </Button>
          )
        }
      />
      {can('view_jobs') ? <List /> : <NoPermission />}
      <JobDialog opened={creating} onClose={create.close} />
    </>
  );
}

function List() {
  const { status } = useSearch({ from: '/shell/jobs' });
  const navigate = useNavigate({ from: '/jobs' });
  const list = useInfiniteQuery(jobsQuery(status));
  const jobs = allItems(list.data);
  const choices = ['all', ...jobStatuses];
  return (
    <>
      <div style={{ marginBottom: '0.875rem' }}>
        <SegmentedControl
          aria-label="Which jobs"
          data={choices.map((id) => ({ value: id, label: humanise(id) }))}
          value={status && choices.includes(status) ? status : 'all'}
          onChange={(next) =>
            navigate({ search: next === 'all' ? {} : { status: next }, replace: true })
          }
        />
      </div>
      <Card padded={false}>
        {list.isPending ? (
          <RowsLoading rows={8} height={28} />
        ) : !list.data ? (
          <LoadFailed error={list.error} retry={() => list.refetch()} />
        ) : jobs.length === 0 ? (
          <Empty title={status ? `No ${status} jobs` : 'No jobs yet'}>
            {status
              ? 'Choose another filter.'
              : 'Add the first job to start collecting candidates.'}
          </Empty>
        ) : (
          <>
            <JobTable jobs={jobs} />
            <LoadMore list={list} shown={counted(jobs.length, 'job')} />
          </>
        )}
      </Card>
    </>
  );
}
