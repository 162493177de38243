import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { AnalyticsSettings } from '@/api/alerts';
import { differences } from '@/components/differences';
import { Card } from '@/components/Page';
import { useCan } from '@/features/me/me';
import {
  analyticsSettingsQuery,
  entriesOf,
  inWords,
  labels,
  saveAnalytics,
  shows,
  wrong,
} from './analytics';
import { NumberField } from './NumberField';
import classes from './Settings.module.css';
import { SettingsFields, SettingsPage } from './SettingsPage';
import { useSettings } from './useSettings';
import { WeightTable } from './WeightTable';

/** Settings: what the leaderboard is made of, and how little is too little to say something. */
export default function AnalyticsScreen() {
  const can = useCan();
  const settings = useQuery({ ...analyticsSettingsQuery, enabled: can('edit_settings') });
  return (
    <SettingsPage
      title="Figures"
      subtitle="What the leaderboard is made of, and how little is too little to say something."
      query={settings}
    >
      {(known) => <Form known={known} />}
    </SettingsPage>
  );
}

function Form({ known }: { known: AnalyticsSettings }) {
  const form = useSettings({
    known,
    queryKey: analyticsSettingsQuery.queryKey,
    entriesOf,
    save: saveAnalytics,
    wrong,
  });
  const { entries, set, at } = form;
  return (
    <SettingsFields
      label="Figures"
      form={form}
      differences={differences(labels, inWords(entries), inWords(entriesOf(known)))}
      shows={shows}
    >
      <Card title="Leaderboard">
        <p className={classes.lead}>
          Points are what was done times its weight, and a person’s rank goes by points per day at
          work. The formula stands beside the leaderboard.
        </p>
        <WeightTable weights={entries.weights} at={at} set={(weights) => set({ weights })} />
      </Card>
      <Card title="Too little to say something">
        <div className={classes.fields}>
          <NumberField
            label="Days at work before somebody is ranked"
            unit="days"
            value={entries.minimumDays}
            error={at('minimum_days')}
            onChange={(minimumDays) => set({ minimumDays })}
          />
          <NumberField
            label="Cases before a share is shown"
            description="One hire out of one offer is not 100 %."
            unit="cases"
            value={entries.minimumVolume}
            error={at('minimum_volume')}
            onChange={(minimumVolume) => set({ minimumVolume })}
          />
        </div>
      </Card>
      <Card title="Own rank">
        <Switch
          label="People see their own rank"
          description="On My activity. The ranks of others stay with those who may see the team’s figures."
          checked={entries.showOwnRank}
          onChange={(event) => set({ showOwnRank: event.currentTarget.checked })}
        />
      </Card>
    </SettingsFields>
  );
}
