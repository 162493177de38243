import type { Run } from '@/api/types';
import { bytes } from '@/components/dates';
import { FreshLink } from '@/components/FreshLink';
import { humanise } from '@/components/words';
import { fileLink } from './api';

/** One file of a report. */
export function Download({
  run,
  file,
  of,
}: {
  run: string;
  file: Run['files'][number];
  of: string;
}) {
  const format = humanise(file.format);
  return (
    <FreshLink
      fetchLink={() => fileLink(run, file.format)}
      kind={file.format}
      label={`Download ${format} of ${of}`}
      open={`Open ${format}`}
    >
      {format} · {bytes(file.bytes)}
    </FreshLink>
  );
}
