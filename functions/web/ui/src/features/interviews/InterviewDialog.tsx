import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { IdempotencyKey } from '@/api/idempotency';
import { asProblem, fieldMessages } from '@/api/problem';
import type { Interview, InterviewFile } from '@/api/types';
import { ConflictNotice } from '@/components/ConflictNotice';
import { filled } from '@/components/checks';
import { differences } from '@/components/differences';
import { FormDialog } from '@/components/FormDialog';
import { useDirectory } from '@/features/team/directory';
import { interviewQuery, replan, scheduleInterview, useOwnZone, useRoomName } from './api';
import { CandidatePicker } from './CandidatePicker';
import {
  entriesOf,
  nameOf,
  on,
  type PlanEntries,
  type Proposal,
  planFrom,
  proposed,
} from './entries';
import { NotFreeNotice } from './NotFreeNotice';
import { PlanFields } from './PlanFields';
import { notFree } from './plan';
import { useTold } from './useInterviews';
import { kindWords } from './words';

const labels = {
  kind: 'Type',
  interviewers: 'Interviewers',
  date: 'Date',
  time: 'Starts at',
  zone: 'Zone',
  duration: 'Minutes',
  room: 'Room',
  place: 'Place',
  notes: 'Notes',
};

interface Props {
  onClose: () => void;
  /** The interview that is changed. */
  interview?: Interview;
  /** What is known of a new one. */
  proposal?: Proposal;
  /** The candidate, where it is not to be chosen. */
  candidate?: { id: string; name: string };
  onPlanned?: (interview: Interview) => void;
}

/** Plans an interview, or changes the plan of one. Loses nothing that was typed. */
export default function InterviewDialog(props: Props) {
  const { interview, candidate, onClose, onPlanned } = props;
  const client = useQueryClient();
  const told = useTold();
  const own = useOwnZone();
  const key = useRef(new IdempotencyKey());
  // The version that the entries were made from.
  const [before, setBefore] = useState(interview);
  const form = useForm<PlanEntries>({
    initialValues: interview
      ? entriesOf(interview)
      : proposed({ ...props.proposal, ...(candidate && { candidate: candidate.id }) }, own),
    validate: {
      candidate: filled('Choose a candidate.'),
      interviewers: (people) => (people.length === 0 ? 'Choose at least one person.' : null),
      date: filled('Enter a date.'),
      time: filled('Enter a time.'),
      duration: filled('Enter how long it lasts.'),
    },
  });
  // The own zone may be known only after the form is open; nobody has chosen one until then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it becomes known
  useEffect(() => {
    const values = form.getValues();
    if (interview || form.isDirty() || values.zone === own) return;
    const entries = proposed({ ...props.proposal, candidate: values.candidate }, own);
    form.setInitialValues(entries);
    form.setValues(entries);
  }, [own]);

  const save = useMutation({
    mutationFn: (regardless: boolean) => {
      const body = planFrom(form.getValues(), regardless);
      return before ? replan(before, body) : scheduleInterview(body, key.current.for(body));
    },
    onSuccess: (after) => {
      key.current.used();
      onClose();
      if (before) told.changed(before, after);
      else told.planned(after);
      onPlanned?.(after);
    },
    onError: (error) => {
      const problem = asProblem(error);
      form.setErrors(fieldMessages(problem, nameOf).messages);
      if (problem.code === 'version_conflict' && before)
        return client.fetchQuery({ ...interviewQuery(before.id), staleTime: 0 });
    },
  });
  const problem = save.error ? asProblem(save.error) : null;
  const refusal = notFree(save.error);
  const newer = before && client.getQueryData<InterviewFile>(interviewQuery(before.id).queryKey);
  const stale =
    problem?.code === 'version_conflict' && newer && newer.interview.version !== before.version;

  const named = useNamed();
  const notice =
    stale && newer ? (
      <ConflictNotice
        differences={differences(
          labels,
          named(form.getValues()),
          named(entriesOf(newer.interview)),
        )}
        keepMine={() => {
          setBefore(newer.interview);
          saveLater();
        }}
        takeTheirs={() => {
          setBefore(newer.interview);
          form.setInitialValues(entriesOf(newer.interview));
          form.setValues(entriesOf(newer.interview));
          save.reset();
        }}
      />
    ) : refusal ? (
      <NotFreeNotice
        refusal={refusal}
        zone={form.getValues().zone}
        busy={save.isPending}
        onPick={(start) => {
          form.setValues(on(start, form.getValues().zone));
          save.reset();
        }}
        onInsist={() => save.mutate(true)}
      />
    ) : undefined;
  // With the newer version, once it is there.
  const [again, setAgain] = useState(0);
  const saveLater = () => setAgain((count) => count + 1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when asked to
  useEffect(() => {
    if (again > 0) save.mutate(false);
  }, [again]);

  return (
    <FormDialog
      opened
      title={
        interview ? `Change the interview with ${interview.candidate_name}` : 'Plan an interview'
      }
      action={interview ? 'Save' : 'Plan the interview'}
      dirty={form.isDirty()}
      busy={save.isPending}
      error={save.error}
      rest={problem ? fieldMessages(problem, nameOf).rest : []}
      problem={notice}
      onSubmit={form.onSubmit(() => save.mutate(false))}
      onClose={onClose}
    >
      <PlanFields form={form} changed={interview?.id}>
        {interview ? null : candidate ? (
          <p style={{ margin: 0 }}>
            <span className="muted">Candidate: </span>
            {candidate.name}
          </p>
        ) : (
          <CandidatePicker
            label="Candidate"
            required
            data-autofocus
            {...form.getInputProps('candidate')}
            value={form.getValues().candidate || null}
            onChange={(id) => form.setFieldValue('candidate', id ?? '')}
          />
        )}
      </PlanFields>
    </FormDialog>
  );
}

/** Entries with names instead of ids, to compare two versions in words. */
function useNamed() {
  const { name } = useDirectory();
  const room = useRoomName();
  return (entries: PlanEntries) => ({
    ...entries,
    kind: kindWords(entries.kind),
    interviewers: entries.interviewers
      .map((id) => name(id) ?? id)
      .sort()
      .join(', '),
    room: entries.room && room(entries.room),
  });
}
