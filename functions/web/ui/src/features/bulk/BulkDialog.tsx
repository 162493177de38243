// Moves many at once: where to, who would go and who would not, what the step asks for once, and what came of it.
import { Modal, Select } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, fieldMessages } from '@/api/problem';
import type { Status } from '@/api/types';
import { statuses } from '@/api/vocabulary';
import { FormDialog } from '@/components/FormDialog';
import { ProblemNotice } from '@/components/ProblemNotice';
import { LoadFailed, RowsLoading } from '@/components/states';
import { counted, humanise } from '@/components/words';
import { MoveInput } from '@/features/candidates/MoveInput';
import {
  fieldOfPath,
  formFields,
  isNeeded,
  missing,
  toApi,
  type Values,
} from '@/features/candidates/moveFields';
import { MailsToMany, unseen } from '@/features/letters/MailsToMany';
import { manyMailsQuery } from '@/features/letters/manyMails';
import { BulkResult } from './BulkResult';
import { Reasons } from './Reasons';
import { useBulkMove } from './useBulkMove';

interface Props {
  ids: string[];
  onClose: () => void;
  onMoved: (ids: string[]) => void;
  select: (ids: string[]) => void;
}

export function BulkDialog({ ids: chosen, onClose, onMoved, select }: Props) {
  const client = useQueryClient();
  // The choice as it was when the dialog opened: those who are moved leave it.
  const [ids] = useState(chosen);
  const [to, setTo] = useState<Status | null>(null);
  const [values, setValues] = useState<Values>({});
  const [absent, setAbsent] = useState<Record<string, string>>({});
  const [letters, setLetters] = useState(true);
  const move = useBulkMove(ids, to, onMoved);
  const { preview, able, wouldNot, save, doubt } = move;
  const mails = useQuery({
    ...manyMailsQuery(client, able, to ?? 'new'),
    enabled: to !== null && able.length > 0,
  });

  const fields = preview.data ? formFields(preview.data) : [];
  const problem = save.error ? asProblem(save.error) : null;
  const refused = problem
    ? fieldMessages(problem, fieldOfPath(fields))
    : { messages: {}, rest: [] };
  const errors: Record<string, string> = { ...refused.messages, ...absent };
  const go = () =>
    save.mutate({
      fields: toApi(fields, values),
      letter: { kind: letters ? 'default' : 'none' },
    });
  const submit = () => {
    if (doubt) return go();
    if (!to) return setAbsent({ to: 'Choose a status.' });
    if (!preview.data || able.length === 0) return;
    const found = missing(fields, values);
    setAbsent(found);
    if (Object.keys(found).length === 0) go();
  };
  const change = (name: string, text: string) => {
    setValues((before) => ({ ...before, [name]: text }));
    setAbsent(({ [name]: _, ...others }) => others);
    move.changed();
  };

  if (move.outcome && to)
    return (
      <Modal opened onClose={onClose} title={`Move to ${humanise(to)}`}>
        <BulkResult outcome={move.outcome} to={to} onClose={onClose} select={select} />
      </Modal>
    );
  return (
    <FormDialog
      opened
      title={`Move ${counted(ids.length, 'candidate')}`}
      action={actionOf(doubt, able.length)}
      dirty={Object.values(values).some((text) => text.trim() !== '')}
      busy={save.isPending}
      blocked={!doubt && able.length > 0 && unseen({ mails, send: letters })}
      error={save.error}
      rest={refused.rest}
      problem={
        doubt ? (
          <ProblemNotice
            error={save.error}
            rest={['It is not known whether they were moved. Another try moves nobody twice.']}
          />
        ) : undefined
      }
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label="New status"
        placeholder="Where to?"
        data={statuses.map((id) => ({ value: id, label: humanise(id) }))}
        value={to}
        onChange={(status) => {
          setTo(status as Status | null);
          setAbsent({});
          move.changed();
        }}
        error={absent.to}
        allowDeselect={false}
        required
        data-autofocus
      />
      {to && preview.isPending && <RowsLoading rows={3} />}
      {to && preview.error && !doubt && (
        <LoadFailed error={preview.error} retry={() => preview.refetch()} />
      )}
      {preview.data && to && (
        <>
          <div role="status" data-bulk-preview>
            <strong>
              {able.length === 0 ? 'Nobody' : counted(able.length, 'candidate')} would move to{' '}
              {humanise(to)}
            </strong>
            {wouldNot.length > 0 && `, ${wouldNot.length} would not.`}
          </div>
          <Reasons refused={wouldNot} />
        </>
      )}
      {able.length > 0 && (
        <>
          {fields.map((field) => (
            <MoveInput
              key={field.name}
              field={field}
              value={values[field.name] ?? ''}
              needed={isNeeded(field, values)}
              error={errors[field.name]}
              onChange={(text) => change(field.name, text)}
            />
          ))}
          <MailsToMany
            mails={mails}
            send={letters}
            onSend={(send) => {
              setLetters(send);
              move.changed();
            }}
          />
        </>
      )}
    </FormDialog>
  );
}

const actionOf = (doubt: boolean, able: number): string => {
  if (doubt) return 'Try again';
  return able > 0 ? `Move ${counted(able, 'candidate')}` : 'Move';
};
