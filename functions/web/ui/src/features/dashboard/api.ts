import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Step } from '@/api/analytics';
import { api, value } from '@/api/client';
import { asProblem } from '@/api/problem';
import { compact } from '@/api/queries';
import { follow, type Live } from './live';

/** What somebody does is to be seen within two seconds, the way there and back included. */
const everySecond = 1_000;
const whenItFails = 10_000;
const inVain = new Set(['not_signed_in', 'forbidden']);

/** The dashboard, followed while somebody looks: a hidden tab asks nothing, and a server in trouble is asked less. */
export const dashboardQuery = (client: QueryClient, period: Step, following: boolean) => {
  const queryKey = ['dashboard', period];
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<Live> => {
      const before = client.getQueryData<Live>(queryKey);
      const query = compact({ period, since: before?.since ?? undefined });
      const answer = await value(api.GET('/api/v1/admin/dashboard', { params: { query }, signal }));
      return follow(before, answer);
    },
    staleTime: 0,
    retry: false,
    refetchInterval: ({ state: { error } }) => {
      if (!following) return false;
      if (!error) return everySecond;
      const { code, retryAfter } = asProblem(error);
      if (inVain.has(code)) return false;
      return Math.max(whenItFails, (retryAfter ?? 0) * 1_000);
    },
    refetchOnWindowFocus: following ? 'always' : false,
    refetchOnReconnect: following,
  });
};
