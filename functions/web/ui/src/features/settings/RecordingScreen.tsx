import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RecordingSettings } from '@/api/record';
import { differences } from '@/components/differences';
import { Card } from '@/components/Page';
import { useCan } from '@/features/me/me';
import { NumberField } from './NumberField';
import { entriesOf, inWords, labels, recordingQuery, saveRecording, wrong } from './recording';
import classes from './Settings.module.css';
import { SettingsFields, SettingsPage } from './SettingsPage';
import { useSettings } from './useSettings';

/** Settings: how long the log is kept, and how much of an address. */
export default function RecordingScreen() {
  const can = useCan();
  const settings = useQuery({ ...recordingQuery, enabled: can('edit_settings') });
  return (
    <SettingsPage
      title="Recording"
      subtitle="How long the log of what people do is kept, and how much of it."
      query={settings}
    >
      {(known) => <Form known={known} />}
    </SettingsPage>
  );
}

function Form({ known }: { known: RecordingSettings }) {
  const form = useSettings({
    known,
    queryKey: recordingQuery.queryKey,
    entriesOf,
    save: saveRecording,
    wrong,
  });
  const { entries, set, at } = form;
  return (
    <SettingsFields
      label="Recording"
      form={form}
      differences={differences(labels, inWords(entries), inWords(entriesOf(known)))}
      shows={(path) => path === 'retention_days'}
    >
      <Card title="The log">
        <div className={classes.fields}>
          <NumberField
            label="Keep the log for"
            description="What is older disappears from every page, export and report at once."
            unit="days"
            value={entries.retention}
            error={at('retention_days')}
            onChange={(retention) => set({ retention })}
          />
          <Switch
            label="Keep network addresses in full"
            description="Otherwise only the network is kept, not which device in it."
            checked={entries.full}
            onChange={(event) => set({ full: event.currentTarget.checked })}
          />
          <p className="muted" style={{ margin: 0 }}>
            Everybody can read <Link to="/recorded">what is recorded</Link>, and take their own
            record along as a file under My activity.
          </p>
        </div>
      </Card>
    </SettingsFields>
  );
}
