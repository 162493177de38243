import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { MetricOut } from '@/api/analytics';
import { reportMetrics } from '@/api/limits.gen';
import { Icon } from '@/components/Icon';
import { Card } from '@/components/Page';
import { counted, humanise } from '@/components/words';
import { groupWords } from '@/features/analytics/figures';
import classes from './Builder.module.css';
import type { PartProps } from './Choices';
import { fits, moved } from './layout';
import { Sortable } from './Sortable';

/** The numbers of a report in their order, and those that it can have as well. */
export function MetricFields({ layout, set, issues, metrics }: PartProps) {
  const chosen = layout.metrics;
  const name = (id: string) => metrics.find((one) => one.id === id)?.name ?? humanise(id);
  const all = chosen.length >= reportMetrics;
  return (
    <Card
      title="Figures"
      aside={
        <span className={classes.hint}>
          {chosen.length} of at most {reportMetrics}
        </span>
      }
    >
      <div className={classes.fields}>
        <Sortable
          label="Figures of the report"
          entries={chosen.map((id) => ({ key: id, name: name(id), issue: issues.metrics[id] }))}
          move={(from, to) => set({ metrics: moved(chosen, from, to) })}
          remove={(at) => set({ metrics: chosen.filter((_, place) => place !== at) })}
        />
        {issues.fields.metrics && (
          <div role="alert" className={classes.wrong}>
            {issues.fields.metrics}
          </div>
        )}
        <Dictionary
          metrics={metrics.filter((one) => chosen.includes(one.id) || fits(one, layout))}
          chosen={chosen}
          full={all}
          toggle={(id) =>
            set({
              metrics: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id],
            })
          }
        />
      </div>
    </Card>
  );
}

interface DictionaryProps {
  metrics: MetricOut[];
  chosen: string[];
  full: boolean;
  toggle: (id: string) => void;
}

/** The dictionary in its groups, with what each number means. */
function Dictionary({ metrics, chosen, full, toggle }: DictionaryProps) {
  const [search, setSearch] = useState('');
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = metrics.filter(({ name, definition, group }) => {
    const text = `${name} ${definition} ${groupWords(group)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <>
      <TextInput
        label="Add figures"
        placeholder="Search by name or meaning"
        leftSection={<Icon name="search" size={16} />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <section className={classes.choices} aria-label="Figures to choose from">
        {groups.length === 0 && <p className={classes.hint}>No figure says that.</p>}
        {groups.map((group) => (
          <fieldset key={group} className={classes.set}>
            <legend className={classes.group}>{groupWords(group)}</legend>
            <div>
              {found
                .filter((one) => one.group === group)
                .map(({ id, name, definition }) => (
                  <Checkbox
                    key={id}
                    label={name}
                    description={definition}
                    checked={chosen.includes(id)}
                    disabled={full && !chosen.includes(id)}
                    onChange={() => toggle(id)}
                    data-choice={id}
                  />
                ))}
            </div>
          </fieldset>
        ))}
      </section>
      <div role="status" className={classes.hint}>
        {words.length > 0 && counted(found.length, 'figure')}
      </div>
    </>
  );
}
