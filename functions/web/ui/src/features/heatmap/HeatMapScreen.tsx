import { Select } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { HeatMap } from '@/api/analytics';
import { period } from '@/components/dates';
import { Filters } from '@/components/Filters';
import { Notice } from '@/components/Notice';
import { Card } from '@/components/Page';
import { Empty, LoadFailed, RowsLoading } from '@/components/states';
import { counted } from '@/components/words';
import { AnalyticsPage } from '@/features/analytics/AnalyticsPage';
import { type HeatChoice, heatMapQuery } from '@/features/analytics/api';
import { PeriodFields } from '@/features/analytics/PeriodFields';
import { PersonField } from '@/features/analytics/PersonField';
import { rangeOf } from '@/features/analytics/periods';
import { browserZone } from '@/features/interviews/zones';
import { CellDrawer } from './CellDrawer';
import { HeatGrid } from './HeatGrid';
import classes from './HeatMap.module.css';
import type { Cell } from './heat';
import { Legend } from './Legend';
import { useZones } from './useZones';

/** When in the week people work, for everybody or one person. */
export default function HeatMapScreen() {
  return (
    <AnalyticsPage
      title="Heat map"
      subtitle="Recorded actions by weekday and hour. Choose a cell to see the rows."
    >
      <Chosen />
    </AnalyticsPage>
  );
}

function Chosen() {
  const search = useSearch({ from: '/shell/analytics/heatmap' });
  const navigate = useNavigate({ from: '/analytics/heatmap' });
  const range = rangeOf(search);
  const zones = useZones(search.zone);
  const choice: HeatChoice = { ...range, user: search.user, zone: search.zone ?? browserZone() };
  const map = useQuery({ ...heatMapQuery(choice), placeholderData: (before) => before });
  const set = (entry: object) =>
    navigate({ search: (now) => ({ ...now, ...entry }), replace: true, resetScroll: false });
  return (
    <>
      <Filters
        label="Which heat map"
        active={Object.values(search).some(Boolean)}
        clear={() => navigate({ search: {}, replace: true, resetScroll: false })}
      >
        <PeriodFields range={range} shown={map.data?.period} error={map.error} change={set} />
        <PersonField user={search.user} change={(user) => set({ user })} />
        <Select
          label="Clock of"
          data={zones}
          value={choice.zone}
          onChange={(zone) => set({ zone: zone ?? undefined })}
          allowDeselect={false}
          searchable
        />
      </Filters>
      {map.error ? (
        <LoadFailed error={map.error} retry={() => map.refetch()} />
      ) : map.data ? (
        <Shown map={map.data} choice={choice} />
      ) : (
        <RowsLoading />
      )}
    </>
  );
}

function Shown({ map, choice }: { map: HeatMap; choice: HeatChoice }) {
  const upright = useMediaQuery('(max-width: 62em)', window.innerWidth < 992, {
    getInitialValueInEffect: false,
  });
  const [cell, setCell] = useState<Cell | null>(null);
  const [opened, rows] = useDisclosure(false);
  const open = (next: Cell) => {
    setCell(next);
    rows.open();
  };
  if (map.state === 'opted_out') {
    return (
      <Notice title="Opted out" icon="lock">
        There is no heat map for this person, who hasn’t agreed to performance figures.
      </Notice>
    );
  }
  if (map.total === 0) {
    return (
      <Card>
        <Empty title="No actions in these days">Try a wider range of days.</Empty>
      </Card>
    );
  }
  const days = period(map.period.from, map.period.to);
  return (
    <Card>
      <p className={classes.sum} data-total={map.total}>
        {counted(map.total, 'action')}, {days}, by the clock of {map.zone.replaceAll('_', ' ')}
      </p>
      <HeatGrid
        cells={map.cells}
        caption={`Actions by weekday and hour, ${days}`}
        upright={upright}
        open={open}
      />
      <Legend most={Math.max(...map.cells.flat())} />
      <p className={classes.hint}>With a keyboard, the arrow keys lead from cell to cell.</p>
      <CellDrawer
        cell={cell}
        opened={opened}
        count={cell ? (map.cells[cell.weekday]?.[cell.hour] ?? 0) : 0}
        choice={{ ...choice, ...map.period }}
        close={rows.close}
      />
    </Card>
  );
}
