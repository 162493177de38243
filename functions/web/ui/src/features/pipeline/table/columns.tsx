// The columns of the pipeline's table, and which of them one wants to see.

import { useLocalStorage } from '@mantine/hooks';
import type { ReactNode } from 'react';
import type { CandidateSummary } from '@/api/types';
import { StatusTag, Tag } from '@/components/Tag';
import { When } from '@/components/When';
import { humanise } from '@/components/words';
import type { Directory } from '@/features/team/directory';
import type { Order, PipelineSearch } from '../filters';
import { turnWords, untilWords, waiting } from '../waiting';
import classes from './Table.module.css';

export interface Around {
  directory: Directory;
  jobTitle: (id: string) => string;
  today: string;
}

export interface Column {
  id: string;
  label: string;
  /** The order of the list that belongs to the column, where there is one. */
  order?: Order;
  cell: (line: CandidateSummary, around: Around) => ReactNode;
}

/** Beside the name, which is always there. */
export const columns: Column[] = [
  { id: 'job', label: 'Job', cell: ({ job }, { jobTitle }) => jobTitle(job) },
  {
    id: 'status',
    label: 'Status',
    order: 'pipeline',
    cell: ({ status }) => <StatusTag id={status} />,
  },
  {
    id: 'turn',
    label: 'Whose turn',
    cell: (line, { directory, today }) => {
      const until = untilWords(line, today);
      return (
        <>
          {turnWords(line, directory) ?? <span className="muted">Nobody</span>}
          {until && <div className="muted">{until}</div>}
        </>
      );
    },
  },
  {
    id: 'since',
    label: 'In status since',
    order: 'waiting',
    cell: (line) => {
      const { words, tone } = waiting(line);
      return tone ? (
        <Tag tone={tone} dot={false}>
          {words}
        </Tag>
      ) : (
        <When at={line.status_since} as="ago" />
      );
    },
  },
  { id: 'owner', label: 'Owner', cell: ({ owner }, { directory }) => directory.name(owner) ?? '–' },
  { id: 'source', label: 'Source', cell: ({ source }) => humanise(source) },
  {
    id: 'tags',
    label: 'Tags',
    cell: ({ tags }) =>
      tags.map((tag) => (
        <span key={tag} className={classes.tag}>
          <Tag tone="neutral" dot={false}>
            {tag}
          </Tag>
        </span>
      )),
  },
  { id: 'added', label: 'Added', cell: ({ created_at }) => <When at={created_at} /> },
  { id: 'updated', label: 'Updated', cell: ({ updated_at }) => <When at={updated_at} /> },
];

const usual = ['job', 'status', 'turn', 'since', 'tags'];
const known = (ids: string[]) => columns.filter(({ id }) => ids.includes(id)).map(({ id }) => id);

/** What the address asks for, else what was chosen last in this browser. */
export function useColumns(search: PipelineSearch) {
  const [mine, setMine] = useLocalStorage({
    key: 'hirelog-table-columns',
    defaultValue: usual,
    getInitialValueInEffect: false,
  });
  const asked = known(search.columns?.split(',') ?? []);
  const shown = asked.length > 0 ? asked : known(mine);
  return {
    shown,
    choose: setMine,
  };
}
