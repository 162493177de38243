// What a column can become, in words.
import type { ImportField } from '@/api/types';
import { humanise } from '@/components/words';

const labels: Partial<Record<ImportField, string>> = {
  mail: 'Mail address',
  language: 'Language of mails',
};

export const fieldLabel = (id: ImportField): string => labels[id] ?? humanise(id);
