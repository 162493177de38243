// `npm run client`: writes src/api/schema.gen.ts and src/api/limits.gen.ts.
import { writeFile } from 'node:fs/promises';
import { clientPath, documentPath, generate, generateLimits, limitsPath } from './openapi.mjs';

await writeFile(clientPath, await generate());
await writeFile(limitsPath, await generateLimits());
console.log(`${clientPath} and ${limitsPath} from ${documentPath}`);
