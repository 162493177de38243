import { Button, Radio, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import * as limits from '@/api/limits.gen';
import { asProblem, fieldMessages } from '@/api/problem';
import type { InterviewFile, Recommendation } from '@/api/types';
import { recommendations } from '@/api/vocabulary';
import { ProblemNotice } from '@/components/ProblemNotice';
import { saved } from '@/components/toast';
import { useWarnBeforeUnload } from '@/components/useWarnBeforeUnload';
import { giveFeedback, reloadInterviews } from './api';
import classes from './Interviews.module.css';
import { recommendationWords } from './words';

const steps = ['1', '2', '3', '4', '5'];

/** The scorecard of an interview, once per person. The API says what is rated. */
export function FeedbackForm({ file }: { file: InterviewFile }) {
  const { interview, criteria } = file;
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [ratings, setRatings] = useState<Record<string, string>>({});
  const [recommendation, setRecommendation] = useState<string>('');
  const [text, setText] = useState('');
  const [missing, setMissing] = useState<Record<string, string>>({});
  useWarnBeforeUnload(text !== '' || recommendation !== '' || Object.keys(ratings).length > 0);

  const give = useMutation({
    mutationFn: () =>
      giveFeedback(interview.id, {
        ratings: Object.fromEntries(criteria.map((name) => [name, Number(ratings[name])])),
        recommendation: recommendation as Recommendation,
        text,
      }),
    onSuccess: () => {
      saved('Your feedback is kept.');
      return reloadInterviews(client);
    },
  });
  const problem = give.error ? asProblem(give.error) : null;
  const nameOf = (path: string) => {
    const name = path.replace(/^ratings\//, '');
    return [...criteria, 'recommendation', 'text'].includes(name) ? name : null;
  };
  const refused = problem ? fieldMessages(problem, nameOf) : { messages: {}, rest: [] };
  const errors: Record<string, string> = { ...refused.messages, ...missing };
  // Only after a try: whoever fills in one field after the other is not moved about.
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each try, and when it was refused
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [tries, problem]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found: Record<string, string> = {};
    for (const name of criteria) if (!ratings[name]) found[name] = 'Choose from 1 to 5.';
    if (!recommendation) found.recommendation = 'Choose one.';
    if (!text.trim()) found.text = 'Say why, in a sentence or two.';
    setMissing(found);
    setTries(tries + 1);
    if (Object.keys(found).length === 0 && !give.isPending) give.mutate();
  };
  return (
    <form ref={form} onSubmit={submit} noValidate aria-label="Your feedback" data-feedback-form>
      <Stack gap="md" mb="md">
        <p className="muted" style={{ margin: 0 }}>
          1 is weak, 5 is outstanding. What you say is not changed afterwards.
        </p>
        {criteria.map((name) => (
          <Radio.Group
            key={name}
            label={name}
            required
            value={ratings[name] ?? ''}
            error={errors[name]}
            onChange={(step) => {
              setRatings((before) => ({ ...before, [name]: step }));
              setMissing(({ [name]: _, ...others }) => others);
            }}
            data-criterion={name}
          >
            <div className={classes.scores}>
              {steps.map((step) => (
                <Radio key={step} value={step} label={step} aria-invalid={Boolean(errors[name])} />
              ))}
            </div>
          </Radio.Group>
        ))}
        <Radio.Group
          label="Would you go on with this candidate?"
          required
          value={recommendation}
          error={errors.recommendation}
          onChange={(next) => {
            setRecommendation(next);
            setMissing(({ recommendation: _, ...others }) => others);
          }}
        >
          <div className={classes.scores}>
            {recommendations.map((id) => (
              <Radio
                key={id}
                value={id}
                label={recommendationWords(id)}
                aria-invalid={Boolean(errors.recommendation)}
              />
            ))}
          </div>
        </Radio.Group>
        <Textarea
          label="In words"
          required
          autosize
          minRows={4}
          maxRows={14}
          maxLength={limits.feedbackText}
          value={text}
          error={errors.text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setMissing(({ text: _, ...others }) => others);
          }}
        />
        <ProblemNotice error={give.error} rest={refused.rest} />
        <div>
          <Button type="submit" loading={give.isPending}>
            Give feedback
          </Button>
        </div>
      </Stack>
    </form>
  );
}
