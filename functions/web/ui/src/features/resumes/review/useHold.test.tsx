import { useQuery } from '@tanstack/react-query';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeQueryClient } from '@/api/queries';
import type { ResumeDetail } from '@/api/resumes';
import { answers, show, someone } from '@/test-kit';
import { resumeQuery } from '../api';
import { useHold } from './useHold';

const resume = (change: Partial<ResumeDetail>) =>
  ({ id: 'r1', state: 'to_review', held: null, version: 3, ...change }) as ResumeDetail;
const mine = (version: number) =>
  resume({ version, held: { by: someone.user.id, until: '2999-01-01T00:00:00Z' } });
const minutes = (count: number) => act(() => vi.advanceTimersByTimeAsync(count * 60_000));

function Page() {
  const { data } = useQuery({ ...resumeQuery('r1'), enabled: false });
  return data ? <Holder resume={data} /> : null;
}

function Holder({ resume: of }: { resume: ResumeDetail }) {
  const { mine: held, other } = useHold(of);
  return <p>{held ? 'mine' : (other?.name ?? 'nobody')}</p>;
}

const open = (known: ResumeDetail) => {
  const client = makeQueryClient(() => {});
  client.setQueryData(resumeQuery('r1').queryKey, known);
  return show(<Page />, someone, client);
};
const asked = (seen: ReturnType<typeof answers>) =>
  seen.map(({ path, headers }) => `${path.split('/').at(-1)} ${headers.get('if-match')}`);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('holds on opening, renews while somebody works, and lets go on leaving', async () => {
  const seen = answers(
    { status: 200, body: mine(4) },
    { status: 200, body: mine(5) },
    { status: 200, body: resume({ version: 6 }) },
  );
  const page = open(resume({}));
  await minutes(0.01);
  expect(screen.getByText('mine')).toBeVisible();
  fireEvent.keyDown(document.body, { key: 'a' });
  await minutes(5);
  // Nobody worked since, so it is not held any longer than it must.
  await minutes(20);
  page.unmount();
  await minutes(0.01);
  expect(asked(seen)).toEqual(['hold "3"', 'hold "4"', 'release "5"']);
});

it('does not take what another holds, and lets nothing go', async () => {
  const seen = answers();
  const page = open(resume({ held: { by: 'u2', until: '2999-01-01T00:00:00Z' } }));
  await minutes(10);
  page.unmount();
  await minutes(0.01);
  expect(asked(seen)).toEqual([]);
});

it('takes up what another held until a time that is over', async () => {
  const seen = answers({ status: 200, body: mine(4) });
  open(resume({ held: { by: 'u2', until: '2001-01-01T00:00:00Z' } }));
  await minutes(0.01);
  expect(asked(seen)).toEqual(['hold "3"']);
});

it('leaves alone what is not to be reviewed any more', async () => {
  const seen = answers();
  open(resume({ state: 'reviewed' }));
  await minutes(10);
  expect(asked(seen)).toEqual([]);
});

it('lets go of what it got only after it was left', async () => {
  const seen = answers(
    { status: 200, body: mine(4) },
    { status: 200, body: resume({ version: 5 }) },
  );
  open(resume({})).unmount();
  await minutes(0.01);
  expect(asked(seen)).toEqual(['hold "3"', 'release "4"']);
});
