import { describe, expect, it } from 'vitest';
import { exportFilter, filterWords } from './filter';

describe('the filter', () => {
  it('takes the same people as the list', () => {
    const query = {
      text: ' lan ',
      status: 'new,hr_round',
      job: 'j1',
      owner: 'u1',
      tag: 'remote',
      skill: 'rust',
      source: 'referral',
      waiting_days: '7',
    };
    expect(exportFilter(query)).toEqual({
      ...query,
      text: 'lan',
      status: ['new', 'hr_round'],
      waiting_days: 7,
    });
  });

  it('leaves out order and size, and what does not exist', () => {
    const query = {
      status: 'nonsense',
      source: 'gossip',
      waiting_days: 'x',
      order: 'name',
      limit: '50',
    };
    expect(exportFilter(query)).toEqual({});
  });
});

describe('the words', () => {
  const names = { job: (id: string) => `Job ${id}`, person: () => 'Minh Anh' };

  it('say each condition', () => {
    const filter = exportFilter({ status: 'new,hr_round', job: '1', owner: 'u', waiting_days: 1 });
    expect(filterWords(filter, names)).toEqual([
      'Status: New or HR round',
      'Job: Job 1',
      'Owner: Minh Anh',
      'In the same status for at least 1 day',
    ]);
  });

  it('are none for everybody', () => {
    expect(filterWords({}, names)).toEqual([]);
  });
});
