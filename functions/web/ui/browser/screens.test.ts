import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Bench,
  expectAccessible,
  expectContrast,
  mood,
  open,
  picture,
  start,
  stop,
  tooWide,
} from './kit';
import { screens } from './screens';

let bench: Bench;
beforeAll(async () => {
  bench = await start();
});
afterAll(() => stop(bench));
beforeEach(() => mood(bench));

describe.each([1280, 360])('%i px wide', (width) => {
  it.each(screens)('$name', async (screen) => {
    const context = await open(bench, 'light', width);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));

    await page.goto(screen.path);
    await page.locator(screen.ready).first().waitFor();
    await screen.act?.(page);

    await picture(page, `${screen.name}-light-${width}`);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('[data-mantine-color-scheme="dark"]').waitFor();
    await picture(page, `${screen.name}-dark-${width}`);
    await expectContrast(page);
    expect(await tooWide(page)).toBe(0);
    expect(await page.title()).toMatch(screen.title ?? /· Hirelog$/);
    expect(errors).toEqual([]);
    await context.close();
  });
});

const states = [
  { state: 'loading', mood: { scenario: 'slow' } },
  { state: 'failed', mood: { scenario: 'error' } },
  { state: 'empty', mood: { scenario: 'empty' }, only: 'list' },
  { state: 'forbidden', mood: { permissions: [] }, only: 'guarded' },
] as const;

describe.each(states)('state $state', ({ state, mood: change, ...rest }) => {
  const only = 'only' in rest ? rest.only : 'list';
  it.each(screens.filter((screen) => screen[only]))('$name', async (screen) => {
    await mood(bench, change);
    const context = await open(bench, 'light', 360);
    const page = await context.newPage();

    await page.goto(screen.path);
    await page.locator(`[data-state="${state}"]`).first().waitFor();

    await picture(page, `state-${state}-${screen.name}`);
    await expectAccessible(page);
    expect(await tooWide(page)).toBe(0);
    await context.close();
  });
});
