// Where the stack under test is, and the mail it captured.
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import PostalMime from 'postal-mime';

export const origin = process.env.HIRELOG_ORIGIN ?? 'http://hirelog.localhost:4566';
const mails = process.env.HIRELOG_MAILS ?? path.resolve('../../.local/mails');

/** Every captured mail, oldest first, parsed. */
async function mailbox() {
  const names = (await readdir(mails).catch(() => [])).filter((name) => name.endsWith('.eml'));
  const files = await Promise.all(
    names.map(async (name) => {
      const file = path.join(mails, name);
      return { at: (await stat(file)).mtimeMs, raw: await readFile(file) };
    }),
  );
  files.sort((a, b) => a.at - b.at);
  return Promise.all(files.map(async ({ at, raw }) => ({ at, ...(await PostalMime.parse(raw)) })));
}

/** The newest mail to an address since a moment that fits; waits for it. */
export async function mailTo(address, since, fits, patience = 30_000) {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const found = (await mailbox()).filter(
      (mail) => mail.at >= since && mail.to?.some((to) => to.address === address) && fits(mail),
    );
    if (found.length > 0) return found.at(-1);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error(`no such mail to ${address} in ${patience} ms`);
}

/** The sign-in link that `make up` printed for a role, from its output; none where that was not kept. */
export async function printedLink(role) {
  const log = process.env.HIRELOG_UP_LOG;
  if (!log) return undefined;
  return (await readFile(log, 'utf8')).match(new RegExp(`^\\s*${role}\\s+(http\\S+)`, 'm'))?.[1];
}
