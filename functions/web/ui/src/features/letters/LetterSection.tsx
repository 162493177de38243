import { Button, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import * as limits from '@/api/limits.gen';
import { asProblem } from '@/api/problem';
import type { LetterPreview, Status } from '@/api/types';
import { letterQuery } from './api';
import classes from './Letters.module.css';
import { delayWords, languageName } from './language';
import { type LetterDraft, untouched } from './letterDraft';

interface Props {
  candidate: string;
  to: Status;
  draft: LetterDraft;
  errors: Record<string, string>;
  onChange: (draft: LetterDraft) => void;
}

/** The mail that a step sends to the candidate: as the template has it, changed for this one, or none. */
export function LetterSection({ candidate, to, ...rest }: Props) {
  const preview = useQuery(letterQuery(candidate, to));
  if (preview.data) return preview.data.applies && <Mail preview={preview.data} {...rest} />;
  if (preview.isPending)
    return (
      <span className="muted" role="status">
        Looking whether the candidate gets a mail…
      </span>
    );
  if (asProblem(preview.error).code === 'forbidden') return null;
  return (
    <div className={classes.section} role="alert">
      The mail to the candidate can’t be shown right now. Unless you try again and change it, it
      goes out as the job says.
      <Button size="xs" variant="default" onClick={() => preview.refetch()}>
        Try again
      </Button>
    </div>
  );
}

function Mail({
  preview,
  draft,
  errors,
  onChange,
}: Omit<Props, 'candidate' | 'to'> & { preview: LetterPreview }) {
  const { subject, text } = draft.words ?? preview;
  const change = (part: { subject?: string; text?: string }) =>
    onChange({ ...draft, words: { subject, text, ...part } });
  return (
    <fieldset className={classes.section} data-letter-section>
      <legend className={classes.legend}>Mail to the candidate</legend>
      <Stack gap="sm">
        <Switch
          label="Send a mail"
          description={
            draft.send
              ? `Goes out ${delayWords(preview.delay_hours)}, in ${languageName(preview.language)}.${
                  preview.delay_hours > 0 ? ' Until then it can be cancelled.' : ''
                }`
              : 'The candidate is not told about this step.'
          }
          checked={draft.send}
          onChange={(event) => onChange({ ...draft, send: event.currentTarget.checked })}
        />
        {draft.send && (
          <>
            <TextInput
              label="Subject"
              name="letter_subject"
              maxLength={limits.letterSubject}
              value={subject}
              error={errors['letter/subject']}
              onChange={(event) => change({ subject: event.currentTarget.value })}
            />
            <Textarea
              label="Text"
              name="letter_text"
              autosize
              minRows={4}
              maxRows={14}
              maxLength={limits.letterText}
              value={text}
              error={errors['letter/text']}
              onChange={(event) => change({ text: event.currentTarget.value })}
            />
            {draft.words && (
              <Button
                size="compact-sm"
                variant="subtle"
                className={classes.back}
                onClick={() => onChange(untouched)}
              >
                Back to the template’s words
              </Button>
            )}
          </>
        )}
      </Stack>
    </fieldset>
  );
}
