// A stand-in for the API, so that screens can be built and looked at without the stack: `npm run dev:mock`.
// It keeps to the API's shapes and holds just enough behaviour for the screens; the rules live in the real API.
import type { Plugin, PreviewServer, ViteDevServer } from 'vite';
import { answer } from './routes.ts';

export function mockApi(): Plugin {
  const install = (server: ViteDevServer | PreviewServer) => {
    server.middlewares.use('/api/v1', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', async () => {
        const bytes = Buffer.concat(chunks);
        const type = request.headers['content-type'] ?? '';
        // A file that is sent comes as it is.
        const text = /csv|sheet|multipart/.test(type) ? '' : bytes.toString();
        const url = new URL(request.url ?? '/', 'http://mock');
        const reply = await answer({
          method: request.method ?? 'GET',
          path: url.pathname,
          query: Object.fromEntries(url.searchParams),
          headers: request.headers as Record<string, string>,
          body: text ? JSON.parse(text) : {},
          bytes,
        });
        response.statusCode = reply.status;
        const problem = reply.status >= 400;
        const json = problem ? 'application/problem+json' : 'application/json';
        response.setHeader('content-type', reply.type ?? json);
        const body = reply.type ? String(reply.body) : JSON.stringify(reply.body);
        response.end(reply.body === undefined ? '' : body);
      });
    });
  };
  return { name: 'hirelog-mock-api', configureServer: install, configurePreviewServer: install };
}
