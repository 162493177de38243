import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Notice } from '@/components/Notice';
import { useCan } from '@/features/me/me';
import { extractionQuery } from '@/features/settings/extraction';

/** Warns who can do something about it that the month's money for language models ends, or is gone. */
export function BudgetNotice() {
  const can = useCan();
  const { data } = useQuery({ ...extractionQuery, enabled: can('edit_settings') });
  if (!data || data.models.length === 0 || data.usage.standing === 'ok') return null;
  const gone = data.usage.standing === 'used_up';
  return (
    <Notice
      tone={gone ? 'red' : 'amber'}
      icon="warn"
      title={
        gone
          ? 'The month’s budget for language models is used up'
          : 'More than 80 % of the month’s budget for language models is used up'
      }
    >
      {gone
        ? 'The built-in rules read resumes now, and find less. '
        : 'When it is gone, the built-in rules read resumes, and find less. '}
      <Link to="/settings/extraction">Budget and usage</Link>
    </Notice>
  );
}
