import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import type { Chain } from '@/api/record';
import { day } from '@/components/dates';
import { Facts } from '@/components/Facts';
import { Icon } from '@/components/Icon';
import { Card } from '@/components/Page';
import { counted } from '@/components/words';
import classes from './Record.module.css';

/** The seals of the days: what they prove, the last of them, and how to check them oneself. */
export function ChainCard({ chain }: { chain: Chain }) {
  return (
    <Card title="Not changed afterwards">
      <p className={classes.text}>
        The log of each day is sealed with a fingerprint that holds the fingerprint of the day
        before. Whoever changed or removed a row of the past would change every fingerprint after
        it.
      </p>
      {chain.head ? (
        <Facts
          items={[
            ['Sealed', counted(chain.days, 'day')],
            ['First day', chain.first && day(chain.first)],
            ['Last day', chain.last && day(chain.last)],
            ['Last fingerprint', <Head key="head" head={chain.head} />],
          ]}
        />
      ) : (
        <p className="muted">No day has been sealed yet.</p>
      )}
      <h3 style={{ margin: '1rem 0 0.25rem', fontSize: 'inherit', fontWeight: 620 }}>
        Check it yourself
      </h3>
      <p style={{ margin: 0, maxWidth: '46rem' }}>
        <code className={classes.code}>make verify</code> reads the log, works the fingerprints out
        anew and compares them. Note the last fingerprint somewhere else, on paper or in a mail: if
        it is still part of the chain later, nothing before it was changed.
      </p>
    </Card>
  );
}

function Head({ head }: { head: string }) {
  const { copy, copied } = useClipboard({ timeout: 3000 });
  return (
    <span className={classes.head}>
      <code className={classes.code} data-head>
        {head}
      </code>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<Icon name={copied ? 'check' : 'copy'} size={14} />}
        onClick={() => copy(head)}
      >
        {copied ? 'Copied' : 'Copy'}
      </Button>
    </span>
  );
}
