import { VisuallyHidden } from '@mantine/core';
import type { FunnelStage } from '@/api/analytics';
import { StatusTag } from '@/components/Tag';
import { table } from '@/components/table';
import { inUnit, short, timeWaited } from '@/features/analytics/figures';
import { Bar } from './Bar';
import classes from './Funnel.module.css';

/** Stays are compared, not read to the minute. */
const time = (seconds: number | null | undefined): string =>
  seconds == null ? '–' : short(seconds, timeWaited);

/** How many entered each stage, how many of them went on, and how long they stayed. */
export function StageTable({ stages }: { stages: FunnelStage[] }) {
  const most = Math.max(...stages.map(({ entered }) => entered));
  return (
    <div className={table.edge}>
      <table className={table.table} aria-label="Stages">
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col" className={`${classes.wide} ${table.fromSmall}`}>
              <VisuallyHidden>As a bar</VisuallyHidden>
            </th>
            <th scope="col" className={table.number}>
              Entered
            </th>
            <th scope="col" className={`${table.number} ${table.fromSmall}`}>
              Went on
            </th>
            <th scope="col" className={table.number}>
              Mean stay
            </th>
          </tr>
        </thead>
        <tbody>
          {stages.map((stage) => (
            <tr key={stage.status} data-stage={stage.status}>
              <td>
                <StatusTag id={stage.status} />
                {stage.passed_on != null && (
                  <div className={`${table.below} ${table.narrowOnly}`}>
                    {inUnit(stage.passed_on, 'percent')} went on
                  </div>
                )}
              </td>
              <td className={table.fromSmall}>
                <Bar value={stage.entered} most={most} />
              </td>
              <td className={`${table.number} tabular`}>
                {inUnit(stage.entered, 'count')}
                <div className={table.below}>{inUnit(stage.previous_entered, 'count')} before</div>
              </td>
              <td className={`${table.number} tabular ${table.fromSmall}`}>
                {inUnit(stage.passed_on, 'percent')}
              </td>
              <td className={`${table.number} tabular`}>
                {time(stage.mean_stay_seconds)}
                {stage.previous_mean_stay_seconds != null && (
                  <div className={table.below}>{time(stage.previous_mean_stay_seconds)} before</div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
