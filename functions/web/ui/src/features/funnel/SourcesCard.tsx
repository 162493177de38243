import { useQuery } from '@tanstack/react-query';
import type { SourceRow } from '@/api/analytics';
import { Card } from '@/components/Page';
import { Empty, LoadFailed, RowsLoading } from '@/components/states';
import { table } from '@/components/table';
import { humanise } from '@/components/words';
import { type Range, sourcesQuery } from '@/features/analytics/api';
import { inUnit } from '@/features/analytics/figures';

const steps = ['added', 'screened', 'interviewed', 'offered', 'hired'] as const;

/** Where candidates came from, and how far those of each source got. */
export function SourcesCard({ range, job }: { range: Range; job: string | undefined }) {
  const sources = useQuery({
    ...sourcesQuery({ ...range, job }),
    placeholderData: (before) => before,
  });
  return (
    <Card title="Sources">
      {sources.error ? (
        <LoadFailed error={sources.error} retry={() => sources.refetch()} />
      ) : !sources.data ? (
        <RowsLoading rows={5} />
      ) : sources.data.rows.length === 0 ? (
        <Empty title="Nobody was added in these days" />
      ) : (
        <SourceTable rows={sources.data.rows} />
      )}
    </Card>
  );
}

function SourceTable({ rows }: { rows: SourceRow[] }) {
  return (
    <div className={table.edge}>
      <table className={table.table} aria-label="Sources of candidates">
        <thead>
          <tr>
            <th scope="col">Source</th>
            {steps.map((step) => (
              <th
                key={step}
                scope="col"
                className={`${table.number} ${step === 'added' || step === 'hired' ? '' : table.fromSmall}`}
              >
                {humanise(step)}
              </th>
            ))}
            <th scope="col" className={table.number}>
              Hired of added
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.source} data-source={row.source}>
              <td>{humanise(row.source)}</td>
              {steps.map((step) => (
                <td
                  key={step}
                  className={`${table.number} tabular ${step === 'added' || step === 'hired' ? '' : table.fromSmall}`}
                >
                  {inUnit(row[step], 'count')}
                </td>
              ))}
              <td className={`${table.number} tabular`}>{inUnit(row.hired_share, 'percent')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
