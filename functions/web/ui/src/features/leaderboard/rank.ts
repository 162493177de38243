/** A rank beside the one before: "up 2", "down 1", "as before", "new". */
export function rankChange(
  rank: number,
  previous: number | null | undefined,
): { way: 'up' | 'down' | 'same' | 'new'; text: string } {
  if (previous == null) return { way: 'new', text: 'not ranked before' };
  if (previous === rank) return { way: 'same', text: 'as before' };
  const way = rank < previous ? 'up' : 'down';
  return { way, text: `${way} ${Math.abs(rank - previous)}, was ${previous}` };
}
