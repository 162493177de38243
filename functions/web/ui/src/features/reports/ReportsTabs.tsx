import { Tabs } from '@/components/Tabs';

const pages = [
  { to: '/reports', label: 'Reports', exact: true },
  { to: '/reports/schedules', label: 'Schedules' },
] as const;

/** Reports that were made, and those that are made by themselves. */
export const ReportsTabs = () => <Tabs label="Reports" pages={pages} />;
