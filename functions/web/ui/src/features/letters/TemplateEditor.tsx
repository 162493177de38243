import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import * as limits from '@/api/limits.gen';
import { asProblem, fieldMessages, topLevel } from '@/api/problem';
import type { LetterTemplate, LetterTemplates } from '@/api/types';
import { ConflictNotice } from '@/components/ConflictNotice';
import { differences } from '@/components/differences';
import { focusSoon } from '@/components/focus';
import { Card } from '@/components/Page';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Tag } from '@/components/Tag';
import { saved } from '@/components/toast';
import { humanise } from '@/components/words';
import { saveTemplate, templatesQuery } from './api';
import { DropTemplate } from './DropTemplate';
import { LetterSample } from './LetterSample';
import classes from './Letters.module.css';
import { languageName } from './language';
import { bareName, inserted, unknownIn } from './placeholders';

export interface TemplateWords {
  subject: string;
  text: string;
}

interface Props {
  template: LetterTemplate;
  placeholders: string[];
  draft: TemplateWords | null;
  onDraft: (words: TemplateWords | null) => void;
}

const labels = { subject: 'Subject', text: 'Text' };

/** The words of one mail, with its placeholders and how it will read. */
export function TemplateEditor({ template, placeholders, draft, onDraft }: Props) {
  const client = useQueryClient();
  const stored = { subject: template.subject, text: template.text };
  const words = draft ?? stored;
  const known = placeholders.map(bareName);
  const subject = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const last = useRef<'subject' | 'text'>('text');
  const [asking, setAsking] = useState(false);

  const replace = (item: LetterTemplate) =>
    client.setQueryData<LetterTemplates>(
      templatesQuery.queryKey,
      (all) =>
        all && {
          ...all,
          items: all.items.map((old) =>
            old.status === item.status && old.language === item.language ? item : old,
          ),
        },
    );
  const reload = () => client.invalidateQueries({ queryKey: templatesQuery.queryKey });
  const save = useMutation({
    mutationFn: () =>
      saveTemplate(template, { subject: words.subject.trim(), text: words.text.trim() }),
    onSuccess: (item) => {
      replace(item);
      onDraft(null);
      saved('The mail is saved.');
    },
    onError: (error) => {
      if (asProblem(error).code === 'version_conflict') return reload();
    },
  });
  const problem = save.error ? asProblem(save.error) : null;
  const { messages, rest } = problem
    ? fieldMessages(problem, topLevel('subject', 'text'))
    : { messages: {} as Record<string, string>, rest: [] };
  const unknown = (part: string) => {
    const found = unknownIn(part, known);
    return found.length > 0 ? `${found.join(', ')} can’t be filled in.` : undefined;
  };
  const empty = (part: string) => (part.trim() ? undefined : 'Enter something.');
  const errors = {
    subject: empty(words.subject) ?? unknown(words.subject) ?? messages.subject,
    text: empty(words.text) ?? unknown(words.text) ?? messages.text,
  };

  const change = (part: Partial<TemplateWords>) => {
    const next = { ...words, ...part };
    const same = next.subject === stored.subject && next.text === stored.text;
    onDraft(same ? null : next);
    if (save.error && problem?.code !== 'version_conflict') save.reset();
  };
  const insert = (name: string) => {
    const field = last.current === 'subject' ? subject.current : text.current;
    if (!field) return;
    const at = field.selectionStart ?? field.value.length;
    const next = inserted(field.value, at, field.selectionEnd ?? at, name);
    change({ [last.current]: next.text });
    field.focus();
    requestAnimationFrame(() => field.setSelectionRange(next.caret, next.caret));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft && !save.isPending) save.mutate();
  };
  return (
    <div className={classes.editor}>
      <Card
        title={`${humanise(template.status)}, ${languageName(template.language)}`}
        aside={
          template.changed ? (
            <Tag tone="blue" dot={false}>
              Changed
            </Tag>
          ) : (
            <span className="muted">The words that come with Hirelog</span>
          )
        }
      >
        <form onSubmit={submit} noValidate aria-label="Words of the mail" data-template-editor>
          <Stack gap="md">
            <fieldset className={classes.placeholders} aria-label="Insert a placeholder">
              <span className="muted">Insert:</span>
              {known.map((name) => (
                <Button
                  key={name}
                  size="compact-sm"
                  variant="default"
                  onClick={() => insert(name)}
                  data-placeholder={name}
                >
                  {humanise(name)}
                </Button>
              ))}
            </fieldset>
            <TextInput
              ref={subject}
              label="Subject"
              maxLength={limits.templateSubject}
              value={words.subject}
              error={errors.subject}
              onFocus={() => {
                last.current = 'subject';
              }}
              onChange={(event) => change({ subject: event.currentTarget.value })}
            />
            <Textarea
              ref={text}
              label="Text"
              autosize
              minRows={8}
              maxLength={limits.templateText}
              value={words.text}
              error={errors.text}
              onFocus={() => {
                last.current = 'text';
              }}
              onChange={(event) => change({ text: event.currentTarget.value })}
            />
            {problem?.code === 'version_conflict' ? (
              <ConflictNotice
                differences={differences(labels, words, stored)}
                keepMine={() => save.mutate()}
                takeTheirs={() => {
                  onDraft(null);
                  save.reset();
                }}
              />
            ) : (
              <ProblemNotice
                error={messages.subject || messages.text ? null : save.error}
                rest={rest}
              />
            )}
            <Group gap="xs">
              <Button
                type="submit"
                loading={save.isPending}
                disabled={!draft || Boolean(errors.subject || errors.text)}
              >
                Save
              </Button>
              {draft && (
                <Button
                  variant="subtle"
                  onClick={() => {
                    onDraft(null);
                    focusSoon([() => text.current]);
                  }}
                  disabled={save.isPending}
                >
                  Discard changes
                </Button>
              )}
              {template.changed && !asking && (
                <Button ref={back} variant="default" ms="auto" onClick={() => setAsking(true)}>
                  Back to the supplied words
                </Button>
              )}
            </Group>
            {asking && (
              <DropTemplate
                template={template}
                onKeep={() => {
                  setAsking(false);
                  focusSoon([() => back.current]);
                }}
                onDropped={() => {
                  setAsking(false);
                  onDraft(null);
                  focusSoon([() => text.current]);
                }}
              />
            )}
          </Stack>
        </form>
      </Card>
      <LetterSample words={words} />
    </div>
  );
}
