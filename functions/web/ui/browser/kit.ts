// The built UI over the mock API in headless Chromium.
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { expect } from 'vitest';
import { mockApi } from '../mock/plugin';
import { everything } from '../mock/state';

const executablePath =
  process.env.CHROMIUM ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

export interface Bench {
  browser: Browser;
  server: PreviewServer;
  origin: string;
  outDir: string;
}

export async function start(): Promise<Bench> {
  if (!executablePath)
    throw new Error('No Chromium found: install it or set CHROMIUM to its path.');
  // One of its own, so that two runs at once do not serve each other's files.
  const outDir = `node_modules/.cache/browser-test-${process.pid}`;
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    logLevel: 'error',
    plugins: [mockApi()],
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const address = server.httpServer.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { browser, server, origin: `http://127.0.0.1:${port}`, outDir };
}

export async function stop(bench: Bench): Promise<void> {
  await bench.browser.close();
  await bench.server.close();
  await rm(bench.outDir, { recursive: true, force: true });
}

export type Scheme = 'light' | 'dark';

/** How many times slower than the machine the pages run: with SLOW=4, what only fails on a busy machine fails here. */
export const slow = Number(process.env.SLOW ?? 1);

export async function open(bench: Bench, scheme: Scheme, width: number): Promise<BrowserContext> {
  const context = await bench.browser.newContext({
    baseURL: bench.origin,
    colorScheme: scheme,
    viewport: { width, height: width < 500 ? 780 : 860 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  if (slow > 1) context.on('page', slowDown);
  return context;
}

async function slowDown(page: Page): Promise<void> {
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  } catch (error) {
    // A test that is over closes its pages.
    if (!page.isClosed()) throw error;
  }
}

/** Tells the mock API how to be. Everything not named goes back to normal. */
export async function mood(bench: Bench, change: object = {}): Promise<void> {
  const normal = {
    scenario: 'normal',
    permissions: everything,
    consent: agreed,
    opted_out: false,
    many: false,
    fail: '',
    lose: '',
    delay: '',
    differs: false,
    part: '',
  };
  await fetch(`${bench.origin}/api/v1/mock`, {
    method: 'POST',
    body: JSON.stringify({ ...normal, ...change }),
  });
}

const agreed = { kind: 'accepted', version: 1, at: '2026-11-02T09:00:00.000Z' };

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with what axe finds, one line each. */
export const expectAccessible = (page: Page) =>
  none(page, new AxeBuilder({ page }).withTags(everyRule));

/** The same for the rules that another colour scheme can break. */
export const expectContrast = (page: Page) =>
  none(page, new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));

async function none(page: Page, axe: AxeBuilder): Promise<void> {
  await atRest(page);
  const { violations } = await axe.analyze();
  const lines = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
  if (lines.length > 0) throw new Error(lines.join('\n'));
}

/** Nothing is on its way to another colour or place: axe would measure what nobody is meant to read. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const running = document.getAnimations().filter((one) => one.playState === 'running');
    const ends = running.filter(
      (one) => one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
    );
    await Promise.allSettled(ends.map((one) => one.finished));
  });

/**
 * Timers of the page that were set before this have run. A list that opens decides in one of them where its arrow keys begin, and
 * keys go before timers while the machine is busy.
 */
export const timersRun = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => setTimeout(done)));

/**
 * Chooses by keyboard in the list of the field that has the focus. Enter is only pressed on the option itself: a list marks it when
 * it gets round to it.
 */
export async function choose(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await expect.poll(() => page.getByRole('option').first().textContent()).toContain(text);
  await timersRun(page);
  await page.keyboard.press('ArrowDown');
  await page.locator('[data-combobox-selected]', { hasText: text }).waitFor();
  await page.keyboard.press('Enter');
}

/** By how many pixels the page is wider than the window. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });

export async function picture(page: Page, name: string, fullPage = true): Promise<void> {
  await mkdir('browser/pictures', { recursive: true });
  await page.screenshot({ path: `browser/pictures/${name}.png`, fullPage });
}

/** Light, dark and narrow: what every state of a screen has to stand. */
export async function looksRight(page: Page, name: string, fullPage = true): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 860 };
  await picture(page, `${name}-light-${size.width}`, fullPage);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('[data-mantine-color-scheme="dark"]').waitFor();
  await picture(page, `${name}-dark-${size.width}`, fullPage);
  await expectContrast(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('[data-mantine-color-scheme="light"]').waitFor();
  await page.setViewportSize({ width: 360, height: 780 });
  await picture(page, `${name}-light-360`, fullPage);
  await expectAccessible(page);
  const wide = await tooWide(page);
  if (wide > 0) throw new Error(`${name} is ${wide} px too wide at 360 px`);
  await page.setViewportSize(size);
}
