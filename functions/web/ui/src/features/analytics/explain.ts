// "Explain this number": what is asked, and how a number asks it.
import { createContext, useContext } from 'react';
import type { Days, Figure, Named } from '@/api/analytics';

/** One number on a screen. */
export interface Explained {
  metric: string;
  name: string;
  period: Days;
  user?: Named;
  job?: string;
  /** The number of the team that this one is a part of. */
  within?: Explained;
  /** One's own figure: the definition is known, and the rows are in one's own log. */
  own?: Pick<Figure, 'definition' | 'value' | 'unit' | 'group'>;
}

export const ExplainContext = createContext<((number: Explained) => void) | null>(null);

/** Opens the explanation of a number beside the screen. */
export function useExplain(): (number: Explained) => void {
  const open = useContext(ExplainContext);
  if (!open) throw new Error('useExplain is for numbers inside <Explaining>');
  return open;
}
