import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Subject } from '@/api/reports';
import { Card, PageHeader } from '@/components/Page';
import { LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { metricsQuery } from '@/features/analytics/api';
import { useCan, useMe } from '@/features/me/me';
import { useFirstJob } from '../ContentFields';
import { definitionQuery, standardQuery } from '../definitions';
import { BackToReports } from './BackToReports';
import { Builder } from './Builder';
import { type Draft, draftOf, full, subjectKinds, subjectOf } from './layout';

/** Putting a report together: a new one from a standard one, or one that is kept. */
export default function BuilderScreen() {
  const allowed = useCan()('order_reports');
  if (!allowed) {
    return (
      <>
        <PageHeader title="Build a report" />
        <NoPermission />
      </>
    );
  }
  return <Loaded />;
}

function Loaded() {
  const { definition: id, about, ...search } = useSearch({ from: '/shell/reports/builder' });
  const navigate = useNavigate({ from: '/reports/builder' });
  const me = useMe().user.id;
  const first = useFirstJob();
  const job = search.job ?? first.job;
  const definition = useQuery({ ...definitionQuery(id ?? ''), enabled: Boolean(id) });
  const standard = useQuery({ ...standardQuery(job), enabled: !first.loading });
  const metrics = useQuery(metricsQuery);
  // One that was just kept goes on as it is: only its address is another one.
  const [kept, setKept] = useState<{ id: string; key: string }>();
  const subject = subjectOf(kindOf(about), { user: search.user ?? me, job }) ?? { kind: 'team' };
  const address = id ?? `${subject.kind} ${search.user ?? ''} ${search.job ?? ''}`;
  const key = kept && kept.id === id ? kept.key : address;
  const given = standard.data?.find(({ layout }) => layout.about.kind === subject.kind);
  const fresh: Draft | undefined = given && {
    title: '',
    shared: false,
    layout: full({ ...given.layout, about: subject }),
  };
  const start = id ? definition.data && draftOf(definition.data) : fresh;
  if (start && standard.data && metrics.data) {
    return (
      <Builder
        key={key}
        known={id ? (definition.data ?? null) : null}
        start={start}
        standard={standard.data}
        metrics={metrics.data.items}
        onKept={(made) => {
          setKept({ id: made.id, key });
          if (made.id !== id)
            void navigate({ search: { definition: made.id }, replace: true, resetScroll: false });
        }}
      />
    );
  }
  const failed = [definition, standard, metrics].find(({ error }) => error);
  return (
    <>
      <PageHeader title="Build a report" back={<BackToReports />} />
      <Card padded={false}>
        {failed ? (
          <LoadFailed error={failed.error} retry={() => failed.refetch()} />
        ) : (
          <RowsLoading rows={8} height={28} />
        )}
      </Card>
    </>
  );
}

const kindOf = (about: string | undefined): Subject['kind'] =>
  subjectKinds.find(({ value }) => value === about)?.value ?? 'team';
