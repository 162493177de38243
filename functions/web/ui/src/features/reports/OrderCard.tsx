import { Button, Stack } from '@mantine/core';
import type { FormEvent } from 'react';
import { Card } from '@/components/Page';
import { ProblemNotice } from '@/components/ProblemNotice';
import { type Chosen, ContentFields } from './ContentFields';
import { OrderFields } from './OrderFields';
import { useOrder } from './useOrder';

interface Props {
  what: Chosen;
  setWhat: (what: Chosen) => void;
}

/** Which report, for which days, in which form, to whom. */
export function OrderCard({ what, setWhat }: Props) {
  const order = useOrder();
  const { form } = order;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    order.send(what);
  };
  return (
    <Card title="Order a report">
      <form onSubmit={submit} noValidate aria-label="Order a report">
        <Stack gap="md">
          <ContentFields
            chosen={what}
            change={setWhat}
            error={form.errors.definition ?? form.errors.about}
          />
          <OrderFields form={form} />
          <ProblemNotice error={order.error} rest={order.rest} />
          <Button type="submit" loading={order.busy}>
            Order report
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
