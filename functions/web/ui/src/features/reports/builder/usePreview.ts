import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Days } from '@/api/analytics';
import type { Sheet } from '@/api/reports';
import { previewQuery } from '../definitions';
import { type Issues, issuesOf } from './issues';
import type { FullLayout } from './layout';

export interface Preview {
  /** The numbers of the last layout that could be made. */
  sheet: Sheet | undefined;
  /** What was changed since is being asked for. */
  waiting: boolean;
  error: unknown;
  issues: Issues;
  retry: () => void;
}

/** How long nothing has to change before the numbers are asked for, in milliseconds. */
const pause = 400;

/** The numbers of a report while it is put together. The last good ones stay while others are on their way. */
export function usePreview(layout: FullLayout, { from, to }: Days): Preview {
  const now = useMemo(() => ({ layout, from, to }), [layout, from, to]);
  const [asked] = useDebouncedValue(now, pause);
  const query = useQuery({
    ...previewQuery(asked.layout, asked.from, asked.to),
    enabled: Boolean(asked.from && asked.to),
  });
  const [good, setGood] = useState<Sheet>();
  if (query.data && query.data !== good) setGood(query.data);
  return {
    sheet: query.data ?? good,
    waiting: query.isFetching || asked !== now,
    error: query.error,
    issues: issuesOf(query.error, asked.layout),
    retry: query.refetch,
  };
}
