import { Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCan } from '@/features/me/me';
import { jobChoicesQuery } from './api';

/** Chooses a job by its title. Closed ones are marked, or left out where only open ones make sense. */
export function JobSelect({ openOnly = false, ...props }: SelectProps & { openOnly?: boolean }) {
  const can = useCan();
  const jobs = useQuery({ ...jobChoicesQuery, enabled: can('view_jobs') });
  const data = (jobs.data ?? [])
    .filter((job) => !openOnly || job.status === 'open')
    .sort((a, b) => a.title.localeCompare(b.title))
    .map((job) => ({
      value: job.id,
      label: `${job.title} · ${job.location}${job.status === 'closed' ? ' (closed)' : ''}`,
    }));
  return (
    <Select
      {...props}
      data={data}
      searchable
      nothingFoundMessage={jobs.isPending ? 'Loading…' : 'No job found'}
      description={jobs.error ? 'The jobs could not be loaded.' : props.description}
    />
  );
}
