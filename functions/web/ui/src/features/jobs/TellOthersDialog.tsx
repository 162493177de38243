import { Modal } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { IdempotencyKey } from '@/api/idempotency';
import type { Job } from '@/api/types';
import { LoadFailed, RowsLoading } from '@/components/states';
import { keep, keepAlso } from '@/features/bulk/lastOperation';
import { joined, nothingYet, type Outcome, send } from '@/features/bulk/submission';
import { candidateChanged } from '@/features/candidates/changed';
import { TellOthersForm } from './TellOthersForm';
import { TellOthersResult } from './TellOthersResult';
import { movesFor, othersQuery } from './tellOthers';

interface Props {
  job: Job;
  opened: boolean;
  onClose: () => void;
}

/** After a job was filled: tells everybody else that the position is closed. */
export function TellOthersDialog({ job, opened, onClose }: Props) {
  const [busy, setBusy] = useState(false);
  return (
    <Modal
      opened={opened}
      onClose={() => !busy && onClose()}
      title={`Tell the other candidates for ${job.title}`}
      closeOnClickOutside={false}
    >
      <Body job={job} onBusy={setBusy} onClose={onClose} />
    </Modal>
  );
}

function Body(props: { job: Job; onBusy: (busy: boolean) => void; onClose: () => void }) {
  const { job, onBusy, onClose } = props;
  const client = useQueryClient();
  const key = useRef(new IdempotencyKey());
  // Asked once: who was told is not to vanish from the result because a list is loaded again.
  const [started, setStarted] = useState<number | null>(null);
  const [outcome, setOutcome] = useState(nothingYet);
  const [error, setError] = useState<unknown>(null);
  const [running, setRunning] = useState(false);
  const others = useQuery({ ...othersQuery(job.id), enabled: started === null });

  const run = async (letter: 'default' | 'none', chosen: string[]) => {
    // After a failure the rest goes on from where it stopped, in the same portions.
    const told = new Set([...outcome.moved, ...outcome.refused].map(({ id }) => id));
    const left = (others.data?.would ?? []).filter(
      ({ id }) => chosen.includes(id) && !told.has(id),
    );
    // What was moved before stays on offer until something of this is done.
    let remember = outcome.operations.length === 0 ? keep : keepAlso;
    setStarted(chosen.length);
    setError(null);
    setRunning(true);
    onBusy(true);
    try {
      await send(movesFor(left, letter), key.current, (part) => {
        if (part.operations.length > 0) {
          remember(part.operations);
          remember = keepAlso;
        }
        setOutcome((before) => joined(before, part));
      });
    } catch (failure) {
      setError(failure);
    }
    setRunning(false);
    onBusy(false);
    void candidateChanged(client);
  };
  if (!others.data)
    return others.error ? (
      <LoadFailed error={others.error} retry={() => others.refetch()} />
    ) : (
      <RowsLoading rows={6} />
    );
  const { would, wouldNot } = others.data;
  if (started !== null && !running && !error)
    return <TellOthersResult outcome={outcome} others={would} onClose={onClose} />;
  return (
    <TellOthersForm
      would={would}
      wouldNot={wouldNot}
      progress={started === null ? null : { done: doneIn(outcome), total: started }}
      running={running}
      error={error}
      onRun={run}
      onClose={onClose}
    />
  );
}

const doneIn = ({ moved, refused }: Outcome) => moved.length + refused.length;
