import { Tooltip } from '@mantine/core';
import { useZone } from '@/features/me/me';
import { ago, clock, instant, instantInFull } from './dates';

/** An instant in the organisation's zone; the full form on hover. */
export function When({ at, as = 'instant' }: { at: string; as?: 'instant' | 'ago' | 'clock' }) {
  const zone = useZone();
  const text = as === 'ago' ? ago(at) : as === 'clock' ? clock(at, zone) : instant(at, zone);
  return (
    <Tooltip label={instantInFull(at, zone)} openDelay={300} events={hoverOnly}>
      <time dateTime={at} className={as === 'instant' ? 'tabular' : 'tabular nowrap'}>
        {text}
      </time>
    </Tooltip>
  );
}

const hoverOnly = { hover: true, focus: false, touch: true };
