import type { BulkRefusal } from '@/api/types';
import { counted } from '@/components/words';
import classes from './Bulk.module.css';
import { byReason } from './refusals';

/** Who does not move, put together by reason; the names open on demand. */
export function Reasons({ refused }: { refused: BulkRefusal[] }) {
  if (refused.length === 0) return null;
  return (
    <ul className={classes.reasons}>
      {byReason(refused).map(({ words, people }) => (
        <li key={words} data-reason>
          <details>
            <summary>
              {counted(people.length, 'candidate')}: {words}
            </summary>
            <ul className={classes.names}>
              {people.map(({ id, name }) => (
                <li key={id}>
                  {name ? (
                    <a href={`/candidates/${id}`} target="_blank" rel="noreferrer">
                      {name}
                    </a>
                  ) : (
                    'Unknown candidate'
                  )}
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
