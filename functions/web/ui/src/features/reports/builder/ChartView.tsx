import { Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense } from 'react';
import type { Drawn, Series, Sheet } from '@/api/reports';
import { period } from '@/components/dates';
import { StatusTag } from '@/components/Tag';
import { counted } from '@/components/words';
import { inUnit, type Measure } from '@/features/analytics/figures';
import { Bar } from '@/features/funnel/Bar';
import { HeatGrid } from '@/features/heatmap/HeatGrid';
import { Legend } from '@/features/heatmap/Legend';
import { inWords } from '@/features/trends/points';
import classes from './Builder.module.css';
import { pairsOf, rowLabel, stepOfRows } from './series';

const TrendChart = lazy(() => import('@/features/trends/TrendChart'));
const StepBars = lazy(() => import('./StepBars'));

interface Props {
  chart: Drawn;
  sheet: Sheet;
}

/** One chart of a report. */
export function ChartView({ chart, sheet }: Props) {
  switch (chart.kind) {
    case 'bars':
      return <Bars series={chart} sheet={sheet} />;
    case 'lines':
      return <Lines series={chart} sheet={sheet} />;
    case 'heat_map':
      return <Heat cells={chart.cells} sheet={sheet} />;
    case 'funnel':
      return (
        <Framed title="How many entered each stage">
          <BarList
            rows={chart.stages.map(({ status, entered, previous }) => ({
              key: status,
              name: <StatusTag id={status} />,
              value: entered,
              before: previous,
            }))}
          />
        </Framed>
      );
    case 'pipeline_now':
      return (
        <Framed title="Candidates in each status now">
          <BarList
            rows={chart.statuses.map(({ status, candidates }) => ({
              key: status,
              name: <StatusTag id={status} />,
              value: candidates,
            }))}
          />
        </Framed>
      );
  }
}

function Framed({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className={classes.chartTitle}>{title}</h3>
      {children}
    </section>
  );
}

/** What a series is measured in: its number stands among the totals, with its group. */
const measureOf = ({ metric, unit }: Series, { total }: Sheet) => ({
  unit,
  group: total.find((figure) => figure.metric === metric)?.group ?? ('activity' as const),
});

function Bars({ series, sheet }: { series: Series; sheet: Sheet }) {
  const measure = measureOf(series, sheet);
  const { categories, values, previous } = series;
  const rows = categories.map((name, at) => ({
    key: `${name} ${at}`,
    name: rowLabel(name, sheet.by),
    value: values[at] ?? null,
    before: previous[at],
  }));
  if (!stepOfRows(sheet.by)) {
    return (
      <Framed title={series.name}>
        <BarList rows={rows} measure={measure} />
      </Framed>
    );
  }
  return (
    <Framed title={`${series.name} by ${sheet.by}`}>
      <div role="img" aria-label={`${series.name} by ${sheet.by}. The table has every value.`}>
        <Suspense fallback={<Skeleton height={240} />}>
          <StepBars rows={rows} name={series.name} measure={measure} />
        </Suspense>
      </div>
    </Framed>
  );
}

function Lines({ series, sheet }: { series: Series; sheet: Sheet }) {
  const measure = measureOf(series, sheet);
  const pairs = pairsOf(series, sheet.period);
  const text = (value: number) => inUnit(value, measure);
  const now = inWords(
    pairs.map((pair) => pair.now),
    text,
  );
  return (
    <Framed title={`${series.name} over time`}>
      <div role="img" aria-label={`${series.name} over time. ${now}`}>
        <Suspense fallback={<Skeleton height={300} />}>
          <TrendChart pairs={pairs} metric={measure} />
        </Suspense>
      </div>
    </Framed>
  );
}

function Heat({ cells, sheet }: { cells: number[][]; sheet: Sheet }) {
  const upright = useMediaQuery('(max-width: 75em)', window.innerWidth < 1200, {
    getInitialValueInEffect: false,
  });
  const { from, to } = sheet.period;
  const total = cells.flat().reduce((sum, count) => sum + count, 0);
  return (
    <Framed title="Actions by weekday and hour">
      <HeatGrid
        cells={cells}
        caption={`${counted(total, 'action')} by weekday and hour, ${period(from, to)}`}
        upright={upright}
      />
      <Legend most={Math.max(0, ...cells.flat())} />
    </Framed>
  );
}

interface BarRow {
  key: string;
  name: ReactNode;
  value: number | null;
  before?: number | null;
}

/** A bar for each row, beside its number. */
function BarList({ rows, measure = 'count' }: { rows: BarRow[]; measure?: Measure }) {
  const most = Math.max(0, ...rows.map(({ value }) => value ?? 0));
  return (
    <ul className={classes.bars}>
      {rows.map(({ key, name, value, before }) => (
        <li key={key} data-bar={key}>
          <span>{name}</span>
          <Bar value={value ?? 0} most={most} />
          <span className="tabular">
            {inUnit(value, measure)}
            {before != null && <div className={classes.hint}>{inUnit(before, measure)} before</div>}
          </span>
        </li>
      ))}
    </ul>
  );
}
