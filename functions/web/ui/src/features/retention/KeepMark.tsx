import { dayOf } from '@/components/dates';
import { Tag } from '@/components/Tag';
import { useZone } from '@/features/me/me';
import { keepMark } from './keep';

export function KeepMark({ until }: { until?: string | null }) {
  const mark = keepMark(until, dayOf(new Date(), useZone()));
  if (!mark) return null;
  return (
    <span data-keep-mark>
      <Tag tone={mark.tone}>{mark.words}</Tag>
    </span>
  );
}
