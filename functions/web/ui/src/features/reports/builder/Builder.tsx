import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { MetricOut } from '@/api/analytics';
import { asProblem } from '@/api/problem';
import type { Definition, StandardReport } from '@/api/reports';
import { ConflictNotice } from '@/components/ConflictNotice';
import { differences } from '@/components/differences';
import { Leaving } from '@/components/Leaving';
import { PageHeader } from '@/components/Page';
import { ProblemNotice } from '@/components/ProblemNotice';
import { humanise } from '@/components/words';
import { useDirectory } from '@/features/team/directory';
import { DeleteDefinition } from '../DeleteDefinition';
import { BackToReports } from './BackToReports';
import classes from './Builder.module.css';
import { Choices } from './Choices';
import { joined } from './issues';
import { type Draft, draftOf } from './layout';
import { PreviewPane } from './PreviewPane';
import { useDays } from './useDays';
import { useDraft } from './useDraft';
import { usePreview } from './usePreview';
import { inWords, labels } from './words';

const OrderDialog = lazy(() => import('./OrderDialog'));

interface Props {
  known: Definition | null;
  start: Draft;
  standard: StandardReport[];
  metrics: MetricOut[];
  onKept: (definition: Definition) => void;
}

/** What stands in a report on the left, and what it would say on the right. */
export function Builder({ known, start, standard, metrics, onKept }: Props) {
  const navigate = useNavigate();
  const directory = useDirectory();
  const edited = useDraft({ known, start, onKept });
  const { draft, base, own, dirty } = edited;
  const days = useDays();
  const preview = usePreview(draft.layout, days.days);
  const issues = joined(edited.issues, preview.issues);
  const [ordering, setOrdering] = useState<boolean>();
  const [deleting, setDeleting] = useState(false);
  const choices = useRef<HTMLDivElement>(null);
  const name = (id: string) => metrics.find((one) => one.id === id)?.name ?? humanise(id);
  const { error } = edited;
  // What has to be looked at again may be far away from the button.
  useEffect(() => {
    if (error) choices.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  const leave = () => navigate({ to: '/reports', ignoreBlocker: true });
  const by = base && !own ? (directory.name(base.owner) ?? 'a former member') : null;
  return (
    <>
      <PageHeader
        title={base?.title ?? 'Build a report'}
        subtitle={
          by
            ? `Shared by ${by}. What you change can be saved as a report of your own.`
            : 'Choose what stands in it; the numbers beside follow.'
        }
        back={<BackToReports />}
        actions={
          <>
            {own && (
              <Button variant="default" onClick={() => setDeleting(true)}>
                Delete…
              </Button>
            )}
            {base && (
              <Button variant="default" onClick={edited.copy} disabled={edited.saving}>
                Save as copy
              </Button>
            )}
            <Button variant="default" onClick={() => setOrdering(true)}>
              Order this report
            </Button>
            {(own || !base) && (
              <Button loading={edited.saving} onClick={edited.save} disabled={own && !dirty}>
                Save
              </Button>
            )}
          </>
        }
      />
      <Leaving unsaved={dirty} what="What you changed in this report will be lost." />
      <div className={classes.stack}>
        {error && asProblem(error).code === 'version_conflict' && known ? (
          <ConflictNotice
            differences={differences(labels, inWords(draft, name), inWords(draftOf(known), name))}
            keepMine={edited.keepMine}
            takeTheirs={edited.takeTheirs}
          />
        ) : (
          <ProblemNotice error={error} rest={edited.issues.rest} />
        )}
        <div className={classes.columns}>
          <div ref={choices} className={classes.stack}>
            <Choices
              draft={draft}
              set={edited.set}
              setLayout={edited.setLayout}
              issues={issues}
              metrics={metrics}
              standard={standard}
              mayShare={own || !base}
            />
          </div>
          <PreviewPane days={days} preview={preview} issues={issues} />
        </div>
      </div>
      {ordering !== undefined && (
        <Suspense fallback={null}>
          <OrderDialog
            opened={ordering}
            content={base && !dirty ? { definition: base.id } : { layout: draft.layout }}
            saved={Boolean(base) && !dirty}
            onClose={() => setOrdering(false)}
          />
        </Suspense>
      )}
      {base && own && (
        <DeleteDefinition
          definition={base}
          opened={deleting}
          onClose={() => setDeleting(false)}
          onDeleted={leave}
        />
      )}
    </>
  );
}
