import { Button, SegmentedControl } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Icon } from '@/components/Icon';
import { PageHeader } from '@/components/Page';
import { NoPermission, RowsLoading } from '@/components/states';
import { BulkBar } from '@/features/bulk/BulkBar';
import { UndoStrip } from '@/features/bulk/UndoStrip';
import { PipelineMenu } from '@/features/candidates/PipelineMenu';
import { ExportButton } from '@/features/exports/ExportButton';
import { exportFilter } from '@/features/exports/filter';
import { useCan } from '@/features/me/me';
import { FilterBar } from './FilterBar';
import { type PipelineSearch, toQuery, viewOf } from './filters';
import { useOwnJob } from './ownJob';
import classes from './Pipeline.module.css';
import { SavedViews } from './SavedViews';
import { SelectionContext, useNewSelection } from './selection';
import { TableView } from './table/TableView';

// Comes after the list, so that the list need not wait for a form.
const CreateCandidateDialog = lazy(() => import('@/features/candidates/CreateCandidateDialog'));
// Drag and drop is only loaded where there is a board.
const BoardView = lazy(() => import('@/features/board/BoardView'));

/** Everyone in the pipeline, as a board or a table. What is shown is in the address, so it can be kept and sent. */
export default function PipelineScreen() {
  const can = useCan();
  const search = useSearch({ from: '/shell/candidates' });
  const [creating, create] = useDisclosure(false);
  const { chosen } = viewOf(search);
  const ownJob = useOwnJob();
  return (
    <>
      <PageHeader
        title="Candidates"
        actions={
          <>
            {can('view_candidates') && <ViewChoice search={search} chosen={chosen} />}
            {can('view_candidates') && <SavedViews search={search} />}
            <ExportButton filter={exportFilter(toQuery(search, ownJob))} />
            {can('edit_candidates') && (
              <Button onClick={create.open} leftSection={<Icon name="plus" size={16} />}>
                Add candidate
              </Button>
            )}
            <PipelineMenu />
          </>
        }
      />
      {can('view_candidates') ? <Pipeline search={search} /> : <NoPermission />}
      {can('edit_candidates') && (
        <Suspense>
          <CreateCandidateDialog opened={creating} onClose={create.close} job={search.job} />
        </Suspense>
      )}
    </>
  );
}

function ViewChoice({ search, chosen }: { search: PipelineSearch; chosen: 'board' | 'table' }) {
  const navigate = useNavigate({ from: '/candidates' });
  return (
    <SegmentedControl
      aria-label="Show as"
      data={[
        { value: 'board', label: 'Board' },
        { value: 'table', label: 'Table' },
      ]}
      value={chosen}
      onChange={(view) =>
        navigate({
          // The board's columns are the statuses, so it has no filter by status.
          search: { ...search, view, status: view === 'board' ? undefined : search.status },
          replace: true,
          resetScroll: false,
        })
      }
    />
  );
}

function Pipeline({ search }: { search: PipelineSearch }) {
  const can = useCan();
  const ownJob = useOwnJob();
  const selection = useNewSelection();
  const query = toQuery(search, ownJob);
  const { chosen, shown } = viewOf(search);
  // What was chosen in one list is not moved from another one where it may not be seen.
  const { clear } = selection;
  const filters = JSON.stringify({ ...query, order: undefined });
  const before = useRef(filters);
  useEffect(() => {
    if (before.current !== filters) clear();
    before.current = filters;
  }, [filters, clear]);

  return (
    <SelectionContext value={can('move_candidates') ? selection : null}>
      <div data-wide>
        <FilterBar search={search} ownJob={ownJob} />
        <UndoStrip />
        {chosen !== shown && (
          <p className={classes.asTable} role="status">
            What a search finds is shown as a table, by name.
          </p>
        )}
        {shown === 'board' ? (
          <Suspense fallback={<RowsLoading rows={12} />}>
            <BoardView query={query} search={search} />
          </Suspense>
        ) : (
          <TableView query={query} search={search} />
        )}
        <BulkBar />
      </div>
    </SelectionContext>
  );
}
