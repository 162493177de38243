import { useQuery } from '@tanstack/react-query';
import type { AlertSettings } from '@/api/alerts';
import { differences } from '@/components/differences';
import { useCan, useMe } from '@/features/me/me';
import { useDirectory } from '@/features/team/directory';
import {
  alertSettingsQuery,
  entriesOf,
  type RuleEntry,
  saveAlertSettings,
  shows,
  tellsNobody,
  wrong,
} from './alertRules';
import { NobodyTold } from './NobodyTold';
import { RuleCard } from './RuleCard';
import { inWords, labelsOf } from './ruleWords';
import { SettingsFields, SettingsPage } from './SettingsPage';
import { TargetsCard } from './TargetsCard';
import { useSettings } from './useSettings';

/** Settings: what is looked for, with which limits, and who is told. */
export default function AlertRulesScreen() {
  const can = useCan();
  const settings = useQuery({ ...alertSettingsQuery, enabled: can('edit_settings') });
  return (
    <SettingsPage
      title="Alert rules"
      subtitle="What is looked for, and who gets a mail about it. Every alert stands under Alerts, with or without a mail."
      query={settings}
    >
      {(known) => <Form known={known} />}
    </SettingsPage>
  );
}

function Form({ known }: { known: AlertSettings }) {
  const me = useMe();
  const directory = useDirectory();
  const name = (id: string) => directory.name(id) ?? 'somebody';
  const form = useSettings({
    known,
    queryKey: alertSettingsQuery.queryKey,
    entriesOf,
    save: saveAlertSettings,
    wrong,
  });
  const { entries, set, at } = form;
  const change = (place: number, part: Partial<RuleEntry>) =>
    set({
      rules: entries.rules.map((rule, index) => (index === place ? { ...rule, ...part } : rule)),
    });
  return (
    <SettingsFields
      label="Alert rules"
      form={form}
      differences={differences(
        labelsOf(entries),
        inWords(entries, name),
        inWords(entriesOf(known), name),
      )}
      shows={shows}
    >
      {tellsNobody(entriesOf(known).rules) && (
        <NobodyTold rules={entries.rules} me={me.user.id} set={(rules) => set({ rules })} />
      )}
      {entries.rules.map((rule, place) => (
        <RuleCard
          key={rule.kind}
          rule={rule}
          at={(field) => at(`rules/${place}/${field}`)}
          set={(part) => change(place, part)}
        />
      ))}
      <TargetsCard targets={entries.targets} at={at} set={(targets) => set({ targets })} />
    </SettingsFields>
  );
}
