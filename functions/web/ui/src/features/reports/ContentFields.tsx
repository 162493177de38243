import { Select } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { allItems } from '@/api/queries';
import type { Subject } from '@/api/reports';
import { humanise } from '@/components/words';
import { jobChoicesQuery } from '@/features/jobs/api';
import { JobSelect } from '@/features/jobs/JobSelect';
import { useCan, useMe } from '@/features/me/me';
import { choosable, useDirectory } from '@/features/team/directory';
import { subjectOf } from './builder/layout';
import { definitionsQuery, standardQuery } from './definitions';

/** A report that is there already: a saved one, or the standard one about something. */
export type Chosen = { definition: string } | { about: Subject };

interface Props {
  chosen: Chosen;
  change: (chosen: Chosen) => void;
  error?: ReactNode;
}

/** Chooses what stands in a report, and of whom or of which job where that has to be said. */
export function ContentFields({ chosen, change, error }: Props) {
  const me = useMe().user.id;
  const { job, loading } = useFirstJob();
  const standard = useQuery({ ...standardQuery(job), enabled: !loading });
  const kept = allItems(useInfiniteQuery(definitionsQuery).data);
  const about = 'about' in chosen ? chosen.about : null;
  const value = 'about' in chosen ? chosen.about.kind : chosen.definition;
  const data = [
    {
      group: 'Standard reports',
      items: (standard.data ?? []).map(({ title, layout }) => ({
        value: layout.about.kind as string,
        label: humanise(title),
      })),
    },
    { group: 'Saved reports', items: kept.map(({ id, title }) => ({ value: id, label: title })) },
  ];
  const choose = (next: string) => {
    if (kept.some(({ id }) => id === next)) return change({ definition: next });
    const subject = subjectOf(next as Subject['kind'], { user: me, job });
    if (subject) change({ about: subject });
  };
  return (
    <>
      <Select
        label="Report"
        data={data.filter(({ items }) => items.length > 0)}
        value={value}
        onChange={(next) => next && choose(next)}
        allowDeselect={false}
        searchable
        nothingFoundMessage="No report of this name"
        error={about && 'user' in about ? undefined : error}
        data-what
      />
      {about && <SubjectField about={about} change={(next) => change({ about: next })} />}
    </>
  );
}

interface SubjectProps {
  about: Subject;
  change: (about: Subject) => void;
  error?: ReactNode;
}

/** Whom, or which job, a report is about; nothing where that is not asked. */
export function SubjectField({ about, change, error }: SubjectProps) {
  const { people } = useDirectory();
  if (about.kind === 'person') {
    return (
      <Select
        label="Person"
        data={choosable(people)}
        value={about.user}
        onChange={(user) => user && change({ kind: 'person', user })}
        allowDeselect={false}
        searchable
        error={error}
      />
    );
  }
  if (about.kind !== 'job') return null;
  return (
    <JobSelect
      label="Job"
      value={about.job}
      onChange={(job) => job && change({ kind: 'job', job })}
      allowDeselect={false}
      error={error}
    />
  );
}

/** A job to begin with; none where the jobs are not this person's to see. */
export function useFirstJob(): { job: string | undefined; loading: boolean } {
  const can = useCan();
  const { data, isLoading } = useQuery({ ...jobChoicesQuery, enabled: can('view_jobs') });
  const jobs = [...(data ?? [])].sort((a, b) => a.title.localeCompare(b.title));
  return {
    job: (jobs.find(({ status }) => status === 'open') ?? jobs[0])?.id,
    loading: isLoading,
  };
}
