import { CompositeChart } from '@mantine/charts';
import '@/features/analytics/charts.css';
import type { Days, Forecast } from '@/api/analytics';
import { inUnit, short } from '@/features/analytics/figures';
import { stepLabel } from './points';

interface Props {
  weeks: Days[];
  forecast: Extract<Forecast, { state: 'shown' }>;
}

/** The weeks that were as a line; the expected ones dashed, in the band of their interval. */
export default function ForecastChart({ weeks, forecast }: Props) {
  return (
    <CompositeChart
      h={240}
      data={rowsOf(weeks, forecast)}
      dataKey="label"
      series={[
        {
          name: 'band',
          label: `${forecast.interval} % interval`,
          type: 'area',
          color: 'var(--hl-bar)',
        },
        { name: 'value', label: 'So far', type: 'line', color: 'var(--mantine-color-text)' },
        {
          name: 'expected',
          label: 'Expected (dashed)',
          type: 'line',
          color: 'var(--hl-bar)',
          strokeDasharray: '5 4',
        },
      ]}
      curveType="linear"
      connectNulls={false}
      withDots={false}
      withLegend
      valueFormatter={text as (value: number) => string}
      yAxisProps={{ width: 44, tickFormatter: (value: number) => short(value, 'count') }}
      xAxisProps={{ minTickGap: 24 }}
      areaProps={{ isAnimationActive: false, strokeOpacity: 0, fillOpacity: 0.25 }}
      lineProps={{ isAnimationActive: false }}
      composedChartProps={{ accessibilityLayer: false }}
    />
  );
}

/** The line goes on from the last week that was. */
function rowsOf(weeks: Days[], { history, points }: Props['forecast']) {
  const past = history.map(({ from, value }) => ({
    label: stepLabel({ from, to: from }, 'day'),
    value,
  }));
  const last = past.pop();
  return [
    ...past,
    ...(last ? [{ ...last, expected: last.value, band: [last.value, last.value] }] : []),
    ...points.map(({ low, expected, high }, place) => ({
      label: weeks[place] ? stepLabel(weeks[place], 'day') : '',
      expected,
      band: [low, high],
    })),
  ];
}

const text = (value: number | [number, number]): string =>
  Array.isArray(value)
    ? `${inUnit(value[0], 'count')} to ${inUnit(value[1], 'count')}`
    : inUnit(value, 'count');
