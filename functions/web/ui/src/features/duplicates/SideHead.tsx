import { Radio } from '@mantine/core';
import type { Candidate } from '@/api/types';
import { StatusTag } from '@/components/Tag';
import { When } from '@/components/When';
import { useJobTitle } from '@/features/jobs/api';
import classes from './Duplicates.module.css';
import type { Side } from './merge';

/** One of the two records at the head of the comparison. */
export function SideHead(props: { side: Side; candidate: Candidate; here?: boolean }) {
  const { side, candidate, here = false } = props;
  const title = useJobTitle()(candidate.job);
  return (
    <div className={classes.side} data-side={side}>
      <Radio value={String(side)} label={here ? 'This record' : 'The other record'} />
      <div style={{ marginTop: '0.375rem' }}>
        <b>{candidate.name}</b>
        <div>{title}</div>
        <div style={{ margin: '0.25rem 0' }}>
          <StatusTag id={candidate.status} />
        </div>
        <div className="muted">
          Added <When at={candidate.created_at} as="ago" />
        </div>
      </div>
    </div>
  );
}
