import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { mockApi } from './mock/plugin.ts';

// The API that `npm run dev` talks to, for example HIRELOG_API=http://hirelog.localhost:4566
const api = process.env.HIRELOG_API ?? 'http://hirelog.localhost:4566';
const mocked = process.env.HIRELOG_MOCK === '1';

export default defineConfig({
  plugins: [react(), ...(mocked ? [mockApi()] : [])],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  server: mocked
    ? {}
    : {
        // The API accepts writes only from its own origin, so the proxy speaks with its name.
        proxy: {
          '/api': { target: api, changeOrigin: true, headers: { origin: new URL(api).origin } },
        },
      },
  build: {
    target: 'es2022',
    // Fonts stay files: inlined ones would count for every first load.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      // Constants such as those of limits.gen.ts go where they are used, not into a file of their own to be asked for.
      optimization: { inlineConst: { mode: 'all' } },
      output: {
        codeSplitting: {
          groups: [
            { name: 'vendor', test: /node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/]/ },
          ],
        },
      },
    },
  },
});
