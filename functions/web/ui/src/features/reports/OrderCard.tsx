import { Button, Checkbox, SegmentedControl, Stack, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { IdempotencyKey } from '@/api/idempotency';
import { asProblem, fieldMessages, topLevel } from '@/api/problem';
import type { ReportFormat, ReportKind } from '@/api/types';
import { reportFormats, reportKinds } from '@/api/vocabulary';
import { addDays, dayOf } from '@/components/dates';
import { Card } from '@/components/Page';
import { ProblemNotice } from '@/components/ProblemNotice';
import { saved } from '@/components/toast';
import { humanise } from '@/components/words';
import { useMe, useZone } from '@/features/me/me';
import { type Order, orderReport, runsQuery } from './api';
import { type OrderEntries, orderOf, splitAddresses } from './order';
import classes from './Reports.module.css';

const nameOf = topLevel('kind', 'date', 'formats', 'recipients');

/** Which report, for which days, in which form, to whom. */
export function OrderCard() {
  const client = useQueryClient();
  const { user } = useMe();
  const today = dayOf(new Date(), useZone());
  const key = useRef(new IdempotencyKey());
  const form = useForm<OrderEntries>({
    initialValues: {
      kind: 'daily',
      date: addDays(today, -1),
      formats: [...reportFormats],
      recipients: [user.mail],
    },
    validate: {
      formats: (formats) => (formats.length === 0 ? 'Choose at least one.' : null),
    },
  });
  const order = useMutation({
    mutationFn: (body: Order) => orderReport(body, key.current.for(body)),
    onSuccess: (run) => {
      key.current.used();
      saved(`The ${run.kind} report is being made.`);
      return client.invalidateQueries({ queryKey: runsQuery.queryKey });
    },
    onError: (error) => form.setErrors(fieldMessages(asProblem(error), nameOf).messages),
  });
  return (
    <Card title="Order a report">
      <form
        onSubmit={form.onSubmit((entries) => order.mutate(orderOf(entries)))}
        noValidate
        aria-label="Order a report"
      >
        <Stack gap="md">
          <SegmentedControl
            fullWidth
            aria-label="Kind of report"
            data={reportKinds.map((id) => ({ value: id, label: humanise(id) }))}
            value={form.values.kind}
            onChange={(kind) => form.setFieldValue('kind', kind as ReportKind)}
          />
          <TextInput
            type="date"
            label={form.values.kind === 'daily' ? 'Day' : 'Any day in it'}
            max={today}
            {...form.getInputProps('date')}
          />
          <Checkbox.Group
            label="Formats"
            value={form.values.formats}
            onChange={(formats) => form.setFieldValue('formats', formats as ReportFormat[])}
            error={form.errors.formats}
          >
            <div className={classes.formats}>
              {reportFormats.map((id) => (
                <Checkbox key={id} value={id} label={humanise(id)} />
              ))}
            </div>
          </Checkbox.Group>
          <TagsInput
            label="Recipients"
            description="Only people who may read reports get the mail."
            placeholder={form.values.recipients.length === 0 ? 'name@example.org' : undefined}
            splitChars={[',', ';', ' ']}
            acceptValueOnBlur
            value={form.values.recipients}
            onChange={(entries) => form.setFieldValue('recipients', splitAddresses(entries))}
            error={form.errors.recipients}
          />
          <ProblemNotice
            error={order.error}
            rest={order.error ? fieldMessages(asProblem(order.error), nameOf).rest : []}
          />
          <Button type="submit" loading={order.isPending}>
            Order report
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
