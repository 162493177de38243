import { Modal } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Job } from '@/api/types';
import { LoadFailed, RowsLoading } from '@/components/states';
import { TellOthersForm } from './TellOthersForm';
import { TellOthersResult } from './TellOthersResult';
import { joined, nothingYet, othersQuery, tellOthers } from './tellOthers';

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
  // Asked once: who was told is not to vanish from the result because a list is loaded again.
  const [started, setStarted] = useState<number | null>(null);
  const [outcome, setOutcome] = useState(nothingYet);
  const [error, setError] = useState<unknown>(null);
  const [running, setRunning] = useState(false);
  const others = useQuery({ ...othersQuery(job.id), enabled: started === null });

  const run = async (letter: 'default' | 'none', chosen: string[]) => {
    const told = new Set([...outcome.moved, ...outcome.failed].map(({ id }) => id));
    const left = (others.data?.would ?? []).filter(
      ({ id }) => chosen.includes(id) && !told.has(id),
    );
    setStarted(chosen.length);
    setError(null);
    setRunning(true);
    onBusy(true);
    try {
      await tellOthers(left, letter, (part) => setOutcome((before) => joined(before, part)));
    } catch (failure) {
      setError(failure);
    }
    setRunning(false);
    onBusy(false);
    void client.invalidateQueries({ queryKey: ['jobs'] });
    void client.invalidateQueries({ queryKey: ['candidate'] });
    void client.invalidateQueries({ queryKey: ['candidates'] });
  };
  if (!others.data)
    return others.error ? (
      <LoadFailed error={others.error} retry={() => others.refetch()} />
    ) : (
      <RowsLoading rows={6} />
    );
  if (started !== null && !running && !error)
    return <TellOthersResult outcome={outcome} onClose={onClose} />;
  return (
    <TellOthersForm
      would={others.data.would}
      wouldNot={others.data.wouldNot}
      progress={started === null ? null : { done: doneIn(outcome), total: started }}
      running={running}
      error={error}
      onRun={run}
      onClose={onClose}
    />
  );
}

const doneIn = ({ moved, failed }: typeof nothingYet) => moved.length + failed.length;
