import { Link } from '@tanstack/react-router';
import type { Job } from '@/api/types';
import { StatusTag } from '@/components/Tag';
import { table } from '@/components/table';
import { When } from '@/components/When';
import { counted } from '@/components/words';

export function JobTable({ jobs }: { jobs: Job[] }) {
  return (
    <table className={table.table} aria-label="Jobs">
      <thead>
        <tr>
          <th scope="col">Title</th>
          <th scope="col" className={table.fromSmall}>
            Department
          </th>
          <th scope="col" className={table.fromMedium}>
            Location
          </th>
          <th scope="col" className={`${table.fromSmall} ${table.number}`}>
            Filled
          </th>
          <th scope="col">Status</th>
          <th scope="col" className={table.fromMedium}>
            Changed
          </th>
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <tr key={job.id} className={table.linked} data-job={job.id}>
            <td>
              <Link to="/jobs/$id" params={{ id: job.id }} className={table.rowLink}>
                {job.title}
              </Link>
              <div className={`${table.narrowOnly} ${table.below}`}>
                {job.department} · {job.hired ?? 0} of {counted(job.openings, 'opening')} filled
              </div>
            </td>
            <td className={table.fromSmall}>{job.department}</td>
            <td className={table.fromMedium}>{job.location}</td>
            <td className={`${table.fromSmall} ${table.number} tabular nowrap`}>
              {job.hired ?? 0} of {job.openings}
            </td>
            <td>
              <StatusTag id={job.status} />
            </td>
            <td className={`${table.fromMedium} muted`}>
              <When at={job.updated_at} as="ago" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
