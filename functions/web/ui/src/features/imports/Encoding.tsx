import type { Import } from '@/api/types';
import { Notice } from '@/components/Notice';
import { oddLetters } from './plan';

/** How the letters of the file were read. Files do not say it, so it can be wrong, and then it is seen here first. */
export function Encoding({ of }: { of: Import }) {
  if (of.format === 'xlsx') return null;
  const odd = oddLetters(of.columns);
  if (odd)
    return (
      <Notice tone="amber" icon="warn" role="alert" title={`Some letters look wrong: “${odd}”`}>
        The file was read as {of.encoding}. Open it where it comes from, save it as “CSV UTF-8” or
        as Excel (.xlsx), and import that file instead.
      </Notice>
    );
  return (
    <Notice title={`The file was read as ${of.encoding}`}>
      If letters look wrong below, save the list as “CSV UTF-8” or as Excel (.xlsx) and import that
      file instead.
    </Notice>
  );
}
