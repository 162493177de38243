// Moves many at once: where to, who would go and who would not, what the step asks for once, and what came of it.
import { Modal, Select, Switch } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, fieldMessages } from '@/api/problem';
import type { BulkDone, Status } from '@/api/types';
import { statuses } from '@/api/vocabulary';
import { FormDialog } from '@/components/FormDialog';
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
import { reload } from '@/features/pipeline/lists';
import { moveMany, previewMoves } from './api';
import { BulkResult } from './BulkResult';
import { keep } from './lastOperation';
import { Reasons } from './Reasons';
import { lacksFields } from './refusals';

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
  const [done, setDone] = useState<BulkDone | null>(null);

  const preview = useQuery({
    queryKey: ['bulk', ids, to],
    queryFn: () => previewMoves(ids, to as Status, {}),
    enabled: to !== null,
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const fields = preview.data ? formFields(preview.data) : [];
  const would = preview.data?.would ?? [];
  const lacking = preview.data?.would_not.filter(lacksFields) ?? [];
  const wouldNot = preview.data?.would_not.filter((one) => !lacksFields(one)) ?? [];
  const able = would.length + lacking.length;

  const save = useMutation({
    mutationFn: async () => {
      const status = to as Status;
      const given = toApi(fields, values);
      // Those who only lacked the fields are asked about again, now that they are filled in.
      const fresh =
        lacking.length > 0
          ? (
              await previewMoves(
                lacking.map(({ id }) => id),
                status,
                given,
              )
            ).would
          : [];
      const candidates = [...would, ...fresh].map(({ id, version }) => ({ id, version }));
      return moveMany({
        candidates,
        to: status,
        fields: given,
        letter: { kind: letters ? 'default' : 'none' },
      });
    },
    onSuccess: (result) => {
      const moved = result.moved.map(({ id }) => id);
      setDone(result);
      onMoved(moved);
      if (result.undo_until && moved.length > 0)
        keep({ id: result.operation_id, ids: moved, to: to as Status, until: result.undo_until });
      return reload(client);
    },
  });
  const problem = save.error ? asProblem(save.error) : null;
  const refused = problem
    ? fieldMessages(problem, fieldOfPath(fields))
    : { messages: {}, rest: [] };
  const errors: Record<string, string> = { ...refused.messages, ...absent };

  const submit = () => {
    if (!to) {
      setAbsent({ to: 'Choose a status.' });
      return;
    }
    if (!preview.data || able === 0) return;
    const found = missing(fields, values);
    setAbsent(found);
    if (Object.keys(found).length === 0) save.mutate();
  };
  const change = (name: string, text: string) => {
    setValues((before) => ({ ...before, [name]: text }));
    setAbsent(({ [name]: _, ...others }) => others);
  };

  if (done && to)
    return (
      <Modal opened onClose={onClose} title={`Move to ${humanise(to)}`}>
        <BulkResult done={done} to={to} onClose={onClose} select={select} />
      </Modal>
    );
  return (
    <FormDialog
      opened
      title={`Move ${counted(ids.length, 'candidate')}`}
      action={able > 0 ? `Move ${counted(able, 'candidate')}` : 'Move'}
      dirty={Object.values(values).some((text) => text.trim() !== '')}
      busy={save.isPending}
      error={save.error}
      rest={refused.rest}
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
          save.reset();
        }}
        error={absent.to}
        allowDeselect={false}
        required
        data-autofocus
      />
      {to && preview.isPending && <RowsLoading rows={3} />}
      {to && preview.error && <LoadFailed error={preview.error} retry={() => preview.refetch()} />}
      {preview.data && (
        <>
          <div role="status" data-bulk-preview>
            <strong>
              {able === 0 ? 'Nobody' : counted(able, 'candidate')} would move to{' '}
              {humanise(preview.data && to ? to : '')}
            </strong>
            {wouldNot.length > 0 && `, ${wouldNot.length} would not.`}
          </div>
          <Reasons refused={wouldNot} />
          {able > 0 &&
            fields.map((field) => (
              <MoveInput
                key={field.name}
                field={field}
                value={values[field.name] ?? ''}
                needed={isNeeded(field, values)}
                error={errors[field.name]}
                onChange={(text) => change(field.name, text)}
              />
            ))}
          {able > 0 && (
            <Switch
              label="Mail the candidates where their job says so"
              checked={letters}
              onChange={(event) => setLetters(event.currentTarget.checked)}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
