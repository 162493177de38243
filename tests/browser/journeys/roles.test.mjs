// What other roles see, and how the same pages look in the dark and on a telephone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, api, launch, picture, signIn, visitor } from '../support/browser.mjs';
import { mailTo } from '../support/stack.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

test('a viewer sees candidates without contact data and without moves', async () => {
  const page = await signIn(await visitor(browser), 'viewer@hirelog.localhost');
  await page.goto('/candidates?view=table');
  await page.locator('[data-candidate]').first().waitFor();
  const id = await page.locator('[data-candidate]').first().getAttribute('data-candidate');
  const { body: file } = await api(page, `/api/v1/candidates/${id}`);
  await page.goto(`/candidates/${id}`);
  await page.locator('[data-status]').first().waitFor();

  assert.deepEqual([file.candidate.mail, file.candidate.phone, file.moves], [null, null, []]);
  assert.equal(await page.getByRole('button', { name: 'Move to…' }).count(), 0);
  assert.equal((await api(page, '/api/v1/admin/feed')).status, 403);
});

test('on a telephone in the dark the candidates fit without sideways scrolling', async () => {
  const context = await visitor(browser, { colorScheme: 'dark', viewport: { width: 360, height: 780 } });
  const page = await signIn(context, 'recruiter@hirelog.localhost');
  await page.goto('/candidates?view=table');
  await page.locator('[data-candidate]').first().waitFor();

  const [content, width] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  assert.ok(content <= width, `${content} px of content on ${width} px`);
  await accessible(page);
  await picture(page, '7-telephone-dark');
});

test('a link from the mail of another browser is refused with a way on', async () => {
  const asked = await visitor(browser);
  const other = await visitor(browser);
  const since = Date.now() - 1_000;
  const asking = await asked.newPage();
  await asking.goto('/');
  await asking.getByLabel('Mail address').fill('recruiter@hirelog.localhost');
  await asking.getByRole('button', { name: 'Send me a code' }).click();
  const fits = (mail) => /challenge=/.test(mail.text ?? '');
  const mail = await mailTo('recruiter@hirelog.localhost', since, fits);
  const link = mail.text.match(/http\S+challenge=\S+/)[0];
  const page = await other.newPage();
  await page.goto(link);
  await page.getByRole('button', { name: /sign in/i }).click();

  await page.getByText(/another browser/i).first().waitFor();
});
