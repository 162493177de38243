// Where a person stands with the consent text. Whether to ask is the API's decision (`asks`).
import type { Consent } from '@/api/types';

export type Standing =
  | { kind: 'undecided' }
  | { kind: 'accepted'; at: string }
  /** Said yes to an older text; the present one has not been answered. */
  | { kind: 'outdated'; at: string }
  | { kind: 'withdrawn'; at: string };

export function standing(consent: Consent): Standing {
  const { decision, version } = consent;
  if (!decision) return { kind: 'undecided' };
  if (decision.kind === 'withdrawn') return { kind: 'withdrawn', at: decision.at };
  return decision.version === version
    ? { kind: 'accepted', at: decision.at }
    : { kind: 'outdated', at: decision.at };
}

const later = 'hirelog-consent-later';

/** "Decide later" holds for this tab and this version of the text. */
export function postpone(version: number, storage: Storage = sessionStorage): void {
  try {
    storage.setItem(later, String(version));
  } catch {
    // Storage is switched off: the banner simply comes back.
  }
}

export function asksNow(consent: Consent, storage: Storage = sessionStorage): boolean {
  if (!consent.asks) return false;
  try {
    return storage.getItem(later) !== String(consent.version);
  } catch {
    return true;
  }
}
