import { expect, it } from 'vitest';
import { IdempotencyKey, uuid } from './idempotency';

const keyOf = (headers: { 'Idempotency-Key': string }) => headers['Idempotency-Key'];

it('keeps the key while the content is the same', () => {
  const key = new IdempotencyKey();

  expect(keyOf(key.for({ a: 1 }))).toBe(keyOf(key.for({ a: 1 })));
});

it('takes a new key for other content, and after a success', () => {
  const key = new IdempotencyKey();
  const first = keyOf(key.for({ a: 1 }));

  expect(keyOf(key.for({ a: 2 }))).not.toBe(first);
  const second = keyOf(key.for({ a: 2 }));
  key.used();
  expect(keyOf(key.for({ a: 2 }))).not.toBe(second);
});

it('has a key for each of several contents, until they have succeeded', () => {
  const key = new IdempotencyKey();
  const keys = [{ a: 1 }, { a: 2 }].map((content) => keyOf(key.for(content)));

  expect([{ a: 1 }, { a: 2 }].map((content) => keyOf(key.for(content)))).toEqual(keys);
});

it('makes a version 4 UUID without crypto.randomUUID, too', () => {
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });

  expect(uuid()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  Reflect.deleteProperty(crypto, 'randomUUID');
});
