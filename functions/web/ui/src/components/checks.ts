/** A check for a form: something must be there. What it may be is for the API to say. */
export const filled =
  (message: string) =>
  (value: unknown): string | null =>
    value === null || value === undefined || String(value).trim() === '' ? message : null;
