import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { Leaderboard } from '@/api/analytics';
import { table } from '@/components/table';
import classes from './Leaderboard.module.css';
import { RankRow } from './RankRow';

/** Everybody in the API's order; the parts of somebody's points unfold below. */
export function RankTable({ board }: { board: Leaderboard }) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <table className={table.table} aria-label="Leaderboard">
      <thead>
        <tr>
          <th scope="col">Rank</th>
          <th scope="col" className={classes.name}>
            Name
          </th>
          <th scope="col" className={table.number}>
            <span className={table.fromSmall}>Points a day</span>
            <span className={table.narrowOnly}>Per day</span>
          </th>
          <th scope="col" className={`${table.number} ${table.fromMedium}`}>
            Before
          </th>
          <th scope="col" className={`${table.number} ${table.fromMedium}`}>
            Points
          </th>
          <th scope="col" className={`${table.number} ${table.fromSmall}`}>
            Days at work
          </th>
          <th scope="col" className={`${table.number} ${table.fromSmall}`}>
            Absent
          </th>
          <th scope="col">
            <VisuallyHidden>Parts</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {board.rows.map((row) => (
          <RankRow
            key={row.user.id}
            row={row}
            board={board}
            open={open === row.user.id}
            toggle={() => setOpen(open === row.user.id ? null : row.user.id)}
          />
        ))}
      </tbody>
    </table>
  );
}
