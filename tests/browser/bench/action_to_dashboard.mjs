// P5: from an action's answer until it is on the dashboard of somebody else, through the real chain of a running stack.
import { api, launch, signIn, visitor } from '../support/browser.mjs';
import { seenAfter } from '../support/seen.mjs';

const actions = Number(process.env.ACTIONS ?? 200);
const bar = 2_000;

const browser = await launch();
const admin = await signIn(await visitor(browser), 'admin@hirelog.localhost');
const recruiter = await signIn(await visitor(browser), 'recruiter@hirelog.localhost');
await admin.goto('/dashboard');
await admin.locator('[data-event]').first().waitFor();
const { body: page } = await api(recruiter, '/api/v1/candidates?limit=50');
const { body: me } = await api(recruiter, '/api/v1/me');

const took = [];
for (let n = 0; n < actions; n += 1) {
  // The page asks at a beat of its own; actions that followed at once would all meet the same moment of it.
  await new Promise((done) => setTimeout(done, Math.random() * 1_000));
  const { id } = page.items[n % page.items.length];
  took.push(await seenAfter(admin, recruiter, id, me.user?.name ?? me.name));
}
await browser.close();

took.sort((a, b) => a - b);
const at = (share) => took[Math.ceil(share * took.length) - 1];
console.log(`P5 action to dashboard, ${actions} actions: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms,`);
console.log(`  99 % within ${at(0.99)} ms (bar ${bar}), longest ${at(1)} ms; ${took.filter((ms) => ms > bar).length} above the bar`);
