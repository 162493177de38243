// @vitest-environment node
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import {
  clientPath,
  documentPath,
  generate,
  generateLimits,
  limitsPath,
} from '../../scripts/openapi.mjs';

it('the client is up to date with the OpenAPI document', async () => {
  const fresh = await generate().catch((error) => {
    throw new Error(`No client from ${documentPath}: ${error.message}`);
  });
  const committed = await readFile(clientPath, 'utf8');

  expect(committed === fresh, 'src/api/schema.gen.ts is stale: run `npm run client`').toBe(true);
});

it('the limits of forms are those of the OpenAPI document', async () => {
  expect(await readFile(limitsPath, 'utf8')).toBe(await generateLimits());
});
