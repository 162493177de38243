import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Import } from '@/api/types';
import { BackLabel, backClass, Card, PageHeader } from '@/components/Page';
import { LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { Tag } from '@/components/Tag';
import { When } from '@/components/When';
import { counted } from '@/components/words';
import { useCan } from '@/features/me/me';
import { useDirectory } from '@/features/team/directory';
import { importQuery } from './api';
import { FollowingNotice } from './FollowingNotice';
import classes from './Imports.module.css';
import { Stage } from './Stage';
import { Steps } from './Steps';
import { label, tone } from './state';

/** One import from the file to its end. Everything is kept by the server, so it can be left and opened again. */
export default function ImportScreen() {
  const can = useCan();
  const { id } = useParams({ from: '/shell/candidates/import/$id' });
  const query = useQuery({ ...importQuery(id), enabled: can('import_candidates') });
  const back = (
    <Link to="/candidates/import" className={backClass}>
      <BackLabel>Imports</BackLabel>
    </Link>
  );
  if (!query.data)
    return (
      <>
        <PageHeader title="Import" back={back} />
        <Card padded={false}>
          {!can('import_candidates') ? (
            <NoPermission />
          ) : query.error ? (
            <LoadFailed error={query.error} retry={() => query.refetch()} />
          ) : (
            <RowsLoading rows={8} height={28} />
          )}
        </Card>
      </>
    );
  const of = query.data;
  return (
    <div data-import-page={of.state}>
      <PageHeader
        title={of.name}
        back={back}
        heading={
          <span className={classes.heading}>
            {of.name} <Tag tone={tone(of)}>{label(of)}</Tag>
          </span>
        }
        subtitle={<About of={of} />}
      />
      <div className={classes.stack}>
        <Steps of={of} />
        <FollowingNotice of={of} query={query} />
        <Stage key={of.id} of={of} />
      </div>
    </div>
  );
}

function About({ of }: { of: Import }) {
  const { name } = useDirectory();
  return (
    <>
      {counted(of.rows, 'row')} · {counted(of.columns.length, 'column')} ·{' '}
      {of.format === 'xlsx' ? 'Excel' : `CSV, ${of.encoding}`} · {name(of.by) ?? '…'},{' '}
      <When at={of.created_at} />
    </>
  );
}
