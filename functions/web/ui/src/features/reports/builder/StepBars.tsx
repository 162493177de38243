import { BarChart } from '@mantine/charts';
import '@/features/analytics/charts.css';
import type { MetricOut } from '@/api/analytics';
import { inUnit, short } from '@/features/analytics/figures';

interface Props {
  rows: { name: string; value: number | null }[];
  name: string;
  measure: Pick<MetricOut, 'unit' | 'group'>;
}

/** Days, weeks or months as bars. */
export default function StepBars({ rows, name, measure }: Props) {
  return (
    <BarChart
      h={240}
      data={rows.map((row) => ({ label: row.name, value: row.value }))}
      dataKey="label"
      series={[{ name: 'value', label: name, color: 'var(--hl-bar)' }]}
      valueFormatter={(value) => inUnit(value, measure)}
      yAxisProps={{
        width: 56,
        allowDecimals: measure.unit !== 'count',
        tickFormatter: (value: number) => short(value, measure),
      }}
      xAxisProps={{ minTickGap: 24 }}
      barProps={{ isAnimationActive: false, radius: [3, 3, 0, 0] }}
      barChartProps={{ accessibilityLayer: false }}
    />
  );
}
