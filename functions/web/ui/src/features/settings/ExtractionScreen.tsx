import { Switch, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ExtractionSettings } from '@/api/resumes';
import { differences } from '@/components/differences';
import { Notice } from '@/components/Notice';
import { Card } from '@/components/Page';
import { useCan } from '@/features/me/me';
import {
  entriesOf,
  extractionQuery,
  inWords,
  labels,
  saveExtraction,
  shows,
  wrong,
} from './extraction';
import { ModelsCard } from './ModelsCard';
import { NumberField } from './NumberField';
import classes from './Settings.module.css';
import { SettingsFields, SettingsPage } from './SettingsPage';
import { UsageCard } from './UsageCard';
import { useSettings } from './useSettings';

/** Settings: which model reads resumes, for how much, and what is pointed out. */
export default function ExtractionScreen() {
  const can = useCan();
  const settings = useQuery({ ...extractionQuery, enabled: can('edit_settings') });
  return (
    <SettingsPage
      title="Resumes"
      subtitle="Which model reads resumes, what that may cost, and what is pointed out to whoever reviews them."
      query={settings}
    >
      {(known) => (
        <div className={classes.stack}>
          <UsageCard usage={known.usage} />
          <Form known={known} />
        </div>
      )}
    </SettingsPage>
  );
}

function Form({ known }: { known: ExtractionSettings }) {
  const form = useSettings({
    known,
    queryKey: extractionQuery.queryKey,
    entriesOf,
    save: saveExtraction,
    wrong,
  });
  const { entries, set, at } = form;
  return (
    <SettingsFields
      label="Resumes"
      form={form}
      differences={differences(labels, inWords(entries), inWords(entriesOf(known)))}
      shows={shows}
    >
      <ModelsCard models={entries.models} at={at} set={(models) => set({ models })} />
      <Card title="Budget">
        <TextInput
          label="At most in a month"
          aria-label="At most in a month, in US dollars"
          description="When it is used up, the built-in rules read the resumes until the month is over."
          inputMode="decimal"
          classNames={{ wrapper: classes.amount }}
          rightSection={<span className={classes.unit}>US $</span>}
          rightSectionWidth="3.5rem"
          rightSectionPointerEvents="none"
          value={entries.budget}
          error={at('monthly_budget_cents')}
          onChange={(event) => set({ budget: event.currentTarget.value })}
        />
      </Card>
      <Card title="Without a look by a person">
        <div className={classes.fields}>
          <Switch
            label="Take facts over by themselves where the model is sure enough"
            checked={entries.accepts}
            onChange={(event) => set({ accepts: event.currentTarget.checked })}
          />
          {entries.accepts && (
            <>
              <Notice tone="amber" icon="warn" title="Nobody looks at these facts">
                What a model is sure of can still be wrong, and a wrong fact about a person stays
                until somebody notices. Each resume says how it was taken over.
              </Notice>
              <NumberField
                label="From a confidence of"
                unit="of 100"
                value={entries.acceptFrom}
                error={at('accept_from')}
                onChange={(acceptFrom) => set({ acceptFrom })}
              />
            </>
          )}
        </div>
      </Card>
      <Card title="Career">
        <p className={classes.lead}>
          Short stays and gaps are pointed out to whoever reviews the resume. They decide nothing.
        </p>
        <div className={classes.fields}>
          <NumberField
            label="A stay is short below"
            unit="months"
            value={entries.shortStayMonths}
            error={at('short_stay_months')}
            onChange={(shortStayMonths) => set({ shortStayMonths })}
          />
          <NumberField
            label="Point it out from"
            unit="short stays"
            value={entries.shortStays}
            error={at('short_stays')}
            onChange={(shortStays) => set({ shortStays })}
          />
          <NumberField
            label="Within the last"
            unit="years"
            value={entries.withinYears}
            error={at('within_years')}
            onChange={(withinYears) => set({ withinYears })}
          />
          <NumberField
            label="A gap is shown from"
            unit="months"
            value={entries.gapMonths}
            error={at('gap_months')}
            onChange={(gapMonths) => set({ gapMonths })}
          />
        </div>
      </Card>
    </SettingsFields>
  );
}
