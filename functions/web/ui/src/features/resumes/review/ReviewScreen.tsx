import { Progress } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ResumeDetail } from '@/api/resumes';
import { BackTo } from '@/components/BackTo';
import { bytes } from '@/components/dates';
import { focusSoon } from '@/components/focus';
import { Card, PageHeader } from '@/components/Page';
import { StaleNotice } from '@/components/StaleNotice';
import { LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { Tag } from '@/components/Tag';
import { When } from '@/components/When';
import { useJobTitle } from '@/features/jobs/api';
import { useCan } from '@/features/me/me';
import { isReading, resumeQuery, resumesChanged } from '../api';
import { useHolder } from '../holder';
import { stateTone, stateWords } from '../words';
import { HoldNotice } from './HoldNotice';
import { Reasons } from './Reasons';
import { Review } from './Review';
import classes from './Review.module.css';
import { ReviewActions } from './ReviewActions';
import { Settled } from './Settled';
import { useHold } from './useHold';

/** One resume: what stands in it, what was found, and what a person decides about that. */
export default function ReviewScreen() {
  const can = useCan();
  const { id } = useParams({ from: '/shell/resumes/$id' });
  const query = useQuery({ ...resumeQuery(id), enabled: can('vet_resumes') });
  if (query.data)
    return (
      <>
        <StaleNotice query={query} />
        <Opened key={id} latest={query.data} />
      </>
    );
  return (
    <>
      <PageHeader title="Resume" back={back} />
      <Card padded={false}>
        {!can('vet_resumes') ? (
          <NoPermission />
        ) : query.error ? (
          <LoadFailed error={query.error} retry={() => query.refetch()} />
        ) : (
          <RowsLoading rows={8} height={28} />
        )}
      </Card>
    </>
  );
}

const back = <BackTo list="/resumes">Resumes</BackTo>;

function Opened({ latest }: { latest: ResumeDetail }) {
  /** While somebody works on it, it stays as it was when that began. */
  const [kept, setKept] = useState<ResumeDetail | null>(null);
  const [round, setRound] = useState(0);
  const holding = useHold(latest);
  const shown = kept ?? latest;
  const keep = useCallback(() => setKept((before) => before ?? latest), [latest]);
  const startOver = () => {
    setKept(null);
    setRound(round + 1);
  };
  useListsFollow(latest);
  return (
    <div data-review={shown.state} data-held={holding.mine ? 'mine' : undefined}>
      <PageHeader
        title={shown.name ?? shown.file_name}
        back={back}
        heading={
          <span className={classes.heading}>
            {shown.name ?? shown.file_name}{' '}
            <Tag tone={stateTone(latest.state)}>{stateWords(latest.state)}</Tag>
          </span>
        }
        subtitle={<About of={shown} />}
        actions={holding.mine && <ReviewActions resume={latest} onGone={() => setKept(null)} />}
      />
      <div className={classes.stack}>
        {shown.state === 'to_review' && (
          <>
            {kept === null && <HoldNotice holding={holding} />}
            <Reasons resume={shown} />
            <Review
              key={round}
              resume={shown}
              latest={latest}
              holding={holding}
              onTouched={keep}
              onDone={() => setKept(null)}
              onRenew={startOver}
            />
          </>
        )}
        {isReading(shown) && <Reading />}
        {shown.state !== 'to_review' && !isReading(shown) && <Settled resume={shown} />}
      </div>
    </div>
  );
}

function About({ of }: { of: ResumeDetail }) {
  const title = useJobTitle()(of.job);
  const holder = useHolder();
  return (
    <>
      {of.name && `${of.file_name} · `}
      <Link to="/jobs/$id" params={{ id: of.job }}>
        {title}
      </Link>{' '}
      · {bytes(of.bytes)} · uploaded by {holder.name(of.by)}, <When at={of.created_at} />
    </>
  );
}

function Reading() {
  return (
    <Card title="The resume is being read">
      <div className={classes.stack} role="status" data-reading>
        <Progress value={100} animated aria-label="The resume is being read" />
        <p className={classes.tally}>
          This takes some seconds. You can leave the page; it goes on and waits under Resumes.
        </p>
      </div>
    </Card>
  );
}

/** The lists show its state too. What had the focus went away with the state before, so the heading takes it. */
function useListsFollow({ state }: ResumeDetail): void {
  const client = useQueryClient();
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    void resumesChanged(client);
    focusSoon([() => document.querySelector('h1')]);
  }, [client, state]);
}
