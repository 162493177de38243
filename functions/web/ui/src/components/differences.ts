export interface Difference {
  label: string;
  mine: string;
  theirs: string;
}

/** Where what was changed in a form and what is stored now say different things. What was not touched is nobody's wish. */
export function differences<T extends object>(
  labels: { [K in keyof T]?: string },
  mine: T,
  theirs: T,
  changed: (name: keyof T) => boolean = () => true,
): Difference[] {
  return (Object.entries(labels) as [keyof T, string][])
    .filter(([name]) => changed(name))
    .map(([name, label]) => ({ label, mine: text(mine[name]), theirs: text(theirs[name]) }))
    .filter((entry) => entry.mine !== entry.theirs);
}

const text = (value: unknown): string =>
  value === null || value === undefined || value === '' ? '(empty)' : String(value).trim();
