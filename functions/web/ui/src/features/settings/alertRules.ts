// Rules of alerts as people type them. Which limits a rule has is in the API's answer.
import { queryOptions } from '@tanstack/react-query';
import type { AlertRule, AlertSettings, AlertSettingsIn, Delivery, Target } from '@/api/alerts';
import { api, ifMatch, value } from '@/api/client';
import { notNumbers, numbers, typed, under } from './numbers';

export interface RuleEntry {
  kind: AlertRule['kind'];
  on: boolean;
  recipients: string[];
  delivery: Delivery;
  /** Numbers by the name of their limit. */
  limits: Record<string, string>;
  /** Limits that are a number for each of several statuses. */
  byStatus: Record<string, Record<string, string>>;
}

export interface TargetEntry {
  metric: string;
  period: Target['period'];
  atLeast: string;
}

export interface Entries {
  rules: RuleEntry[];
  targets: TargetEntry[];
}

export const alertSettingsQuery = queryOptions({
  queryKey: ['settings', 'alerts'],
  queryFn: ({ signal }) => value(api.GET('/api/v1/settings/alerts', { signal })),
  refetchOnWindowFocus: false,
});

const isNumber = (entry: [string, unknown]): entry is [string, number] =>
  typeof entry[1] === 'number';
const isMap = (entry: [string, unknown]): entry is [string, Record<string, number>] =>
  typeof entry[1] === 'object' && entry[1] !== null && !Array.isArray(entry[1]);

function ruleOf({ kind, on, recipients, delivery, ...limits }: AlertRule): RuleEntry {
  const all = Object.entries(limits);
  return {
    kind,
    on,
    recipients: recipients ?? [],
    delivery,
    limits: typed(Object.fromEntries(all.filter(isNumber))),
    byStatus: Object.fromEntries(all.filter(isMap).map(([name, days]) => [name, typed(days)])),
  };
}

const lookedFor = (rules: RuleEntry[]) => rules.filter(({ on }) => on);

/** True where something is looked for, and none of it told to anybody by mail. */
export const tellsNobody = (rules: RuleEntry[]): boolean => {
  const on = lookedFor(rules);
  return on.length > 0 && on.every(({ recipients }) => recipients.length === 0);
};

/** True where that person is told of all that is looked for. */
export const tells = (rules: RuleEntry[], person: string): boolean =>
  lookedFor(rules).every(({ recipients }) => recipients.includes(person));

/** The same rules, with that person told of all that are looked for. */
export const telling = (rules: RuleEntry[], person: string): RuleEntry[] =>
  rules.map((rule) => (rule.on ? { ...rule, recipients: [person] } : rule));

/** A rule goes back with the limits it came with, so they are those of its kind. */
const ruleToApi = ({ limits, byStatus, ...rule }: RuleEntry) =>
  ({
    ...rule,
    ...numbers(limits),
    ...Object.fromEntries(Object.entries(byStatus).map(([name, days]) => [name, numbers(days)])),
  }) as AlertRule;

export const entriesOf = (settings: AlertSettings): Entries => ({
  rules: settings.rules.map(ruleOf),
  targets: settings.targets.map(({ metric, period, at_least }) => ({
    metric,
    period,
    atLeast: String(at_least),
  })),
});

export const toApi = ({ rules, targets }: Entries): AlertSettingsIn => ({
  rules: rules.map(ruleToApi),
  targets: targets.map(({ metric, period, atLeast }) => ({
    metric,
    period,
    at_least: Number(atLeast),
  })),
});

export const saveAlertSettings = (version: number, entries: Entries) =>
  value(
    api.PUT('/api/v1/settings/alerts', {
      params: { header: ifMatch(version) },
      body: toApi(entries),
    }),
  );

/** Which fields hold no number, by their path. */
export function wrong({ rules, targets }: Entries): Record<string, string> {
  const ofRules = rules.flatMap(({ limits, byStatus }, at) => [
    under(`rules/${at}`, limits),
    ...Object.entries(byStatus).map(([name, days]) => under(`rules/${at}/${name}`, days)),
  ]);
  const ofTargets = targets.map(({ atLeast }, at) => ({ [`targets/${at}/at_least`]: atLeast }));
  return notNumbers(Object.assign({}, ...ofRules, ...ofTargets));
}

/** What the form shows at a field of its own. */
export const shows = (path: string): boolean =>
  /^(rules\/\d+\/\w+(\/\w+)?|targets\/\d+\/(at_least|metric|period))$/.test(path);
