import type { Hold } from '@/api/resumes';
import { useMe } from '@/features/me/me';
import { useDirectory } from '@/features/team/directory';

interface Holder {
  mine: boolean;
  name: string;
  until: string;
}

export interface Holders {
  /** Who has a resume now; null once the time is over. */
  holds: (held: Hold | null | undefined) => Holder | null;
  name: (user: string) => string;
}

/** Who is reviewing a resume, by name. */
export function useHolder(): Holders {
  const { user } = useMe();
  const directory = useDirectory();
  const name = (id: string) =>
    id === user.id ? 'you' : (directory.name(id) ?? (directory.loading ? '…' : 'a former member'));
  return {
    name,
    holds: (held) =>
      held && Date.parse(held.until) > Date.now()
        ? { mine: held.by === user.id, name: name(held.by), until: held.until }
        : null,
  };
}
