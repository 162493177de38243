import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { IdempotencyKey } from '@/api/idempotency';
import type { Definition } from '@/api/reports';
import { saved } from '@/components/toast';
import { copyTitle } from './builder/layout';
import { createDefinition, definitionsKey } from './definitions';

/** Keeps a copy of a saved report as one's own, which nobody else sees at first. */
export function useDuplicate() {
  const client = useQueryClient();
  const key = useRef(new IdempotencyKey());
  return useMutation({
    mutationFn: ({ title, layout }: Definition) => {
      const body = { title: copyTitle(title), layout, shared: false };
      return createDefinition(body, key.current.for(body));
    },
    onSuccess: (copy) => {
      key.current.used();
      saved(`“${copy.title}” is saved.`);
      return client.invalidateQueries({ queryKey: definitionsKey });
    },
  });
}
