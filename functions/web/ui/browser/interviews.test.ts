// The calendar, plans and what comes after, over the mock API.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { addDays, dayOf } from '../src/components/dates';
import { instantAt, minutesOf, mondayOf } from '../src/features/interviews/zones';
import { type Bench, expectAccessible, mood, open, picture, start, stop, tooWide } from './kit';

let bench: Bench;
let page: Page;
beforeAll(async () => {
  bench = await start();
});
afterAll(() => stop(bench));
beforeEach(async () => {
  await mood(bench);
  page = await (await open(bench, 'light', 1280)).newPage();
});
afterEach(() => page.context().close());

const zone = 'Europe/Berlin';
/** A day of the week to come. */
const next = (day: number) => addDays(mondayOf(dayOf(new Date(), zone)), 7 + day);
const monday = next(0);

const calendar = async (query = '') => {
  await page.goto(`/calendar?date=${monday}${query}`);
  await page.locator('[data-entry]').first().waitFor();
};

/** The point in a column at which a time stands. */
async function point(column: string, time: string, along = 0.5) {
  const box = await page.locator(`[data-column="${column}"]`).boundingBox();
  if (!box) throw new Error(`no column ${column}`);
  const minutes = (minutesOf(time) ?? 0) - 8 * 60;
  return { x: box.x + box.width * along, y: box.y + (box.height * minutes) / (10 * 60) + 1 };
}

const entryAt = (day: number, time: string) => {
  const at = Date.parse(instantAt(next(day), minutesOf(time) ?? 0, zone));
  const shown = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: zone,
  }).format(at);
  return page.locator('[data-entry]', {
    has: page.getByRole('button', { name: `${shown}, ${time}–` }),
  });
};

async function drag(from: { x: number; y: number }, to: { x: number; y: number }, drop = true) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 6, from.y + 6, { steps: 2 });
  await page.mouse.move(to.x, to.y, { steps: 6 });
  if (drop) await page.mouse.up();
}

it('creates by dragging over free time, and takes it back before anybody is told', async () => {
  await calendar();
  const before = await page.locator('[data-entry]').count();
  await drag(await point(next(4), '14:00'), await point(next(4), '14:45'), false);
  await page.locator('[data-held-label]').getByText('14:00–14:45').waitFor();
  await picture(page, 'calendar-create-drag', false);
  await page.mouse.up();

  const dialog = page.getByRole('dialog');
  expect(await dialog.getByLabel('Starts at').inputValue()).toBe('14:00');
  expect(await dialog.getByLabel('Minutes').inputValue()).toBe('45');
  await dialog.getByRole('combobox', { name: 'Candidate', exact: true }).fill('müller');
  await page
    .getByRole('option', { name: /Müller/ })
    .first()
    .click();
  await dialog.getByRole('combobox', { name: 'Interviewers' }).click();
  await page.getByRole('option', { name: 'Helena Brandt' }).click();
  await page.keyboard.press('Escape');
  await dialog.getByText('Everyone is free then.').waitFor();
  await picture(page, 'interview-plan', false);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Plan the interview' }).click();

  const toast = page.locator('[data-undo-interview]');
  await toast.getByText('Nobody is told yet').waitFor();
  await dialog.waitFor({ state: 'hidden' });
  expect(await page.locator('[data-entry]').count()).toBe(before + 1);
  await picture(page, 'calendar-undo', false);
  await expectAccessible(page);
  await toast.getByRole('button', { name: /^Undo/ }).click();
  await page.getByText('Taken back. Nobody was told.').waitFor();
  await page.locator('[data-entry][data-status="cancelled"]').nth(1).waitFor();
});

it('refuses to drop on a busy time for good, and offers the next free ones', async () => {
  await calendar();
  // Helena is with somebody else on Tuesday from nine to ten.
  const entry = entryAt(2, '11:00');
  await entry.waitFor();
  await drag(await point(next(2), '11:15'), await point(next(1), '09:15'), false);
  await page.locator('[data-shade="final"]').first().waitFor();
  const label = page.locator('[data-held-label="red"]');
  await label.getByText('Helena Brandt has another interview then.').waitFor();
  await picture(page, 'calendar-drag-blocked', false);
  await page.mouse.up();

  const dialog = page.getByRole('dialog');
  await dialog.locator('[data-not-free="final"]').waitFor();
  expect(await dialog.locator('[data-free]').count()).toBe(3);
  expect(await dialog.getByRole('button', { name: 'Plan it anyway' }).count()).toBe(0);
  await picture(page, 'calendar-not-free', false);
  await expectAccessible(page);
  // It stands where it was until somebody decides.
  await entry.waitFor();
  await dialog.locator('[data-free] button').first().click();
  await dialog.waitFor({ state: 'hidden' });
  const toast = page.locator('[data-undo-interview]');
  await toast.getByRole('button', { name: /^Undo/ }).click();
  await page.getByText('Taken back. Nobody was told.').waitFor();
  await entry.waitFor();
});

