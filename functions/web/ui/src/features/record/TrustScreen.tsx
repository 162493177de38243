import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Chain, ReconciledDay } from '@/api/record';
import { LoadMore } from '@/components/LoadMore';
import { Card } from '@/components/Page';
import { Empty } from '@/components/states';
import { counted } from '@/components/words';
import { useCan } from '@/features/me/me';
import { SettingsPage } from '@/features/settings/SettingsPage';
import { reconciliationQuery } from './api';
import { ChainCard } from './ChainCard';
import { DayTable } from './DayTable';
import classes from './Record.module.css';
import { Verdict } from './Verdict';

/** That the record is whole and that nobody changed it afterwards, in figures. */
export default function TrustScreen() {
  const can = useCan();
  const found = useInfiniteQuery({ ...reconciliationQuery, enabled: can('view_team_activity') });
  return (
    <SettingsPage
      title="Proof of the record"
      subtitle="Every change of state is compared with the log, day by day, and each day is sealed with the one before."
      permission="view_team_activity"
      query={found}
    >
      {({ pages }) => (
        <Proof
          days={pages.flatMap(({ days }) => days)}
          chain={pages[0]?.chain ?? null}
          more={(days) => <LoadMore list={found} shown={counted(days, 'day')} />}
        />
      )}
    </SettingsPage>
  );
}

interface Props {
  days: ReconciledDay[];
  chain: Chain | null;
  more: (days: number) => ReactNode;
}

function Proof({ days, chain, more }: Props) {
  if (days.length === 0)
    return (
      <Card padded={false}>
        <Empty title="No day has been compared yet">
          Each day is compared in the night that follows it.
        </Empty>
      </Card>
    );
  return (
    <div className={classes.stack}>
      <Verdict days={days} />
      {chain && <ChainCard chain={chain} />}
      <Card title="Day by day">
        <div className={classes.edge}>
          <DayTable days={days} />
          {more(days.length)}
        </div>
      </Card>
    </div>
  );
}
