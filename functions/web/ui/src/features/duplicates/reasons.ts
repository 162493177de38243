import type { DuplicateReason } from '@/api/types';

const words: Record<DuplicateReason, string> = {
  mail: 'same mail address',
  phone: 'same phone number',
  name_and_location: 'same name and location',
  name_and_job: 'same name and job',
  name_and_mail_name: 'same name, and the mail address begins alike',
};

/** "same mail address, same phone number" */
export const reasonWords = (reasons: DuplicateReason[]): string =>
  reasons.map((reason) => words[reason] ?? 'similar').join(', ');
