import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Candidate } from '@/api/types';
import { Notice } from '@/components/Notice';
import { counted } from '@/components/words';
import { useJobTitle } from '@/features/jobs/api';
import { useCan } from '@/features/me/me';
import { duplicatesQuery, type Person } from './api';
import classes from './Duplicates.module.css';
import { reasonWords } from './reasons';

const MergeDialog = lazy(() => import('./MergeDialog'));

/**
 * Asked once, when the page of a candidate is opened by somebody who could do something about it. A merge makes one record
 * disappear, so it takes the same permission as erasing.
 */
export function PossibleDuplicates({ candidate }: { candidate: Candidate }) {
  const can = useCan();
  const jobTitle = useJobTitle();
  const [person] = useState(() => personOf(candidate));
  const [twin, compare] = useState<string | null>(null);
  const { data = [] } = useQuery({
    ...duplicatesQuery(person),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const matches = data.filter(({ id }) => !candidate.absorbed.includes(id));
  return (
    <>
      {matches.length > 0 && (
        <div data-possible-duplicates>
          <Notice
            tone="amber"
            icon="users"
            title={`Possible ${matches.length === 1 ? 'duplicate' : 'duplicates'}: ${counted(
              matches.length,
              'record',
            )} may be of the same person`}
          >
            <ul className={classes.matches}>
              {matches.map((match) => (
                <li key={match.id} data-match={match.id}>
                  <Link to="/candidates/$id" params={{ id: match.id }}>
                    {match.name}
                  </Link>
                  , {jobTitle(match.job)}: {reasonWords(match.reasons)}
                  {can('delete_candidates') && (
                    <div>
                      <Button
                        size="compact-sm"
                        variant="default"
                        mt={4}
                        aria-label={`Compare and merge with the record of ${match.name}, ${jobTitle(match.job)}`}
                        onClick={() => compare(match.id)}
                      >
                        Compare and merge
                      </Button>
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      {matches.length > 0 && (
        <Suspense>
          <MergeDialog candidate={candidate} twin={twin} onClose={() => compare(null)} />
        </Suspense>
      )}
    </>
  );
}

const personOf = (candidate: Candidate): Person => ({
  name: candidate.name,
  mail: candidate.mail ?? undefined,
  phone: candidate.phone ?? undefined,
  location: candidate.location ?? undefined,
  job: candidate.job,
  except: candidate.id,
});
