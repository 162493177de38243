import { BarChart } from '@mantine/charts';
import '@/features/analytics/charts.css';
import type { Performance } from '@/api/analytics';
import { inUnit } from '@/features/analytics/figures';
import { stepLabel } from '@/features/trends/points';

/** Actions of each day as bars. */
export default function DaysChart({ days }: { days: Performance['days'] }) {
  return (
    <BarChart
      h={220}
      data={days.map(({ day, actions }) => ({
        label: stepLabel({ from: day, to: day }, 'day'),
        actions,
      }))}
      dataKey="label"
      series={[{ name: 'actions', label: 'Actions', color: 'var(--hl-bar)' }]}
      valueFormatter={(value) => inUnit(value, 'count')}
      yAxisProps={{ width: 44, allowDecimals: false }}
      xAxisProps={{ minTickGap: 24 }}
      barProps={{ isAnimationActive: false, radius: [3, 3, 0, 0] }}
      barChartProps={{ accessibilityLayer: false }}
    />
  );
}
