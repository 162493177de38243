import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Icon } from '@/components/Icon';
import { Card } from '@/components/Page';
import { ownRecord } from './api';
import classes from './Record.module.css';

const files = [
  { format: 'csv', label: 'As a table (CSV)' },
  { format: 'json', label: 'For programs (JSON)' },
] as const;

/** All that is recorded about oneself, to take along. */
export function OwnRecordCard() {
  return (
    <Card title="Your record as a file">
      <p className={classes.text}>
        All that Hirelog has recorded about you and still keeps. Having it is recorded, too. What is
        recorded at all stands under <Link to="/recorded">What is recorded</Link>.
      </p>
      <div className={classes.files}>
        {files.map(({ format, label }) => (
          <Button
            key={format}
            component="a"
            href={ownRecord(format)}
            download
            variant="default"
            leftSection={<Icon name="download" size={16} />}
            data-own-record={format}
          >
            {label}
          </Button>
        ))}
      </div>
    </Card>
  );
}
