// A creation that is sent again, because the first answer got lost, must not create twice. The key stays the same as long
// as the content is the same; other content is another creation and gets a new key.

export class IdempotencyKey {
  private content: string | null = null;
  private key = '';

  /** The header for this content. */
  for(content: unknown): { 'Idempotency-Key': string } {
    const text = JSON.stringify(content);
    if (text !== this.content) {
      this.content = text;
      this.key = uuid();
    }
    return { 'Idempotency-Key': this.key };
  }

  /** After a success: the same content again is meant as another creation. */
  used(): void {
    this.content = null;
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
