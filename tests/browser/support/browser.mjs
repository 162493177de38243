// A headless Chromium, pictures of each step, and the check for accessibility.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { mailTo, origin } from './stack.mjs';

const pictures = path.resolve('../output/pictures');
const executablePath =
  process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);

export function launch() {
  if (!executablePath) throw new Error('No Chromium found: install it or set CHROMIUM to its path.');
  return chromium.launch({
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
}

/** A fresh browser profile on the stack. */
export function visitor(browser, options = {}) {
  return browser.newContext({
    baseURL: origin,
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    ...options,
  });
}

/** Keeps a picture of what a person sees now. */
export async function picture(page, name) {
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}

/** Fails on any finding of axe (WCAG 2.2 AA). */
export async function accessible(page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`);
  assert.deepEqual(found, [], `axe at ${page.url()}`);
}

/** Signs in as people do: asks for the mail, types the code from it. */
export async function signIn(context, address) {
  const page = await context.newPage();
  const since = Date.now() - 1_000;
  await page.goto('/');
  await page.getByLabel('Mail address').fill(address);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  const code = page.getByLabel('Code from the mail');
  await code.waitFor();
  const mail = await mailTo(address, since, (mail) => /\b\d{6}\b/.test(mail.text ?? ''));
  await code.fill(mail.text.match(/\b\d{6}\b/)[0]);
  const submit = page.getByRole('button', { name: 'Sign in', exact: true });
  if (await submit.isVisible().catch(() => false)) await submit.click().catch(() => {});
  await page.getByRole('button', { name: /^Your account/ }).waitFor();
  return page;
}

/** Signs in with a link: opening it does nothing (mail scanners open links), the press of the button does. */
export async function openLink(context, link) {
  const page = await context.newPage();
  await page.goto(link);
  const button = page.getByRole('button', { name: /sign in/i });
  await button.waitFor();
  assert.deepEqual((await context.cookies()).filter(({ name }) => name === '__Host-session'), []);
  await button.click();
  await page.getByRole('button', { name: /^Your account/ }).waitFor();
  return page;
}

/** Asks the API from within the page: the browser resolves *.localhost, Node does not everywhere. */
export function api(page, path) {
  return page.evaluate(async (path) => {
    const answer = await fetch(path);
    return { status: answer.status, body: await answer.json() };
  }, path);
}
