import { Draggable, type DraggableProvidedDragHandleProps } from '@hello-pangea/dnd';
import type { CandidateSummary } from '@/api/types';
import { useSelection } from '@/features/pipeline/selection';
import { CandidateCard } from './CandidateCard';

interface Props {
  line: CandidateSummary;
  index: number;
  withJob: boolean;
  entry: boolean;
  busy: boolean;
  openMenu: (line: CandidateSummary) => void;
}

/** A card that can be picked up by those who may move candidates. */
export function DraggableCard({ line, index, withJob, entry, busy, openMenu }: Props) {
  const selection = useSelection();
  return (
    <Draggable draggableId={line.id} index={index} isDragDisabled={!selection}>
      {({ innerRef, draggableProps, dragHandleProps }, { isDragging }) => {
        const handle = handleOf(dragHandleProps);
        // The other cards make no room: a column has no order to choose.
        const style = isDragging ? {} : { transform: 'none' };
        return (
          <div
            ref={innerRef}
            {...draggableProps}
            {...handle.props}
            style={{ ...draggableProps.style, ...style }}
          >
            <CandidateCard
              line={line}
              withJob={withJob}
              entry={entry}
              busy={busy}
              describedBy={handle.describedBy}
              selected={selection?.ids.has(line.id)}
              toggle={selection?.toggle}
              openMenu={selection ? openMenu : undefined}
            />
          </div>
        );
      }}
    </Draggable>
  );
}

/** What makes an element a handle, without being a button: the link inside takes the focus, the keys and the explanation. */
export function handleOf(given: DraggableProvidedDragHandleProps | null) {
  if (!given) return { props: {} };
  const { role: _, tabIndex: __, 'aria-describedby': describedBy, ...props } = given;
  return { props, describedBy };
}
