import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { IdempotencyKey } from '@/api/idempotency';
import { asProblem } from '@/api/problem';
import type { Definition } from '@/api/reports';
import { saved } from '@/components/toast';
import { useMe } from '@/features/me/me';
import {
  createDefinition,
  definitionQuery,
  definitionsKey,
  updateDefinition,
} from '../definitions';
import { type Issues, issuesOf } from './issues';
import { copyTitle, type Draft, draftOf, type FullLayout, same } from './layout';

interface Options {
  /** As it is kept, as far as it was read; none for one that is new. */
  known: Definition | null;
  start: Draft;
  onKept: (definition: Definition) => void;
}

interface Save {
  draft: Draft;
  /** What stood in the fields when it was sent. */
  shown: Draft;
  /** What is changed; none to keep it as another one. */
  over: Pick<Definition, 'id' | 'version'> | null;
}

/** A report while it is put together, and the way to keep it. Nobody's change is overwritten unseen. */
export function useDraft({ known, start, onKept }: Options) {
  const client = useQueryClient();
  const me = useMe().user.id;
  const key = useRef(new IdempotencyKey());
  const [draft, setDraft] = useState(start);
  const [clean, setClean] = useState(start);
  const [base, setBase] = useState(known);
  const save = useMutation({
    mutationFn: ({ draft: body, over }: Save) =>
      over ? updateDefinition(over, body) : createDefinition(body, key.current.for(body)),
    onSuccess: (after, { shown }) => {
      key.current.used();
      client.setQueryData(definitionQuery(after.id).queryKey, after);
      setBase(after);
      setClean(draftOf(after));
      // What was changed while it was on its way stays.
      setDraft((current) => (same(current, shown) ? draftOf(after) : current));
      saved(`“${after.title}” is saved.`);
      onKept(after);
      return client.invalidateQueries({ queryKey: definitionsKey });
    },
    onError: (error, { over }) => {
      if (over && asProblem(error).code === 'version_conflict')
        return client.invalidateQueries({ queryKey: definitionQuery(over.id).queryKey });
    },
  });
  const own = base !== null && base.owner === me;
  const sent = save.variables?.draft;
  return {
    draft,
    set: (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change })),
    setLayout: (change: Partial<FullLayout>) =>
      setDraft((before) => ({ ...before, layout: { ...before.layout, ...change } })),
    base,
    own,
    dirty: !same(draft, clean),
    saving: save.isPending,
    error: save.error,
    issues: refusals(save.error, sent, draft),
    save: () => save.mutate({ draft, shown: draft, over: own ? base : null }),
    copy: () => {
      const title = draft.title === clean.title ? copyTitle(draft.title) : draft.title;
      save.mutate({ draft: { ...draft, title, shared: false }, shown: draft, over: null });
    },
    /** After somebody else was quicker: saves over it, or takes it over. */
    keepMine: () => known && save.mutate({ draft, shown: draft, over: known }),
    takeTheirs: () => {
      if (!known) return;
      setBase(known);
      setClean(draftOf(known));
      setDraft(draftOf(known));
      save.reset();
    },
  };
}

/** What was refused, as long as it is still there. */
function refusals(error: unknown, sent: Draft | undefined, draft: Draft): Issues {
  const issues = issuesOf(error, (sent ?? draft).layout);
  const title = sent?.title === draft.title ? issues.fields.title : undefined;
  if (sent && same(sent.layout, draft.layout)) return issues;
  return { metrics: {}, charts: {}, fields: title ? { title } : {}, rest: [] };
}
