import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem';
import type { Import } from '@/api/types';
import { show } from '@/test-kit';
import { MappingForm } from './MappingForm';

// A form with many lists, on a machine that may be busy.
vi.setConfig({ testTimeout: 20_000 });

const of = {
  id: 'i1',
  format: 'csv',
  encoding: 'UTF-8',
  rows: 1200,
  plan: null,
  columns: [
    { title: 'Full name', samples: ['Lan Trần'], suggested: 'name' },
    { title: 'E-mail', samples: ['lan@example.org'], suggested: 'mail' },
    { title: '', samples: [], suggested: null },
  ],
} as unknown as Import;

const form = (error: unknown = null, onCheck = vi.fn()) => (
  <MappingForm of={of} busy={false} error={error} onCheck={onCheck} />
);
// By label and text: to compute roles and names of a whole form of lists takes seconds.
const column = (title: string) =>
  screen.getByLabelText(`“${title}” becomes`, { selector: 'input' });
const option = (title: string, words: string) => {
  const list = column(title).getAttribute('aria-controls') ?? '';
  return within(document.getElementById(list) as HTMLElement).getByText(words);
};

it('starts with the suggestions and sends the choice', async () => {
  const user = userEvent.setup();
  const onCheck = vi.fn();
  show(form(null, onCheck));
  expect(column('Full name')).toHaveValue('Name');

  await user.click(column('Column 3'));
  await user.click(option('Column 3', 'Note'));
  await user.click(screen.getByText('Check 1,200 rows'));

  expect(onCheck).toHaveBeenCalledWith({
    mapping: ['name', 'mail', 'note'],
    job: null,
    source: 'other',
    owner: null,
    language: 'en',
    duplicates: 'skip',
  });
});

it('gives each field to one column only', async () => {
  const user = userEvent.setup();
  show(form());
  await user.click(column('Column 3'));
  const taken = option('Column 3', 'Mail address (is “E-mail”)').closest('[role="option"]');
  expect(taken).toHaveAttribute('data-combobox-disabled', 'true');
  await user.keyboard('{Escape}');

  await user.click(column('E-mail'));
  await user.click(option('E-mail', 'Not imported'));
  await user.click(column('Column 3'));
  await user.click(option('Column 3', 'Mail address'));

  expect(column('Column 3')).toHaveValue('Mail address');
});

it('shows what the server refuses at its place and keeps the choice', async () => {
  const refusal = (path: string, detail: string) => ({ path, code: 'missing_field', detail });
  const fields = [
    refusal('mapping', 'must say which column holds the mail'),
    refusal('job', 'Choose a job.'),
  ];
  show(form(new Problem({ status: 422, code: 'invalid_input', fields })));

  expect(await screen.findByText('Must say which column holds the mail.')).toBeVisible();
  expect(screen.getByText('Choose a job.')).toBeVisible();
  expect(column('Full name')).toHaveValue('Name');
});

it('asks before a choice is thrown away', async () => {
  const user = userEvent.setup();
  const onCancel = vi.fn();
  show(<MappingForm of={of} busy={false} error={null} onCheck={vi.fn()} onCancel={onCancel} />);

  await user.click(column('Column 3'));
  await user.click(option('Column 3', 'Note'));
  await user.click(screen.getByText('Back to the result'));
  expect(onCancel).not.toHaveBeenCalled();
  await user.click(screen.getByText('Discard'));

  expect(onCancel).toHaveBeenCalled();
});
