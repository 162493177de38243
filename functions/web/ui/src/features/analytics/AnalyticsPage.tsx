import type { ReactNode } from 'react';
import { PageHeader } from '@/components/Page';
import { NoPermission } from '@/components/states';
import { Tabs } from '@/components/Tabs';
import { useCan } from '@/features/me/me';
import { Explaining } from './Explaining';

const pages = [
  { to: '/analytics/leaderboard', label: 'Leaderboard' },
  { to: '/analytics/heatmap', label: 'Heat map' },
  { to: '/analytics/trends', label: 'Trends' },
  { to: '/analytics/funnel', label: 'Funnel' },
  { to: '/analytics/forecast', label: 'Forecast' },
] as const;

interface Props {
  title: string;
  subtitle: string;
  children: ReactNode;
}

/** The frame of the pages about how the team does; only for those who may see that. */
export function AnalyticsPage({ title, subtitle, children }: Props) {
  const can = useCan();
  if (!can('view_team_activity')) {
    return (
      <>
        <PageHeader title={title} />
        <NoPermission />
      </>
    );
  }
  return (
    <Explaining>
      <PageHeader title={title} subtitle={subtitle} />
      <Tabs label="Analytics" pages={pages} tight />
      {children}
    </Explaining>
  );
}
