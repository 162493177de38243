import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Icon } from '@/components/Icon';
import { PageHeader } from '@/components/Page';
import { NoPermission } from '@/components/states';
import { useCan } from '@/features/me/me';
import type { Chosen } from './ContentFields';
import { DefinitionList } from './DefinitionList';
import { OrderCard } from './OrderCard';
import classes from './Reports.module.css';
import { ReportsTabs } from './ReportsTabs';
import { RunList } from './RunList';

/** Ordering a report, following those that were ordered, and the reports that were put together. */
export default function ReportsScreen() {
  const can = useCan();
  const [what, setWhat] = useState<Chosen>({ about: { kind: 'team' } });
  if (!can('order_reports')) {
    return (
      <>
        <PageHeader title="Reports" />
        <NoPermission />
      </>
    );
  }
  return (
    <>
      <PageHeader
        title="Reports"
        subtitle="A PDF to read and an Excel file to work with, by mail and for download."
        actions={
          <Button
            component={Link}
            to="/reports/builder"
            leftSection={<Icon name="plus" size={16} />}
          >
            Build a report
          </Button>
        }
      />
      <ReportsTabs />
      <div className={classes.columns}>
        <div className={classes.stack}>
          <RunList />
          <DefinitionList
            order={({ id }) => {
              setWhat({ definition: id });
              document.querySelector<HTMLElement>('[data-what]')?.focus();
            }}
          />
        </div>
        <OrderCard what={what} setWhat={setWhat} />
      </div>
    </>
  );
}
