import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { dayOf } from '@/components/dates';
import { focusSoon } from '@/components/focus';
import { Icon } from '@/components/Icon';
import { Card } from '@/components/Page';
import { ProblemNotice } from '@/components/ProblemNotice';
import { useZone } from '@/features/me/me';
import { ownRecord, type RecordFormat } from './api';
import { save } from './file';
import classes from './Record.module.css';

const files: { format: RecordFormat; label: string }[] = [
  { format: 'csv', label: 'As a table (CSV)' },
  { format: 'json', label: 'For programs (JSON)' },
];

/** The file with older rows of the log, where one is known. */
interface Older {
  format: RecordFormat;
  cursor: string;
  /** Which file it is, from the second on. */
  number: number;
}

/** All that is recorded about oneself, to take along: file by file, the newest rows of the log first. */
export function OwnRecordCard() {
  const today = dayOf(new Date(), useZone());
  const [older, setOlder] = useState<Older | null>(null);
  const [whole, setWhole] = useState(false);
  const take = useMutation({
    mutationFn: ({ format, cursor }: Pick<Older, 'format'> & Partial<Older>) =>
      ownRecord(format, cursor),
    onSuccess: (file, { format, number = 1 }) => {
      save(file, `my-record-${today}${number > 1 ? `-${number}` : ''}.${format}`);
      setOlder(file.next ? { format, cursor: file.next, number: number + 1 } : null);
      setWhole(file.next === null);
      const places = ['[data-older-record]', `[data-own-record="${format}"]`];
      focusSoon(places.map((place) => () => document.querySelector(place)));
    },
  });
  return (
    <Card title="Your record as a file">
      <p className={classes.text}>
        All that Hirelog has recorded about you and still keeps. Having it is recorded, too. What is
        recorded at all stands under <Link to="/recorded">What is recorded</Link>.
      </p>
      <p className={classes.text}>
        The first file has everything but the log in full, and the newest 1,000 rows of the log.
        Older rows come in files of their own.
      </p>
      <div className={classes.files}>
        {files.map(({ format, label }) => (
          <Button
            key={format}
            variant="default"
            leftSection={<Icon name="download" size={16} />}
            loading={take.isPending && !take.variables.cursor && take.variables.format === format}
            onClick={() => take.mutate({ format })}
            data-own-record={format}
          >
            {label}
          </Button>
        ))}
      </div>
      <div role="status">
        {older && (
          <p className={classes.older}>
            There are older rows of the log.{' '}
            <Button
              size="compact-sm"
              variant="default"
              loading={take.isPending && take.variables.cursor !== undefined}
              onClick={() => take.mutate(older)}
              data-older-record
            >
              File {older.number}, with older rows
            </Button>
          </p>
        )}
        {whole && !take.isPending && (
          <p className={classes.older} data-whole-record>
            That was the last file: there are no older rows.
          </p>
        )}
      </div>
      {take.error && <ProblemNotice error={take.error} />}
    </Card>
  );
}
