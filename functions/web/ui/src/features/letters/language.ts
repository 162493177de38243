const names = new Intl.DisplayNames('en', { type: 'language' });

/** "de" → "German". */
export const languageName = (id: string): string => names.of(id) ?? id;

/** "right away", "after 1 hour", "after 2 days", "after 36 hours". */
export function delayWords(hours: number): string {
  if (hours === 0) return 'right away';
  if (hours % 24 === 0) return `after ${hours === 24 ? '1 day' : `${hours / 24} days`}`;
  return `after ${hours === 1 ? '1 hour' : `${hours} hours`}`;
}
