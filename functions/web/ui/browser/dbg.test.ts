import { it } from 'vitest';
import { mood, open, picture, start, stop } from './kit';
it('x', async () => {
  const bench = await start();
  await mood(bench, { scenario: 'signed_out' });
  const page = await (await open(bench, 'light', 1280)).newPage();
  page.on('console', (m) => console.log(m.text()));
  page.on('pageerror', (m) => console.log(m));
  page.on('framenavigated', (f) => console.log(f.url()));
  await page.goto('/candidates?status=new');
  await page.waitForTimeout(2500);
  console.log(page.url(), (await page.content()).slice(0, 600));
  await stop(bench);
});
