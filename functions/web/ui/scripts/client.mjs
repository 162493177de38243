// `npm run client`: writes src/api/schema.gen.ts.
import { writeFile } from 'node:fs/promises';
import { clientPath, documentPath, generate } from './openapi.mjs';

await writeFile(clientPath, await generate());
console.log(`${clientPath} from ${documentPath}`);
