import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { candidatesAtOnce as atMost } from '@/api/limits.gen';
import { useSelection } from '@/features/pipeline/selection';
import classes from './Bulk.module.css';
import { BulkDialog } from './BulkDialog';

/** What can be done with the chosen candidates. */
export function BulkBar() {
  const selection = useSelection();
  const [moving, move] = useDisclosure(false);
  if (!selection) return null;
  const count = selection.ids.size;
  const tooMany = count > atMost;
  return (
    <>
      {count > 0 && (
        <section className={classes.bar} aria-label="Selected candidates" data-bulk-bar>
          <span role="status">
            {count.toLocaleString('en-GB')} selected
            {tooMany && (
              <span className={classes.limit}>
                {' '}
                · at most {atMost} at once, {(count - atMost).toLocaleString('en-GB')} too many
              </span>
            )}
          </span>
          <Button size="compact-md" onClick={move.open} disabled={tooMany}>
            Move to…
          </Button>
          <Button size="compact-md" variant="default" onClick={selection.clear}>
            Clear
          </Button>
        </section>
      )}
      {moving && (
        <BulkDialog
          ids={[...selection.ids]}
          onClose={move.close}
          onMoved={(moved) => selection.set(moved, false)}
          select={(ids) => {
            selection.only(ids);
            move.close();
          }}
        />
      )}
    </>
  );
}
