import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Resume, type ResumeState, standingsAtOnce } from '@/api/resumes';
import { answers, show } from '@/test-kit';
import { useFollowed } from './upload/useFollowed';

const standing = (id: string, state: ResumeState) => ({
  id,
  state,
  refusal: state === 'refused' ? 'empty' : null,
  refusal_detail: null,
});
const reply = (...items: object[]) => ({ status: 200, body: { items } });
const seconds = (count: number) => act(() => vi.advanceTimersByTimeAsync(count * 1000));

function Page({ ids }: { ids: string[] }) {
  const sent = ids.map((id) => ({ id, file_name: `${id}.pdf`, state: 'reading' }) as Resume);
  const found = [...useFollowed(sent).values()];
  return <p>{found.map(({ file_name, state }) => `${file_name} ${state}`).join(', ')}</p>;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('asks once a second about all that are being read, and no longer', async () => {
  const seen = answers(
    // The second one is too new to be there.
    reply(standing('a', 'reading')),
    reply(standing('a', 'to_review'), standing('b', 'reading')),
    reply(standing('b', 'refused')),
  );
  show(<Page ids={['a', 'b']} />);
  await seconds(2.5);
  expect(screen.getByText('a.pdf to_review, b.pdf reading')).toBeVisible();
  await seconds(10);
  expect(screen.getByText('a.pdf to_review, b.pdf refused')).toBeVisible();
  expect(seen.map(({ path, query }) => [path, query.ids])).toEqual([
    ['/api/v1/resumes/states', 'a,b'],
    ['/api/v1/resumes/states', 'a,b'],
    ['/api/v1/resumes/states', 'b'],
  ]);
});

it('asks about more than the API takes at once in parts', async () => {
  const ids = Array.from({ length: standingsAtOnce + 1 }, (_, at) => `r${at}`);
  const seen = answers(
    reply(...ids.slice(0, standingsAtOnce).map((id) => standing(id, 'to_review'))),
    reply(standing(`r${standingsAtOnce}`, 'to_review')),
  );
  show(<Page ids={ids} />);
  await seconds(10);
  expect(seen.map(({ query }) => query.ids?.split(',').length)).toEqual([standingsAtOnce, 1]);
});

it('asks nothing where nothing was sent', async () => {
  const seen = answers();
  show(<Page ids={[]} />);
  await seconds(5);
  expect(seen).toEqual([]);
});
