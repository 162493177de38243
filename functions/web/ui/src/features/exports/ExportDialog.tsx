import { Button, Group, Modal, Radio, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { IdempotencyKey } from '@/api/idempotency';
import { asProblem } from '@/api/problem';
import type { ExportFilter, ExportFormat } from '@/api/types';
import { ProblemNotice } from '@/components/ProblemNotice';
import { exportQuery, exportsQuery, orderExport } from './api';
import { ExportProgress } from './ExportProgress';
import classes from './Exports.module.css';
import { useFilterWords } from './FilterInWords';

/** Which file, of whom; then how far it is; then the file. It is made whether this stays open or not. */
export default function ExportDialog({
  filter,
  onClose,
}: {
  filter: ExportFilter;
  onClose: () => void;
}) {
  const client = useQueryClient();
  const key = useRef(new IdempotencyKey());
  // The list behind the dialog may change; what was asked for does not.
  const [asked] = useState(filter);
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const order = useMutation({
    mutationFn: () => {
      const body = { format, filter: asked };
      return orderExport(body, key.current.for(body));
    },
    onSuccess: (made) => {
      key.current.used();
      client.setQueryData(exportQuery(made.id).queryKey, made);
      return client.invalidateQueries({ queryKey: exportsQuery.queryKey });
    },
  });
  const problem = order.error ? asProblem(order.error) : null;
  return (
    <Modal opened onClose={onClose} title="Export candidates">
      <Stack gap="md">
        <Whom filter={asked} />
        {order.data ? (
          <>
            <ExportProgress made={order.data} />
            <Group justify="space-between" gap="xs">
              <Link to="/candidates/exports">All exports</Link>
              <Button variant="default" onClick={onClose} data-autofocus>
                Close
              </Button>
            </Group>
          </>
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (!order.isPending) order.mutate();
            }}
            aria-label="Export candidates"
          >
            <Stack gap="md">
              <Radio.Group
                label="File"
                value={format}
                onChange={(id) => setFormat(id as ExportFormat)}
              >
                <Stack gap="xs" pt={6}>
                  <Radio value="xlsx" label="Excel, to read and sort" data-autofocus />
                  <Radio value="csv" label="CSV, for other programs" />
                </Stack>
              </Radio.Group>
              <p className={classes.words}>
                The file holds mail addresses and phone numbers. That you made it, and of whom, is
                recorded in the activity log.
              </p>
              <ProblemNotice
                error={order.error}
                rest={problem?.fields.map(({ detail }) => detail) ?? []}
              />
              <Group justify="flex-end" gap="xs">
                <Button variant="default" onClick={onClose} disabled={order.isPending}>
                  Cancel
                </Button>
                <Button type="submit" loading={order.isPending}>
                  Make the file
                </Button>
              </Group>
            </Stack>
          </form>
        )}
      </Stack>
    </Modal>
  );
}

function Whom({ filter }: { filter: ExportFilter }) {
  const words = useFilterWords()(filter);
  if (words.length === 0)
    return <p className={classes.words}>All candidates, as no filter is set.</p>;
  return (
    <div>
      <p className={classes.words}>The candidates with</p>
      <ul className={classes.conditions}>
        {words.map((condition) => (
          <li key={condition}>{condition}</li>
        ))}
      </ul>
    </div>
  );
}
