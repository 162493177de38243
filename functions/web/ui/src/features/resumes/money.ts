// US dollars as people read and type them. The API counts in cents and in millionths.

/** Millionths of a dollar → "$1.20", "$0.0021": small amounts keep what says something, up to so many places. */
export function dollars(micros: number, places = 6): string {
  const amount = micros / 1_000_000;
  const small = amount > 0 && amount < 0.1;
  return amount.toLocaleString('en-US', {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: 2,
    maximumFractionDigits: small ? places : 2,
  });
}

/** A typed amount in units of 10^-places dollars, or null where it is none: `amount('0.003', 6)` → 3000. */
export function amount(typed: string, places: number): number | null {
  const found = /^\$?\s*(\d{1,9})(?:[.,](\d+))?$/.exec(typed.trim());
  const [, whole = '', part = ''] = found ?? [];
  if (!found || part.length > places) return null;
  return Number(whole) * 10 ** places + Number(part.padEnd(places, '0') || '0');
}

/** The other way, without zeros at the end: `typedAmount(3000, 6)` → "0.003". */
export function typedAmount(units: number, places: number): string {
  const digits = String(units).padStart(places + 1, '0');
  const part = digits.slice(-places).replace(/0+$/, '');
  return part ? `${digits.slice(0, -places)}.${part}` : digits.slice(0, -places);
}
