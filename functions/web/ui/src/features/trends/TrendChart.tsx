import { LineChart } from '@mantine/charts';
import '@/features/analytics/charts.css';
import type { MetricOut } from '@/api/analytics';
import { inUnit, short } from '@/features/analytics/figures';
import type { Pair } from './points';

interface Props {
  pairs: Pair[];
  metric: Pick<MetricOut, 'unit' | 'group'>;
}

/** The period as a line, and the one before as a dashed line under it. */
export default function TrendChart({ pairs, metric }: Props) {
  return (
    <LineChart
      h={300}
      data={pairs.map(({ label, now, before }) => ({
        label,
        now: now.value,
        before: before?.value ?? null,
      }))}
      dataKey="label"
      series={[
        {
          name: 'before',
          label: 'Period before (dashed)',
          color: 'var(--hl-field-line)',
          strokeDasharray: '5 4',
        },
        { name: 'now', label: 'This period', color: 'var(--hl-bar)' },
      ]}
      curveType="linear"
      connectNulls={false}
      withDots={pairs.length <= 31}
      dotProps={{ r: 3 }}
      strokeWidth={2}
      withLegend
      valueFormatter={(value) => inUnit(value, metric)}
      yAxisProps={{
        width: 56,
        allowDecimals: metric.unit !== 'count',
        tickFormatter: (value: number) => short(value, metric),
      }}
      xAxisProps={{ minTickGap: 24 }}
      lineChartProps={{ accessibilityLayer: false }}
      lineProps={{ isAnimationActive: false }}
    />
  );
}
