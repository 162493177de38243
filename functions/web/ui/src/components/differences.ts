export interface Difference {
  label: string;
  mine: string;
  theirs: string;
}

/** Where the entries of a form and what is stored now say different things. */
export function differences<T extends object>(
  labels: { [K in keyof T]?: string },
  mine: T,
  theirs: T,
): Difference[] {
  return (Object.entries(labels) as [keyof T, string][])
    .map(([name, label]) => ({ label, mine: text(mine[name]), theirs: text(theirs[name]) }))
    .filter((entry) => entry.mine !== entry.theirs);
}

const text = (value: unknown): string =>
  value === null || value === undefined || value === '' ? '(empty)' : String(value).trim();
