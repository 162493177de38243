import type { Layout, Subject } from '@/api/reports';
import type { ReportFormat, ReportKind } from '@/api/types';
import type { Order } from './api';

/** What stands in a report: a saved one, the standard one about something, or what is being put together. */
export type Content = { definition: string } | { about: Subject } | { layout: Layout };

/** The order form as it is filled in. */
export interface OrderEntries {
  kind: ReportKind;
  date: string;
  from: string;
  to: string;
  formats: ReportFormat[];
  recipients: string[];
}

/** An unset day and an empty list of recipients are left to the API's own rules. */
export const orderOf = (entries: OrderEntries, content: Content): Order => ({
  kind: entries.kind,
  formats: entries.formats,
  ...daysOf(entries),
  ...(entries.recipients.length > 0 ? { recipients: entries.recipients } : {}),
  ...content,
});

const daysOf = ({ kind, date, from, to }: OrderEntries): Pick<Order, 'date' | 'from' | 'to'> => {
  if (kind !== 'range') return date ? { date } : {};
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
};

/** Addresses as people paste them: "a@x.org; b@x.org". */
export const splitAddresses = (entries: string[]): string[] => [
  ...new Set(entries.flatMap((entry) => entry.split(/[\s,;]+/)).filter(Boolean)),
];
