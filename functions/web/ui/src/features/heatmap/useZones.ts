import { browserZone, zoneChoices } from '@/features/interviews/zones';
import { useZone } from '@/features/me/me';

/** The clocks to choose from: one's own, the organisation's, and every other that the browser knows. */
export function useZones(chosen: string | undefined): { value: string; label: string }[] {
  const own = browserZone();
  const organisation = useZone();
  const named: Record<string, string> = {
    [organisation]: `The organisation (${organisation})`,
    [own]: own === organisation ? `Me and the organisation (${own})` : `Me (${own})`,
  };
  return zoneChoices(own, organisation, chosen).map(({ value, label }) => ({
    value,
    label: (named[value] ?? label).replaceAll('_', ' '),
  }));
}
