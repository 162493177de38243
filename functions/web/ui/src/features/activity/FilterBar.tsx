import { Button, Select, TextInput } from '@mantine/core';
import { actions, outcomes, subjectKinds } from '@/api/vocabulary';
import { dayOf } from '@/components/dates';
import { Filters } from '@/components/Filters';
import { humanise } from '@/components/words';
import { useZone } from '@/features/me/me';
import { type ActivityFilters, isFiltered } from './filters';

const option = (id: string) => ({ value: id, label: humanise(id) });
const entityTypes = subjectKinds.map(option);

interface Props {
  filters: ActivityFilters;
  change: (filters: ActivityFilters) => void;
}

/** The filters of an activity log. The entity is chosen by a link, so it shows as something to take off again. */
export function FilterBar({ filters, change }: Props) {
  const today = dayOf(new Date(), useZone());
  const set = (entry: ActivityFilters) => change({ ...filters, ...entry });
  return (
    <Filters label="Filter the activity" active={isFiltered(filters)} clear={() => change({})}>
      <Select
        label="Action"
        placeholder="All actions"
        data={actions.map(option)}
        value={filters.action ?? null}
        onChange={(action) => set({ action: action ?? undefined })}
        searchable
        clearable
      />
      <Select
        label="Outcome"
        placeholder="All outcomes"
        data={outcomes.map(option)}
        value={filters.outcome ?? null}
        onChange={(outcome) => set({ outcome: outcome ?? undefined })}
        clearable
      />
      <Select
        label="About"
        placeholder="Everything"
        data={entityTypes}
        value={filters.entity_type ?? null}
        onChange={(type) => set({ entity_type: type ?? undefined, entity_id: undefined })}
        clearable
      />
      <TextInput
        label="From"
        type="date"
        max={filters.to ?? today}
        value={filters.from ?? ''}
        onChange={(event) => set({ from: event.currentTarget.value || undefined })}
      />
      <TextInput
        label="To"
        type="date"
        min={filters.from}
        max={today}
        value={filters.to ?? ''}
        onChange={(event) => set({ to: event.currentTarget.value || undefined })}
      />
      {filters.entity_id && (
        <Button variant="default" onClick={() => set({ entity_id: undefined })}>
          One {filters.entity_type ?? 'record'} only ✕
        </Button>
      )}
    </Filters>
  );
}
