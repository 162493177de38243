// After a build: what the first screen costs, compressed, and what is loaded later. Fails above the budget.
import { readFile, rm } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const budget = 300_000;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', dist), 'utf8'));
const size = async (file) => gzipSync(await readFile(new URL(file, dist)), { level: 9 }).length;

/** A chunk with all it imports from the start. */
function withImports(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    for (const other of manifest[key].imports ?? []) withImports(other, seen);
  }
  return seen;
}
const filesOf = (keys) =>
  new Set([...keys].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]));
const sum = async (files) => {
  let total = 0;
  for (const file of files) total += await size(file);
  return total;
};
const kb = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const start = withImports(entry);
const base = filesOf(start);
for (const file of base) console.log(`${kb(await size(file))}  ${file}`);

let worst = 0;
for (const key of manifest[entry].dynamicImports ?? []) {
  const extra = [...filesOf(withImports(key))].filter((file) => !base.has(file));
  const total = (await sum(base)) + (await sum(extra));
  worst = Math.max(worst, total);
  console.log(`${kb(total)}  first load of ${key} (${kb(await sum(extra)).trim()} of its own)`);
}
console.log(
  `${kb(worst)}  largest first load, budget ${kb(budget).trim()} (script and style, gzip)`,
);
// Only this script needs the manifest; it is not served.
await rm(new URL('.vite', dist), { recursive: true });
if (worst > budget) process.exit(1);
