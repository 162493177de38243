import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { IdempotencyKey } from '@/api/idempotency';
import { noteText as limit } from '@/api/limits.gen';
import { asProblem, fieldMessages, topLevel } from '@/api/problem';
import type { CandidateView } from '@/api/types';
import { ProblemNotice } from '@/components/ProblemNotice';
import { useWarnBeforeUnload } from '@/components/useWarnBeforeUnload';
import { candidateQuery } from '@/features/candidates/api';
import { addNote, type NewNote } from './api';
import { MentionInput } from './MentionInput';
import { type Mentioned, mentionsIn } from './mentions';
import classes from './Timeline.module.css';

interface Draft {
  text: string;
  chosen: Mentioned[];
}

/** What is not sent yet, by candidate: it is still there when one comes back to the page. */
const drafts = new Map<string, Draft>();
const nothing: Draft = { text: '', chosen: [] };

/** Writes a note. It stays until the server has it. */
export function NoteComposer({ candidate }: { candidate: string }) {
  const client = useQueryClient();
  const key = useRef(new IdempotencyKey());
  const [draft, setDraft] = useState<Draft>(drafts.get(candidate) ?? nothing);
  const empty = draft.text.trim() === '';
  useWarnBeforeUnload(!empty);
  useEffect(() => {
    if (empty) drafts.delete(candidate);
    else drafts.set(candidate, draft);
  }, [candidate, draft, empty]);

  const add = useMutation({
    mutationFn: (body: NewNote) => addNote(candidate, body, key.current.for(body)),
    onSuccess: (note, { text }) => {
      key.current.used();
      // Only what was sent: somebody may have gone on writing, or have left the page.
      if (drafts.get(candidate)?.text.trim() === text) drafts.delete(candidate);
      setDraft((now) => (now.text.trim() === text ? nothing : now));
      client.setQueryData<CandidateView>(
        candidateQuery(candidate).queryKey,
        (file) => file && { ...file, notes: [note, ...file.notes] },
      );
    },
  });
  const { messages, rest } = add.error
    ? fieldMessages(asProblem(add.error), topLevel('text'))
    : { messages: {}, rest: [] };
  const submit = () => {
    if (empty || add.isPending) return;
    add.mutate({ text: draft.text.trim(), mentions: mentionsIn(draft.text, draft.chosen) });
  };
  return (
    <form
      className={classes.composer}
      aria-label="Add a note"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <MentionInput
        label="Note"
        placeholder="Write a note. Type @ to mention a colleague."
        value={draft.text}
        maxLength={limit}
        error={messages.text}
        onChange={(text) => setDraft((before) => ({ ...before, text }))}
        onChoose={(person) =>
          setDraft((before) => ({ ...before, chosen: [...before.chosen, person] }))
        }
        onSubmit={submit}
      />
      <ProblemNotice error={messages.text ? null : add.error} rest={rest} />
      {!empty && (
        <Group justify="space-between" gap="xs">
          <span className={classes.meta}>
            {draft.text.length > limit - 500
              ? `${limit - draft.text.length} characters left`
              : 'Colleagues who are mentioned get a mail.'}
          </span>
          <Button type="submit" size="xs" loading={add.isPending}>
            Add note
          </Button>
        </Group>
      )}
    </form>
  );
}
