import { describe, expect, it } from 'vitest';
import { Problem } from '@/api/problem';
import type { Resume } from '@/api/resumes';
import { isUnderWay, overall, type Steps, type Upload, UploadQueue } from './queue';

const file = (name: string, size = 10) => new File(['x'.repeat(size)], name);
const settled = () => new Promise((wake) => setTimeout(wake));

/** Steps that end when told to. */
function bench(change: Partial<Steps> = {}) {
  const asked: number[] = [];
  const sending = new Map<string, { done: () => void; fail: (error: unknown) => void }>();
  const entered: string[] = [];
  let serial = 0;
  const steps: Steps = {
    forms: async (count) => {
      asked.push(count);
      const forms = Array.from({ length: count }, () => {
        serial += 1;
        return { id: `f${serial}`, url: '/store', fields: {} };
      });
      return { forms, max_bytes: 100, expires_at: '2999-01-01T00:00:00Z' };
    },
    send: (_form, { name }, { onProgress }) =>
      new Promise((done, fail) => {
        onProgress(0.5);
        sending.set(name, { done, fail });
      }),
    enter: async (form, { name }) => {
      entered.push(`${form.id} ${name}`);
      return { id: form.id } as Resume;
    },
    ...change,
  };
  const queue = new UploadQueue(steps);
  const states = () => queue.snapshot().map(({ state }) => state);
  return { queue, asked, sending, entered, states };
}

describe('the upload queue', () => {
  it('sends at most four at once, and goes on as they end', async () => {
    const { queue, asked, sending, states } = bench();
    await queue.add(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => file(name)));
    expect(asked).toEqual([6]);
    expect([...sending.keys()]).toEqual(['a', 'b', 'c', 'd']);
    expect(states().slice(4)).toEqual(['waiting', 'waiting']);
    sending.get('b')?.done();
    await settled();
    expect([...sending.keys()]).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(states()[1]).toBe('sent');
  });

  it('refuses empty and too large files without sending them', async () => {
    const { queue, asked, sending } = bench();
    await queue.add([file('empty', 0), file('large', 101), file('fine', 100)]);
    expect(asked).toEqual([2]);
    expect([...sending.keys()]).toEqual(['fine']);
    expect(queue.snapshot().map(({ why }) => why)).toEqual([
      'This file is empty.',
      'This file is larger than 100 bytes.',
      null,
    ]);
  });

  it('fails one and not the others, and tries it again with a form of its own', async () => {
    const { queue, asked, sending, entered, states } = bench();
    await queue.add([file('a'), file('b')]);
    sending.get('a')?.fail(new Problem({ status: 0, code: 'offline' }));
    sending.get('b')?.done();
    await settled();
    expect(states()).toEqual(['failed', 'sent']);
    expect(queue.snapshot()[0]?.why).toContain('can’t be reached');
    await queue.retry(0);
    sending.get('a')?.done();
    await settled();
    expect(asked).toEqual([2, 1]);
    expect(entered).toEqual(['f2 b', 'f3 a']);
    expect(isUnderWay(queue.snapshot())).toBe(false);
  });

  it('does not send a file again that has arrived', async () => {
    let times = 0;
    const { queue, asked, sending, states } = bench({
      enter: async ({ id }) => {
        times += 1;
        if (times === 1) throw new Problem({ status: 503, code: 'unavailable' });
        return { id } as Resume;
      },
    });
    await queue.add([file('a')]);
    sending.get('a')?.done();
    await settled();
    expect(states()).toEqual(['failed']);
    sending.clear();
    await queue.retry(0);
    await settled();
    expect(states()).toEqual(['sent']);
    expect(sending.size).toBe(0);
    expect(asked).toEqual([1]);
  });

  it('says why where no form could be had', async () => {
    const { queue, states } = bench({
      forms: () => Promise.reject(new Problem({ status: 503, code: 'unavailable' })),
    });
    await queue.add([file('a'), file('b')]);
    expect(states()).toEqual(['failed', 'failed']);
  });

  it('counts progress by size and leaves out what is refused', () => {
    const one = (bytes: number, share: number, state: Upload['state'] = 'sending'): Upload => ({
      key: bytes,
      name: '',
      bytes,
      share,
      state,
      why: null,
      resume: null,
    });
    expect(overall([one(900, 1, 'sent'), one(100, 0), one(5000, 0, 'refused')])).toBe(0.9);
    expect(overall([])).toBe(0);
  });
});
