// Resumes for the journeys: files made for one run, and keys pressed until the page is where they lead.
import assert from 'node:assert/strict';

/** A picture of one pixel. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A name that no run before this one had: the same file, and the same person, are noticed. */
export function applicant(first) {
  const stamp = String(Date.now()).slice(-9);
  const last = `Q${[...stamp].map((digit) => 'aeioubcdfg'[digit]).join('')}`;
  return { name: `${first} ${last}`, mail: `${first}.${last}@example.org`.toLowerCase(), phone: `+48 5${stamp.slice(1)}` };
}

export const resumeOf = ({ name, mail, phone }) => `${name}
Lisbon, Portugal
${mail} | ${phone}

Skills
Rust, PostgreSQL, AWS

Experience
Senior Engineer, Nordwind GmbH, 03/2019 – present
Developer, Hafenkontor Ltd, 2016 – 2019

Education
M.Sc. Computer Science, University of Leeds, 2013 – 2015
`;

export const text = (name, content) => ({ name, type: 'text/plain', base64: Buffer.from(content).toString('base64') });
export const pictureNamed = (name) => ({ name, type: 'application/pdf', base64: PNG });

/** Drops files on the page of an upload, as people do from a folder. */
export async function drop(page, files) {
  const dataTransfer = await page.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const { name, type, base64 } of files) {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type }));
    }
    return transfer;
  }, files);
  await page.dispatchEvent('[data-drop]', 'drop', { dataTransfer });
}

/** Presses a key until something has the focus. */
export async function pressUntil(page, key, focused, most = 200) {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await focused()) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${key} does not lead there in ${most} presses`);
}

/**
 * Timers of the page that were set before this have run. A list that opens decides in one of them where its arrow keys begin, and
 * keys go before timers while the machine is busy.
 */
export const timersRun = (page) => page.evaluate(() => new Promise((done) => setTimeout(done)));

/** Asks again until the answer is the one that is waited for; gives it. */
export async function until(ask, fits, what, patience = 60_000) {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (fits(answer)) return answer;
    assert.ok(Date.now() < end, `${what}: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
