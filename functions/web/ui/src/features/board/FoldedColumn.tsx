import { Droppable } from '@hello-pangea/dnd';
import type { Board } from '@/api/types';
import { Icon } from '@/components/Icon';
import { humanise } from '@/components/words';
import classes from './Board.module.css';
import { type Dragged, isRefused } from './useBoardDrag';

interface Props {
  first: Board['columns'][number];
  dragged: Dragged | null;
  open: () => void;
}

/** A folded column: its name, its number, and still a place to drop. */
export function FoldedColumn({ first: { status, count, items, next }, dragged, open }: Props) {
  const refused = isRefused(dragged, status);
  const shown = count ?? (next ? `${items.length}+` : items.length);
  return (
    <section
      className={classes.folded}
      aria-label={humanise(status)}
      data-column={status}
      data-refused={refused || undefined}
    >
      <Droppable droppableId={status} mode="virtual" renderClone={() => <span />}>
        {(provided, snapshot) => (
          <div
            ref={provided.innerRef}
            {...provided.droppableProps}
            className={classes.foldedBody}
            data-over={snapshot.isDraggingOver || undefined}
          >
            <button
              type="button"
              className={classes.unfold}
              onClick={open}
              aria-label={`Open ${humanise(status)}, ${shown}`}
            >
              <Icon name="right" size={14} />
              <span className={classes.foldedCount}>{shown}</span>
              <span className={classes.foldedName}>{humanise(status)}</span>
            </button>
          </div>
        )}
      </Droppable>
    </section>
  );
}
