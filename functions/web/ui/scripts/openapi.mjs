// Turns the API's OpenAPI document into TypeScript. Used by `npm run client` and by the test that finds a stale client.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const root = new URL('../', import.meta.url);

/** Where the document lies; HIRELOG_OPENAPI names another one. */
export const documentPath =
  process.env.HIRELOG_OPENAPI ?? fileURLToPath(new URL('../openapi.json', root));

export const clientPath = fileURLToPath(new URL('src/api/schema.gen.ts', root));

export async function generate() {
  const document = JSON.parse(await readFile(documentPath, 'utf8'));
  const nodes = await openapiTS(document, {
    enumValues: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
  });
  return `// Made by \`npm run client\` from the API's OpenAPI document. Not edited by hand.\n${astToString(nodes)}`;
}
