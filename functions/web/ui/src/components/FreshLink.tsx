import { Button, type ButtonProps } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem, describe } from '@/api/problem';
import { Icon } from './Icon';

interface Props extends Pick<ButtonProps, 'size' | 'variant'> {
  /** Asks for a link; done again for each click. */
  fetchLink: () => Promise<{ url: string }>;
  /** Which file it is, for `data-download`. */
  kind: string;
  /** The name of the button where its words alone do not say which file it is. */
  label?: string;
  /** The words of the link that stays on the page. */
  open: string;
  /** Opens it in a tab of its own, to look at it beside the page. */
  beside?: boolean;
  children: ReactNode;
}

/**
 * Fetches a fresh link and opens it. Links live for some minutes only, so none is fetched before it is wanted. The link stays
 * on the page for browsers that stop the download.
 */
export function FreshLink(props: Props) {
  const { fetchLink, kind, label, open, beside, children } = props;
  const { size = 'xs', variant = 'default' } = props;
  const link = useMutation({
    mutationFn: fetchLink,
    onSuccess: ({ url }) => follow(url, beside),
  });
  const problem = link.error ? describe(asProblem(link.error)) : null;
  return (
    <>
      <Button
        variant={variant}
        size={size}
        leftSection={<Icon name={beside ? 'file' : 'download'} size={14} />}
        loading={link.isPending}
        onClick={() => link.mutate()}
        aria-label={label}
        data-download={kind}
      >
        {children}
      </Button>
      {link.data && (
        <a href={link.data.url} {...how(beside)} data-download-link={kind} rel="noopener">
          {open}
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

const how = (beside = false) => (beside ? { target: '_blank' } : { download: '' });

function follow(url: string, beside?: boolean): void {
  const anchor = document.createElement('a');
  Object.assign(anchor, { href: url, rel: 'noopener', ...how(beside) });
  anchor.click();
}