it('asks before it moves to a time against which something speaks', async () => {
  await calendar();
  await drag(await point(next(4), '10:15'), await point(next(5), '12:15'));
  const dialog = page.getByRole('dialog');
  await dialog.locator('[data-not-free="soft"]').waitFor();
  await dialog.getByText('does not work then').first().waitFor();
  await picture(page, 'calendar-soft-conflict', false);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Plan it anyway' }).click();
  await entryAt(5, '12:00').waitFor();
  await page.locator('[data-undo-interview]').getByRole('button', { name: /^Undo/ }).click();
  await entryAt(4, '10:00').waitFor();
});

it('changes how long it takes by dragging its end', async () => {
  await calendar();
  const box = await entryAt(3, '09:30').boundingBox();
  if (!box) throw new Error('no entry');
  const end = { x: box.x + box.width / 2, y: box.y + box.height - 2 };
  await drag(end, { x: end.x, y: end.y + 28 }, false);
  await page.locator('[data-held-label]').getByText('09:30–10:30').waitFor();
  await page.locator('[data-held-label="green"]').waitFor();
  await page.mouse.up();
  await page.getByText(/^Moved: .*09:30–10:30$/).waitFor();
});

it('leaves everything as it is when a drag ends with Escape', async () => {
  await calendar();
  await drag(await point(next(2), '11:15'), await point(next(4), '15:15'), false);
  await page.locator('[data-held-label]').waitFor();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.locator('[data-held-label]').waitFor({ state: 'hidden' });
  await entryAt(2, '11:00').waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
});

it('offers a choice when somebody else changed the interview meanwhile', async () => {
  await calendar();
  await entryAt(3, '14:00').waitFor();
  await mood(bench, { scenario: 'conflict' });
  await drag(await point(next(3), '14:15'), await point(next(4), '15:15'));
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Someone else changed this meanwhile').waitFor();
  await picture(page, 'calendar-changed-meanwhile', false);
  await expectAccessible(page);
  await mood(bench);
  await dialog.getByRole('button', { name: 'Save mine' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await entryAt(4, '15:00').waitFor();
});

it('moves an interview with the keyboard alone', async () => {
  await calendar();
  const button = entryAt(2, '11:00').getByRole('button');
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Move with the arrow keys' }).focus();
  await page.keyboard.press('Enter');
  const label = page.locator('[data-held-label]');
  await label.getByText('11:00–12:00').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await label.getByText('11:30–12:30').waitFor();
  await page.locator('[data-held-label="green"]').waitFor();
  await picture(page, 'calendar-keys', false);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await entryAt(3, '11:30').waitFor();

  // And by the form, which says the time in both zones.
  await page.locator('[data-undo-interview]').getByRole('button', { name: 'Close' }).count();
  await entryAt(0, '10:00').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').locator('[data-candidate-time]').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Change…' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Change the interview/ });
  await dialog.getByLabel('Starts at').fill('06:00');
  await dialog.getByText('You: ').waitFor();
  await dialog.getByText('Everyone is free then.').waitFor();
  await picture(page, 'interview-change', false);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await entryAt(0, '12:00').waitFor();
});

it('goes from entry to entry and from page to page by keys', async () => {
  await calendar();
  await entryAt(1, '09:00').getByRole('button').focus();
  await page.keyboard.press('ArrowDown');
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  expect(await focused()).toContain('13:00–14:30');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toContain('13:00–14:00');
  await page.keyboard.press('PageDown');
  await page.waitForURL((url) => url.searchParams.get('date') === addDays(monday, 7));
});

