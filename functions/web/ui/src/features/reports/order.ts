import type { ReportFormat, ReportKind } from '@/api/types';
import type { Order } from './api';

/** The order form as it is filled in. */
export interface OrderEntries {
  kind: ReportKind;
  date: string;
  formats: ReportFormat[];
  recipients: string[];
}

/** An unset day and an empty list of recipients are left to the API's own rules. */
export const orderOf = (entries: OrderEntries): Order => ({
  kind: entries.kind,
  formats: entries.formats,
  ...(entries.date ? { date: entries.date } : {}),
  ...(entries.recipients.length > 0 ? { recipients: entries.recipients } : {}),
});

/** Addresses as people paste them: "a@x.org; b@x.org". */
export const splitAddresses = (entries: string[]): string[] => [
  ...new Set(entries.flatMap((entry) => entry.split(/[\s,;]+/)).filter(Boolean)),
];
