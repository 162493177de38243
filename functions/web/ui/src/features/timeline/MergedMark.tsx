import { Tag } from '@/components/Tag';

/** Says that an entry came with a record that was merged into this one. */
export function MergedMark({ record }: { record?: string | null }) {
  if (!record) return null;
  return (
    <span data-merged={record}>
      <Tag tone="neutral" dot={false}>
        From the merged record
      </Tag>
    </span>
  );
}
