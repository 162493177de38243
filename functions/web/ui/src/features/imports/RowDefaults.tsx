import { Radio, Select, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ImportField } from '@/api/types';
import { languages, sources } from '@/api/vocabulary';
import { Card } from '@/components/Page';
import { humanise } from '@/components/words';
import { JobSelect } from '@/features/jobs/JobSelect';
import { languageName } from '@/features/letters/language';
import { choosable, useDirectory } from '@/features/team/directory';
import classes from './Imports.module.css';
import type { PlanEntries } from './plan';

/** What goes for rows that do not say it themselves, and what to do with people who are known already. */
export function RowDefaults({ form }: { form: UseFormReturnType<PlanEntries> }) {
  const { people } = useDirectory();
  const where = (field: ImportField) =>
    form.values.mapping.includes(field) ? 'Where the file says nothing.' : 'For every row.';
  return (
    <Card title="What the file does not say">
      <div className={classes.stack}>
        <div className={classes.pair}>
          <JobSelect
            label="Job"
            placeholder="Which job is it for?"
            description={where('job')}
            openOnly
            clearable
            required={!form.values.mapping.includes('job')}
            {...form.getInputProps('job')}
            value={form.values.job || null}
            onChange={(id) => form.setFieldValue('job', id ?? '')}
          />
          <Select
            label="Owner"
            placeholder="You"
            description={where('owner')}
            data={choosable(people)}
            searchable
            clearable
            {...form.getInputProps('owner')}
            value={form.values.owner || null}
            onChange={(id) => form.setFieldValue('owner', id ?? '')}
          />
          <Select
            label="Source"
            description={where('source')}
            data={sources.map((id) => ({ value: id, label: humanise(id) }))}
            allowDeselect={false}
            {...form.getInputProps('source')}
          />
          <Select
            label="Language of mails"
            description={where('language')}
            data={languages.map((id) => ({ value: id, label: languageName(id) }))}
            allowDeselect={false}
            {...form.getInputProps('language')}
          />
        </div>
        <Radio.Group
          label="People who are candidates already"
          description="The same mail address or phone, or the same name and place."
          {...form.getInputProps('duplicates')}
        >
          <Stack gap="xs" pt={6}>
            <Radio value="skip" label="Leave them out" />
            <Radio value="add" label="Add them all the same" />
          </Stack>
        </Radio.Group>
      </div>
    </Card>
  );
}
