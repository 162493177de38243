import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { IdempotencyKey } from '@/api/idempotency';
import { asProblem, fieldMessages, topLevel } from '@/api/problem';
import { reportFormats } from '@/api/vocabulary';
import { addDays, dayOf } from '@/components/dates';
import { saved } from '@/components/toast';
import { useMe, useZone } from '@/features/me/me';
import { type Order, orderReport, runsQuery } from './api';
import { lastDays } from './builder/stretch';
import { type Content, type OrderEntries, orderOf } from './order';

const nameOf = topLevel(
  'kind',
  'date',
  'from',
  'to',
  'formats',
  'recipients',
  'about',
  'definition',
);

/** The form that orders a report: its entries, what was refused, and the sending. */
export function useOrder(onOrdered: () => void = () => {}) {
  const client = useQueryClient();
  const { user } = useMe();
  const today = dayOf(new Date(), useZone());
  const key = useRef(new IdempotencyKey());
  const form = useForm<OrderEntries>({
    initialValues: {
      kind: 'daily',
      date: addDays(today, -1),
      ...lastDays('last_week', today),
      formats: [...reportFormats],
      recipients: [user.mail],
    },
    validate: {
      formats: (formats) => (formats.length === 0 ? 'Choose at least one.' : null),
    },
  });
  const order = useMutation({
    mutationFn: (body: Order) => orderReport(body, key.current.for(body)),
    onSuccess: async (run) => {
      key.current.used();
      saved(`“${run.title}” is being made.`);
      onOrdered();
      // A list that is on its way was asked for before the order, and would stay without it.
      await client.cancelQueries({ queryKey: runsQuery.queryKey });
      return client.invalidateQueries({ queryKey: runsQuery.queryKey });
    },
    onError: (error) => form.setErrors(fieldMessages(asProblem(error), nameOf).messages),
  });
  return {
    form,
    error: order.error,
    rest: order.error ? fieldMessages(asProblem(order.error), nameOf).rest : [],
    busy: order.isPending,
    reset: order.reset,
    send: (content: Content) => {
      if (!form.validate().hasErrors) order.mutate(orderOf(form.values, content));
    },
  };
}

export type OrderForm = ReturnType<typeof useOrder>;
