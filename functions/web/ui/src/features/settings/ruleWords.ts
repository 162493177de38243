// Rules and their limits in words. A new rule or limit reads well without a change here.
import { humanise } from '@/components/words';
import type { Entries, RuleEntry } from './alertRules';

interface Words {
  title: string;
  what: string;
}

const rules: Record<string, Words> = {
  inactivity: {
    title: 'No activity',
    what: 'Somebody did nothing on several working days. Weekends, days away and days on which hardly anybody worked do not count.',
  },
  unusual_activity: {
    title: 'Unusual activity',
    what: 'Far more in an hour than the same person usually does at that hour of that weekday.',
  },
  mass_view: { title: 'Many candidates opened', what: 'Many candidates opened within an hour.' },
  mass_export: {
    title: 'Many candidates taken out',
    what: 'Many candidates taken out into files within an hour.',
  },
  mass_delete: { title: 'Many candidates erased', what: 'Many candidates erased within an hour.' },
  night_work: {
    title: 'Work at night',
    what: 'Work in the night, on the person’s own clock and outside of the person’s hours.',
  },
  new_action: {
    title: 'Done for the first time',
    what: 'Something weighty that the person never did before.',
  },
  new_network: {
    title: 'Sign-in from a new network',
    what: 'A sign-in from a network that the person never came from.',
  },
  stuck_candidates: {
    title: 'Candidates wait too long',
    what: 'Candidates are in a status for longer than they should be.',
  },
  target_missed: { title: 'Target missed', what: 'A week or a month ended below its target.' },
  target_beaten: { title: 'Target reached', what: 'A target was reached.' },
  records_differ: {
    title: 'Records do not agree',
    what: 'Changes and the record of them differ, which should never happen.',
  },
};

export const ruleWords = (kind: string): Words =>
  rules[kind] ?? { title: humanise(kind), what: '' };

interface LimitWords {
  label: string;
  unit?: string;
  description?: string;
}

const limits: Record<string, LimitWords> = {
  working_days: { label: 'Working days in a row', unit: 'days' },
  deviations: {
    label: 'How far from the usual',
    unit: 'deviations',
    description: 'More deviations: fewer alerts.',
  },
  at_least: { label: 'Not below', unit: 'actions' },
  per_hour: { label: 'More than, in an hour', unit: 'candidates' },
  from_hour: { label: 'The night begins at', unit: 'o’clock' },
  to_hour: { label: 'The night ends at', unit: 'o’clock' },
  learning_days: {
    label: 'Only learn for the first',
    unit: 'days',
    description: 'After somebody joined.',
  },
};

export const limitWords = (name: string): LimitWords => limits[name] ?? { label: humanise(name) };

export const deliveries = [
  { value: 'at_once', label: 'At once' },
  { value: 'daily', label: 'Once a day' },
];

/** For the comparison with what somebody else saved: an entry for each rule, and one for the targets. */
export const labelsOf = ({ rules: all }: Entries): Record<string, string> => ({
  ...Object.fromEntries(all.map(({ kind }) => [kind, ruleWords(kind).title])),
  targets: 'Targets',
});

export const inWords = (
  { rules: all, targets }: Entries,
  name: (id: string) => string,
): Record<string, string> => ({
  ...Object.fromEntries(all.map((rule) => [rule.kind, ruleInWords(rule, name)])),
  targets: targets
    .map(({ metric, period, atLeast }) => `${humanise(metric)} ${atLeast} a ${period}`)
    .join('; '),
});

function ruleInWords(rule: RuleEntry, name: (id: string) => string): string {
  const { on, recipients, delivery, limits: own, byStatus } = rule;
  const numbers = [own, ...Object.values(byStatus)].flatMap((entries) =>
    Object.entries(entries).map(([limit, typed]) => `${limitWords(limit).label} ${typed}`),
  );
  const when = delivery === 'daily' ? 'once a day' : 'at once';
  const mails =
    recipients.length === 0 ? 'no mails' : `mails ${when} to ${recipients.map(name).join(' and ')}`;
  return [on ? 'on' : 'off', ...numbers, mails].join(', ');
}
