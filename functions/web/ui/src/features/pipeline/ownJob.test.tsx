import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show, someone } from '@/test-kit';
import { useOwnJob } from './ownJob';

const Probe = () => <output>{useOwnJob() ?? 'all'}</output>;
const as = (role: 'recruiter' | 'hiring_manager', jobs: string[]) =>
  show(<Probe />, { ...someone, user: { ...someone.user, role, jobs } });

it('is the first of those who see own jobs only', () => {
  as('hiring_manager', ['j1', 'j2']);

  expect(screen.getByRole('status')).toHaveTextContent('j1');
});

it('is none for those who see all', () => {
  as('recruiter', []);

  expect(screen.getByRole('status')).toHaveTextContent('all');
});
