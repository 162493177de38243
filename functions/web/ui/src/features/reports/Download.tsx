import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { asProblem, describe } from '@/api/problem';
import type { Run } from '@/api/types';
import { bytes } from '@/components/dates';
import { Icon } from '@/components/Icon';
import { humanise } from '@/components/words';
import { fileLink } from './api';

/**
 * Fetches a fresh link and opens it. Links live for some minutes only, so none is fetched before it is wanted. The link stays
 * on the page for browsers that stop the download.
 */
export function Download({
  run,
  file,
  of,
}: {
  run: string;
  file: Run['files'][number];
  of: string;
}) {
  const link = useMutation({
    mutationFn: () => fileLink(run, file.format),
    onSuccess: ({ url }) => open(url),
  });
  const problem = link.error ? describe(asProblem(link.error)) : null;
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<Icon name="download" size={14} />}
        loading={link.isPending}
        onClick={() => link.mutate()}
        aria-label={`Download ${humanise(file.format)} of ${of}`}
        data-download={file.format}
      >
        {humanise(file.format)} · {bytes(file.bytes)}
      </Button>
      {link.data && (
        <a href={link.data.url} download data-download-link={file.format} rel="noopener">
          Open {humanise(file.format)}
        </a>
      )}
      {problem && (
        <span role="alert" style={{ color: 'var(--mantine-color-error)' }}>
          {problem.title}. {problem.hint}
        </span>
      )}
    </>
  );
}

function open(url: string): void {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = '';
  anchor.rel = 'noopener';
  anchor.click();
}
