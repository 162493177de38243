import { useMe } from '@/features/me/me';

/** Who sees only own jobs looks at one of them at a time; without a choice at the first. */
export function useOwnJob(): string | undefined {
  const { user } = useMe();
  return user.role === 'hiring_manager' ? user.jobs[0] : undefined;
}
