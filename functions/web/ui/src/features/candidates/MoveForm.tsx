import { Button, Group, Stack } from '@mantine/core';
import { type FormEvent, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { asProblem, fieldMessages } from '@/api/problem';
import type { Candidate, CandidateView, Move } from '@/api/types';
import { Leaving } from '@/components/Leaving';
import { ProblemNotice } from '@/components/ProblemNotice';
import { humanise } from '@/components/words';
import { LetterSection } from '@/features/letters/LetterSection';
import { choiceOf, isChanged, missingWords, untouched } from '@/features/letters/letterDraft';
import classes from './Candidate.module.css';
import { MoveConflict } from './MoveConflict';
import { MoveInput } from './MoveInput';
import { fieldOfPath, formFields, isNeeded, missing, toApi, type Values } from './moveFields';
import { useMove } from './useMove';

const FeedbackOffer = lazy(() => import('@/features/interviews/FeedbackOffer'));

interface Props {
  candidate: Candidate;
  move: Move;
  /** The step is not possible any more. What was entered stays readable, to take it elsewhere. */
  gone?: boolean;
  /** Cancelled. Whoever shows the form asks first, where `onDirty` said that something was entered. */
  onClose: () => void;
  onDirty: (dirty: boolean) => void;
  onMoved: (view: CandidateView) => void;
}

/** The form of one move. Refusals of the API appear at the fields; entries stay until the move is done. */
export function MoveForm(props: Props) {
  const { candidate, move, gone = false, onClose, onDirty, onMoved } = props;
  const fields = formFields(move);
  const [values, setValues] = useState<Values>({});
  const [letter, setLetter] = useState(untouched);
  const [absent, setAbsent] = useState<Record<string, string>>({});
  const [start] = useState(candidate);
  const form = useRef<HTMLFormElement>(null);
  const dirty = isChanged(letter) || Object.values(values).some((text) => text.trim() !== '');
  const tell = useRef(onDirty);
  tell.current = onDirty;
  useEffect(() => {
    tell.current(dirty);
    return () => tell.current(false);
  }, [dirty]);
  const save = useMove(candidate, move.to, onMoved);

  const problem = save.error ? asProblem(save.error) : null;
  const fieldOf = fieldOfPath(fields);
  const refused = problem
    ? fieldMessages(problem, (path) => (path.startsWith('letter/') ? path : fieldOf(path)))
    : { messages: {}, rest: [] };
  const errors: Record<string, string> = { ...refused.messages, ...absent };

  // The first field takes the focus: when the form appears, also from a dialog's cross, and the first wrong one after a
  // refusal.
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('input, textarea, button[type=submit]');
    first?.setAttribute('data-autofocus', '');
    first?.focus();
  }, []);
  const wrong = Object.keys(errors).join();
  useEffect(() => {
    if (wrong) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [wrong]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (save.isPending || gone) return;
    const found = { ...missing(fields, values), ...missingWords(letter) };
    setAbsent(found);
    if (Object.keys(found).length === 0)
      save.mutate({ fields: toApi(fields, values), letter: choiceOf(letter) });
  };
  const change = (name: string, text: string) => {
    setValues((before) => ({ ...before, [name]: text }));
    setAbsent(({ [name]: _, ...others }) => others);
  };

  return (
    <form
      ref={form}
      className={classes.moveForm}
      onSubmit={submit}
      noValidate
      aria-label={`Move to ${humanise(move.to)}`}
      data-move-form={move.to}
    >
      <Stack gap="sm">
        <h3 className={classes.moveTitle}>Move to {humanise(move.to)}</h3>
        {fields.some(({ name }) => name === 'interview_feedback') && (
          <Suspense>
            <FeedbackOffer
              candidate={candidate.id}
              onTake={(taken) => {
                setValues((before) => ({ ...before, ...taken }));
                setAbsent({});
              }}
            />
          </Suspense>
        )}
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
        {fields.length === 0 && (
          <span className="muted">Nothing more is needed for this step.</span>
        )}
        {!gone && (
          <LetterSection
            candidate={candidate.id}
            to={move.to}
            draft={letter}
            errors={errors}
            onChange={(draft) => {
              setLetter(draft);
              setAbsent({});
            }}
          />
        )}
        {gone || problem?.code === 'version_conflict' ? (
          <MoveConflict candidate={candidate} start={start} to={move.to} gone={gone} />
        ) : (
          <ProblemNotice error={save.error} rest={refused.rest} />
        )}
        <Group gap="xs">
          {!gone && (
            <Button type="submit" loading={save.isPending}>
              Move to {humanise(move.to)}
            </Button>
          )}
          <Button variant="subtle" onClick={onClose} disabled={save.isPending}>
            {gone ? 'Close' : 'Cancel'}
          </Button>
        </Group>
      </Stack>
      <Leaving
        unsaved={dirty}
        what={`What you entered for the move to ${humanise(move.to)} is not saved yet.`}
      />
    </form>
  );
}
