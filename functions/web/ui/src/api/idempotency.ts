// What is sent again, because the first answer got lost, must not be done twice. The same content has the same key until it
// has succeeded; other content is something else and gets a key of its own.

export class IdempotencyKey {
  private keys = new Map<string, string>();

  /** The header for this content. */
  for(content: unknown): { 'Idempotency-Key': string } {
    const text = JSON.stringify(content);
    const key = this.keys.get(text) ?? uuid();
    this.keys.set(text, key);
    return { 'Idempotency-Key': key };
  }

  /** After a success: the same content again is meant to be done again. */
  used(): void {
    this.keys.clear();
  }
}

/** crypto.randomUUID where the page is a secure context, the same from random bytes elsewhere. */
export function uuid(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
