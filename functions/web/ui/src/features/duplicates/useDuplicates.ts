import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DuplicateMatch } from '@/api/types';
import { duplicatesQuery, type Person } from './api';

/** Enough to compare: a name, and a mail address or a phone number. */
export const isEnough = ({ name, mail, phone }: Person): boolean =>
  name.trim().length >= 2 &&
  (/\S@\S/.test(mail ?? '') || (phone ?? '').replace(/\D/g, '').length >= 6);

export interface Duplicates {
  matches: DuplicateMatch[];
  /** The person has seen the matches and was asked whether to save anyway. */
  asked: boolean;
  looking: boolean;
  /** Looks once more. True where there is nothing to ask about, or the answer was "save anyway". */
  mayBeSaved: (person: Person) => Promise<boolean>;
}

/**
 * Looks for records of the same person while a form is filled in, and once more before it is saved. A look that fails never
 * stands in the way of saving.
 */
export function useDuplicates(person: Person | null): Duplicates {
  const client = useQueryClient();
  const [late] = useDebouncedValue(person, 500);
  const ready = late !== null && isEnough(late);
  const { data = [] } = useQuery({
    ...duplicatesQuery(late ?? { name: '' }),
    enabled: ready,
    retry: false,
  });
  const [answered, setAnswered] = useState<string | null>(null);
  const [looking, setLooking] = useState(false);
  const key = (about: Person | null) => JSON.stringify(about);
  return {
    matches: ready ? data : [],
    looking,
    asked: answered !== null && answered === key(person),
    mayBeSaved: async (about) => {
      if (answered === key(about)) return true;
      setLooking(true);
      const found = await client.fetchQuery(duplicatesQuery(about)).catch(() => []);
      setLooking(false);
      if (found.length === 0) return true;
      setAnswered(key(about));
      return false;
    },
  };
}
