import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import type { CandidateSummary } from '@/api/types';
import { StatusTag } from '@/components/Tag';
import { turnWords, waiting } from '../waiting';
import type { Around, Column } from './columns';
import classes from './Table.module.css';

interface Props {
  index: number;
  measure: (row: HTMLElement | null) => void;
  line: CandidateSummary;
  columns: Column[];
  around: Around;
  selected?: boolean;
  pick?: (id: string, event: MouseEvent) => void;
}

export function TableRow({ index, measure, line, columns, around, selected = false, pick }: Props) {
  const turn = turnWords(line, around.directory);
  return (
    <tr
      ref={measure}
      data-index={index}
      data-candidate={line.id}
      data-selected={selected || undefined}
      aria-rowindex={index + 2}
      className={classes.row}
    >
      {pick && (
        <td className={classes.pick}>
          <Checkbox
            size="xs"
            aria-label={`Select ${line.name}`}
            checked={selected}
            onChange={() => {}}
            onClick={(event) => pick(line.id, event)}
          />
        </td>
      )}
      <td>
        <div className={classes.name}>
          <Link to="/candidates/$id" params={{ id: line.id }} className={classes.rowLink}>
            {line.name}
          </Link>
        </div>
        <div className={classes.narrowOnly}>
          <div className="muted">{around.jobTitle(line.job)}</div>
          <StatusTag id={line.status} />{' '}
          <span className="muted">
            {waiting(line).words}
            {turn ? ` · ${turn}` : ''}
          </span>
        </div>
      </td>
      {columns.map(({ id, cell }) => (
        <td key={id} className={classes.secondary} data-column={id}>
          {cell(line, around)}
        </td>
      ))}
    </tr>
  );
}
