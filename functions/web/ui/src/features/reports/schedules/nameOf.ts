import { useQuery } from '@tanstack/react-query';
import { useJobTitle } from '@/features/jobs/api';
import { useCan } from '@/features/me/me';
import { useDirectory, usersQuery } from '@/features/team/directory';
import { savedReportsQuery } from './api';
import type { Content } from './types';
import { subjectInWords } from './words';

/** Names of people by their mail addresses; an address stands for itself where it belongs to nobody known. */
export function useMailNames() {
  const can = useCan();
  const users = useQuery({ ...usersQuery, enabled: can('manage_users') });
  return {
    users,
    nameOf: (mail: string) => users.data?.find((user) => user.mail === mail)?.name ?? mail,
  };
}

/** What a schedule makes, in words. */
export function useContentInWords(): (content: Content) => string {
  const { name, loading } = useDirectory();
  const job = useJobTitle();
  const { data: reports } = useQuery(savedReportsQuery);
  return (content) => {
    if (content.kind === 'definition')
      return (
        reports?.find(({ id }) => id === content.definition)?.title ??
        (reports ? 'A report that is gone, or that you can’t read' : '…')
      );
    return subjectInWords(content.layout.about, {
      person: (id) => name(id) ?? (loading ? '…' : 'a former member'),
      job,
    });
  };
}
