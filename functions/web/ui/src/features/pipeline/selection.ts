// Which candidates are chosen for a move of many; the same on the board and in the table.
import { createContext, useContext, useMemo, useState } from 'react';

export interface Selection {
  ids: ReadonlySet<string>;
  toggle: (id: string) => void;
  /** Chooses or unchooses all of these. */
  set: (ids: string[], chosen: boolean) => void;
  only: (ids: string[]) => void;
  clear: () => void;
}

/** Null for those who may not move anybody. */
export const SelectionContext = createContext<Selection | null>(null);
export const useSelection = () => useContext(SelectionContext);

export function useNewSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  // The actions stay the same, so that a thousand cards need not be drawn again for one that is chosen.
  const [actions] = useState(() => {
    const change = (how: (after: Set<string>) => void) =>
      setIds((before) => {
        const after = new Set(before);
        how(after);
        return after;
      });
    return {
      toggle: (id: string) => change((after) => void (after.delete(id) || after.add(id))),
      set: (changed: string[], chosen: boolean) =>
        change((after) => {
          for (const id of changed) {
            if (chosen) after.add(id);
            else after.delete(id);
          }
        }),
      only: (chosen: string[]) => setIds(new Set(chosen)),
      clear: () => setIds(new Set()),
    };
  });
  return useMemo(() => ({ ids, ...actions }), [ids, actions]);
}

/** The ids between two places of a list, both included, whichever comes first. */
export function between(ids: string[], one: string, other: string): string[] {
  const ends = [ids.indexOf(one), ids.indexOf(other)].sort((a, b) => a - b);
  const [from = -1, to = -1] = ends;
  return from < 0 ? [other] : ids.slice(from, to + 1);
}
