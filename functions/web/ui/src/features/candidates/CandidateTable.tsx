import { Link } from '@tanstack/react-router';
import type { CandidateSummary } from '@/api/types';
import { StatusTag } from '@/components/Tag';
import { table } from '@/components/table';
import { When } from '@/components/When';
import { humanise } from '@/components/words';
import { useJobTitle } from '@/features/jobs/api';
import { useDirectory } from '@/features/team/directory';

export function CandidateTable({ candidates }: { candidates: CandidateSummary[] }) {
  const { name } = useDirectory();
  const jobTitle = useJobTitle();
  return (
    <table className={table.table} aria-label="Candidates">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col" className={table.fromSmall}>
            Job
          </th>
          <th scope="col">Status</th>
          <th scope="col" className={table.fromSmall}>
            Since
          </th>
          <th scope="col" className={table.fromMedium}>
            Source
          </th>
          <th scope="col" className={table.fromWide}>
            Owner
          </th>
        </tr>
      </thead>
      <tbody>
        {candidates.map((candidate) => (
          <tr key={candidate.id} className={table.linked} data-candidate={candidate.id}>
            <td>
              <Link to="/candidates/$id" params={{ id: candidate.id }} className={table.rowLink}>
                {candidate.name}
              </Link>
              <div className={`${table.narrowOnly} ${table.below}`}>{jobTitle(candidate.job)}</div>
            </td>
            <td className={table.fromSmall}>{jobTitle(candidate.job)}</td>
            <td>
              <StatusTag id={candidate.status} />
              <div className={`${table.narrowOnly} ${table.below}`}>
                <When at={candidate.status_since} as="ago" />
              </div>
            </td>
            <td className={`${table.fromSmall} muted`}>
              <When at={candidate.status_since} as="ago" />
            </td>
            <td className={`${table.fromMedium} muted nowrap`}>{humanise(candidate.source)}</td>
            <td className={`${table.fromWide} muted`}>{name(candidate.owner) ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
