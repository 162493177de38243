import { Button, Select } from '@mantine/core';
import { useRef } from 'react';
import { reportCharts } from '@/api/limits.gen';
import type { Chart } from '@/api/reports';
import { focusSoon } from '@/components/focus';
import { Icon } from '@/components/Icon';
import { Card } from '@/components/Page';
import { humanise } from '@/components/words';
import classes from './Builder.module.css';
import type { PartProps } from './Choices';
import { anotherChart, chartKey, chartKinds, chartOf, moved } from './layout';
import { type Entry, Sortable } from './Sortable';

/** The charts of a report in their order: of which kind, and of which number where one is drawn. */
export function ChartFields({ layout, set, issues, metrics }: PartProps) {
  const { charts } = layout;
  const card = useRef<HTMLDivElement>(null);
  const name = (id: string) => metrics.find((one) => one.id === id)?.name ?? humanise(id);
  const another = charts.length < reportCharts ? anotherChart(layout) : null;
  const field = (at: number, what: string) => () =>
    card.current?.querySelector<HTMLElement>(`[data-chart-${what}="${at}"]`);
  const change = (at: number, chart: Chart, what: string) => {
    set({ charts: charts.map((one, place) => (place === at ? chart : one)) });
    // The entry is another one then, and the field in it a new one.
    focusSoon([field(at, what)]);
  };
  const entries = charts.map((chart, at): Entry => {
    const metric = 'metric' in chart ? chart.metric : (layout.metrics[0] ?? '');
    const kind = chartKinds.find(({ value }) => value === chart.kind)?.label ?? chart.kind;
    const ids = [...new Set([...layout.metrics, metric])];
    const before = charts.slice(0, at).filter((one) => chartKey(one) === chartKey(chart)).length;
    return {
      key: `${chartKey(chart)} ${before}`,
      name: 'metric' in chart ? `${kind}: ${name(metric)}` : kind,
      issue: issues.charts[chartKey(chart)],
      head: (
        <Select
          aria-label={`Kind of chart ${at + 1}`}
          data={chartKinds}
          value={chart.kind}
          onChange={(next) => next && change(at, chartOf(next as Chart['kind'], metric), 'kind')}
          allowDeselect={false}
          data-chart-kind={at}
        />
      ),
      body: 'metric' in chart && (
        <Select
          aria-label={`Figure of chart ${at + 1}`}
          data={ids.map((id) => ({ value: id, label: name(id) }))}
          value={metric}
          onChange={(next) => next && change(at, chartOf(chart.kind, next), 'metric')}
          allowDeselect={false}
          searchable
          data-chart-metric={at}
        />
      ),
    };
  });
  return (
    <Card
      title="Charts"
      aside={
        <span className={classes.hint}>
          {charts.length} of at most {reportCharts}
        </span>
      }
    >
      <div ref={card} className={classes.fields}>
        <Sortable
          label="Charts of the report"
          entries={entries}
          move={(from, to) => set({ charts: moved(charts, from, to) })}
          remove={(at) => set({ charts: charts.filter((_, place) => place !== at) })}
        />
        {issues.fields.charts && (
          <div role="alert" className={classes.wrong}>
            {issues.fields.charts}
          </div>
        )}
        <div>
          <Button
            size="xs"
            variant="default"
            leftSection={<Icon name="plus" size={14} />}
            disabled={!another}
            onClick={() => {
              if (!another) return;
              set({ charts: [...charts, another] });
              requestAnimationFrame(() => field(charts.length, 'kind')()?.focus());
            }}
          >
            Add a chart
          </Button>
        </div>
      </div>
    </Card>
  );
}
