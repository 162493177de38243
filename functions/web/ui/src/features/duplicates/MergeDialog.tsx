import { Radio } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { asProblem } from '@/api/problem';
import type { Candidate, Fact } from '@/api/types';
import { FormDialog } from '@/components/FormDialog';
import { Notice } from '@/components/Notice';
import { LoadFailed, RowsLoading } from '@/components/states';
import { saved } from '@/components/toast';
import { humanise } from '@/components/words';
import { candidateQuery } from '@/features/candidates/api';
import { candidateChanged } from '@/features/candidates/changed';
import { merge } from './api';
import classes from './Duplicates.module.css';
import { FactChoice } from './FactChoice';
import { differing, other, type Side, sideOf, taken } from './merge';
import { SideHead } from './SideHead';

interface Props {
  candidate: Candidate;
  /** The id of the other record; null while the dialog is closed. */
  twin: string | null;
  onClose: () => void;
}

/** Two records side by side: which one stays, and whose facts it gets. */
export default function MergeDialog({ candidate, twin, onClose }: Props) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const second = useQuery({ ...candidateQuery(twin ?? ''), enabled: twin !== null });
  const [kept, keep] = useState<Side>(0);
  const [chosen, choose] = useState<Partial<Record<Fact, Side>>>({});
  const pair = second.data && ([candidate, second.data.candidate] as const);

  const save = useMutation({
    mutationFn: (both: readonly [Candidate, Candidate]) =>
      merge(both[kept], both[other(kept)], taken(both, kept, chosen)),
    onSuccess: async ({ candidate: one }, both) => {
      saved(`The two records of ${one.name} are one now.`);
      leave();
      if (one.id !== candidate.id)
        await navigate({
          to: '/candidates/$id',
          params: { id: one.id },
          replace: true,
          ignoreBlocker: true,
        });
      return candidateChanged(client, { line: one, gone: both[other(kept)].id });
    },
    onError: (error) => {
      if (asProblem(error).code === 'version_conflict')
        return client.invalidateQueries({ queryKey: ['candidate'] });
    },
  });
  const leave = () => {
    save.reset();
    keep(0);
    choose({});
    onClose();
  };
  const conflict = save.error && asProblem(save.error).code === 'version_conflict';
  return (
    <FormDialog
      opened={twin !== null}
      title="Compare and merge"
      action="Merge the records"
      danger
      dirty={Object.keys(chosen).length > 0 || kept !== 0}
      busy={save.isPending}
      error={save.error}
      problem={
        conflict ? (
          <Notice tone="amber" icon="warn" role="alert" title="One of the records was just changed">
            Both are shown as they are now. Check once more, then merge again.
          </Notice>
        ) : undefined
      }
      onSubmit={() => pair && save.mutate(pair)}
      onClose={leave}
    >
      {pair ? (
        <>
          <Radio.Group
            label="Which record stays?"
            value={String(kept)}
            onChange={(side) => keep(side === '1' ? 1 : 0)}
          >
            <div className={classes.sides}>
              <SideHead side={0} candidate={pair[0]} here />
              <SideHead side={1} candidate={pair[1]} />
            </div>
          </Radio.Group>
          <div className={classes.facts}>
            {differing(pair).map((fact) => (
              <FactChoice
                key={fact}
                fact={fact}
                pair={pair}
                side={sideOf(fact, pair, kept, chosen)}
                onChange={(side) => choose((before) => ({ ...before, [fact]: side }))}
              />
            ))}
          </div>
          <Outcome kept={pair[kept]} gone={pair[other(kept)]} />
        </>
      ) : second.error ? (
        <LoadFailed error={second.error} retry={() => second.refetch()} />
      ) : (
        <RowsLoading rows={5} height={28} />
      )}
    </FormDialog>
  );
}

function Outcome({ kept, gone }: { kept: Candidate; gone: Candidate }) {
  return (
    <Notice icon="info" title="What happens">
      One record stays, in the status {humanise(kept.status)}. Its timeline gets the steps, notes
      and mails of both; tags and skills are joined. The other one, in the status{' '}
      {humanise(gone.status)}, disappears from the pipeline, and links to it lead to the one that
      stays. This can’t be taken back.
    </Notice>
  );
}