it('keeps what was typed, finds a time, and says why one is not free', async () => {
  await calendar();
  await page.getByRole('button', { name: 'Plan an interview' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Plan the interview' }).click();
  await dialog.getByText('Choose a candidate.').waitFor();
  await dialog.getByRole('combobox', { name: 'Candidate', exact: true }).fill('nowak');
  await page.getByRole('option').first().click();
  await dialog.getByRole('combobox', { name: 'Interviewers' }).fill('Aisha');
  await page.getByRole('option', { name: 'Aisha Okafor' }).click();
  await dialog.getByLabel('Notes for the interviewers').fill('Ask about Kraków.');
  await dialog.locator('[data-path="date"]').fill(next(1));
  await dialog.getByLabel('Starts at').fill('09:30');
  await dialog.locator('[data-standing="blocked"]').getByText('Aisha Okafor has another').waitFor();
  await dialog.getByRole('button', { name: 'Find a time' }).click();
  await dialog.locator('[data-free]').first().waitFor();
  await picture(page, 'interview-find-time', false);
  await expectAccessible(page);
  await dialog.locator('[data-free] button').nth(1).click();
  await dialog.locator('[data-standing="free"]').waitFor();
  await mood(bench, { scenario: 'error' });
  await dialog.getByRole('button', { name: 'Plan the interview' }).click();
  await dialog.getByRole('alert').waitFor();
  expect(await dialog.getByLabel('Notes for the interviewers').inputValue()).toBe(
    'Ask about Kraków.',
  );
  await mood(bench);
  await dialog.getByRole('button', { name: 'Plan the interview' }).click();
  await dialog.waitFor({ state: 'hidden' });
});

it('is a list or a day at 360 px, and never wider than the window', async () => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(`/calendar?date=${monday}&view=week`);
  await page.locator('[data-agenda] [data-entry]').first().waitFor();
  await picture(page, 'calendar-agenda-360');
  await expectAccessible(page);
  expect(await tooWide(page)).toBe(0);
  await page.getByText('Day', { exact: true }).click();
  await page.locator('[data-grid]').waitFor();
  await picture(page, 'calendar-day-360');
  expect(await tooWide(page)).toBe(0);
});

it('gives feedback by keyboard, and shows that of others only then', async () => {
  await page.goto('/interviews/over');
  await page.locator('[data-hidden-feedback]').waitFor();
  expect(await page.getByText('This text is hidden until').count()).toBe(0);
  await picture(page, 'interview-feedback-hidden');
  await expectAccessible(page);
  const form = page.locator('[data-feedback-form]');
  await form.getByRole('button', { name: 'Give feedback' }).click();
  await form.getByText('Choose from 1 to 5.').first().waitFor();
  await expectAccessible(page);
  await form.getByRole('radio').first().focus();
  for (const steps of [2, 3, 3, 4, 2]) {
    await page.keyboard.press('Space');
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('Knows the trade.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('This text is hidden until you have given yours.').waitFor();
  await page.getByText('Knows the trade.').waitFor();
  expect(await page.locator('[data-feedback]').count()).toBe(2);
  await picture(page, 'interview-feedback-given');
  await expectAccessible(page);
});

it('says that an interview took place, and cancels one with a reason', async () => {
  await page.goto('/interviews/over');
  await page.getByRole('button', { name: 'It took place' }).click();
  await page.locator('[data-interview-status="completed"]').waitFor();

  await page.goto('/interviews/wished');
  await page.locator('[data-answer="another_time"]').waitFor();
  await page.getByText('Nobody knows', { exact: true }).waitFor();
  await picture(page, 'interview-wish');
  await page.getByRole('button', { name: /^Switch the reminder 1 day before off/ }).click();
  await page.locator('[data-reminder="off"]').waitFor();
  await page.getByRole('button', { name: 'Offer other times' }).click();
  await page.locator('[data-free] input').first().check();
  await page.getByRole('button', { name: 'Save the offered times' }).click();
  await page.locator('[data-offered] li').first().waitFor();
  await page.getByRole('button', { name: 'Cancel it…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('The team changed.');
  await picture(page, 'interview-cancel', false);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Cancel the interview' }).click();
  await page.locator('[data-interview-status="cancelled"]').waitFor();
});

it('lists interviews at the candidate and plans one from there', async () => {
  await page.goto('/candidates?view=table&status=screened');
  await page.locator('[data-candidate] a').first().click();
  await page.getByRole('button', { name: 'Schedule interview' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Starts at').waitFor();
  expect(await dialog.getByRole('combobox', { name: 'Candidate', exact: true }).count()).toBe(0);
  await expectAccessible(page);
});

it('lets the candidate confirm, and changes nothing before that', async () => {
  const answers: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') answers.push(request.url());
  });
  await page.goto('/invitation/asked.secret');
  await page.getByRole('heading', { name: 'Your interview with Nordwind Logistics' }).waitFor();
  await page.locator('[data-device-time]').waitFor();
  expect(await page.getByText(/hirelog/i).count()).toBe(0);
  expect(await page.title()).not.toMatch(/hirelog/i);
  expect(answers).toEqual([]);
  await page.getByRole('button', { name: 'Yes, I will be there' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-answered="confirmed"]').waitFor();
  await picture(page, 'invitation-confirmed');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Ask for another time' }).click();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Please write a few words.').waitFor();
  await page.getByLabel('Which times would suit you better?').fill('After five, please.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('[data-answered="another_time"]').waitFor();
});

it('lets the candidate take an offered time, unless it is gone', async () => {
  await page.goto('/invitation/asked.secret');
  const offers = page.getByRole('button', { name: /^Take / });
  await offers.first().waitFor();
  await mood(bench, { scenario: 'conflict' });
  await offers.first().click();
  await page.getByText('This time is not free any more').waitFor();
  await picture(page, 'invitation-taken');
  await mood(bench);
  await page.locator('[role="alert"]').waitFor();
  await offers.first().click();
  await page.locator('[data-answered="picked"]').waitFor();
  await page.getByText('09:00–10:00').first().waitFor();

  await page.goto('/invitation/nothing.here');
  await page.getByRole('heading', { name: 'This link does not work any more' }).waitFor();
  await picture(page, 'invitation-gone');
  await page.goto('/invitation/off.secret');
  await page.locator('[data-over="cancelled"]').waitFor();
  await picture(page, 'invitation-cancelled');
});

it('keeps the availability, and opens and closes the address of the calendar', async () => {
  await page.goto('/me/availability');
  const friday = page.locator('[data-day="Friday"]');
  await friday.getByRole('button', { name: 'Add hours on Friday' }).click();
  await page.getByLabel('Friday, until').nth(1).fill('16:00');
  await page.getByRole('button', { name: 'Save the availability' }).click();
  await page.getByText('The hours of a day must be').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Friday, until').nth(1).fill('19:00');
  await page.getByLabel('Minutes between two interviews').fill('15');
  await page.getByRole('button', { name: 'Add days away' }).click();
  await page.getByLabel('Absence 1, first day').fill('2027-12-24');
  await page.getByLabel('Absence 1, last day').fill('2027-12-31');
  await page.getByRole('button', { name: 'Save the availability' }).click();
  await page.getByText('The availability is saved.').waitFor();
  await page.reload();
  expect(await page.getByLabel('Absence 1, last day').inputValue()).toBe('2027-12-31');

  await page.getByRole('button', { name: 'Open an address' }).click();
  await page.locator('[data-feed-address]').waitFor();
  expect(await page.getByLabel('Address').inputValue()).toMatch(/\.ics$/);
  await picture(page, 'availability-feed');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Close the address' }).click();
  await page.getByText('No address is open.').waitFor();
  // Nobody else's test depends on it.
  await page.getByLabel('Minutes between two interviews').fill('0');
  await page.getByRole('button', { name: 'Remove absence 1' }).click();
  await page.getByRole('button', { name: 'Remove 17:00 to 19:00 on Friday' }).click();
  await page.getByRole('button', { name: 'Save the availability' }).click();
  await page.getByText('The availability is saved.').waitFor();
});

it('changes reminders, scorecards and rooms', async () => {
  await page.goto('/settings/interviews');
  await page.locator('[data-interview-settings]').waitFor();
  await page.getByRole('button', { name: 'Add a reminder' }).click();
  await page.getByLabel('Reminder 3: how many').fill('30');
  await page.getByRole('combobox', { name: 'Reminder 3: minutes, hours or days' }).click();
  await page.getByRole('option', { name: 'days' }).click();
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await page.getByText('Must be at most 4, each from 5 to 20160 minutes before.').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Reminder 3: how many').fill('3');
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await page.getByText('The settings are saved.').waitFor();

  await page.getByRole('button', { name: 'Add a room' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Leuchtturm');
  await dialog.getByRole('button', { name: 'Add the room' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Change Leuchtturm' }).click();
  await dialog.getByRole('switch').uncheck();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page
    .locator('[data-room]', { hasText: 'Leuchtturm' })
    .getByText('Not booked any more')
    .locator('visible=true')
    .waitFor();
});

it.each(['/interviews/held', '/me/availability', '/invitation/asked.secret'])(
  '%s says when it loads and when it could not',
  async (path) => {
    await mood(bench, { scenario: 'slow' });
    await page.goto(path);
    await page.locator('[data-state="loading"]').first().waitFor();
    await mood(bench, { scenario: 'error' });
    await page.goto(path);
    await page.locator('[data-state="failed"]').first().waitFor();
    await expectAccessible(page);
    await page.goto('/interviews/nothing');
    await mood(bench);
    await page.goto('/interviews/nothing');
    await page.locator('[data-state="missing"]').waitFor();
  },
);
