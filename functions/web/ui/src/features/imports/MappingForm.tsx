import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useRef } from 'react';
import { asProblem, fieldMessages, Problem } from '@/api/problem';
import type { Import, ImportPlan } from '@/api/types';
import { Leaving } from '@/components/Leaving';
import { Notice } from '@/components/Notice';
import { Card } from '@/components/Page';
import { ProblemNotice } from '@/components/ProblemNotice';
import { useDiscard } from '@/components/useDiscard';
import { sentence } from '@/components/words';
import { Encoding } from './Encoding';
import classes from './Imports.module.css';
import { MappingTable } from './MappingTable';
import { entriesOf, nameOf, type PlanEntries, planOf } from './plan';
import { RowDefaults } from './RowDefaults';

interface Props {
  of: Import;
  busy: boolean;
  error: unknown;
  onCheck: (plan: ImportPlan) => void;
  /** Back to the last result, where there is one. */
  onCancel?: () => void;
}

const marked = '[role="alert"], [aria-invalid="true"]';
const nearest = { block: 'nearest' } as const;

/** Which column becomes what, and what goes for rows that do not say it themselves. */
export function MappingForm({ of, busy, error, onCheck, onCancel }: Props) {
  const form = useForm<PlanEntries>({ initialValues: entriesOf(of) });
  const { messages, rest } = error
    ? fieldMessages(inSentences(asProblem(error)), nameOf)
    : { messages: {}, rest: [] };
  const element = useRef<HTMLFormElement>(null);
  const { setErrors } = form;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    if (!error) return;
    setErrors(messages);
    // The columns may be far above the button.
    requestAnimationFrame(() => element.current?.querySelector(marked)?.scrollIntoView(nearest));
  }, [error]);
  const discard = useDiscard(form.isDirty());
  return (
    <form
      ref={element}
      onSubmit={form.onSubmit((entries) => onCheck(planOf(entries)))}
      noValidate
      aria-label="Match the columns"
      className={classes.stack}
    >
      <Encoding of={of} />
      <Card title="What the columns are" padded={false} className={classes.listCard}>
        {form.errors.mapping && (
          <div className={classes.inset}>
            <Notice tone="red" icon="warn" role="alert" title="The columns need another look">
              {form.errors.mapping}
            </Notice>
          </div>
        )}
        <MappingTable columns={of.columns} form={form} />
      </Card>
      <RowDefaults form={form} />
      <ProblemNotice error={form.errors.mapping ? null : error} rest={rest} />
      {discard.question}
      <div className={classes.buttons}>
        <Button type="submit" loading={busy}>
          Check {of.rows.toLocaleString('en-GB')} rows
        </Button>
        {onCancel && (
          <Button variant="default" onClick={() => discard.ask(onCancel)} disabled={busy}>
            Back to the result
          </Button>
        )}
        <span className="muted">
          Checking adds nothing yet. A file that is not imported is deleted after a day.
        </span>
      </div>
      <Leaving unsaved={form.isDirty()} what="What you chose for the columns is not checked yet." />
    </form>
  );
}

/** Several refusals may stand in one place, where they read as text. */
const inSentences = ({ status, code, message, fields, write }: Problem): Problem =>
  new Problem({
    status,
    code,
    detail: message,
    write,
    fields: fields.map((refusal) => ({ ...refusal, detail: sentence(refusal.detail) })),
  });
