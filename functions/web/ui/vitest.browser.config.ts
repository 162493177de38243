import { defineConfig } from 'vitest/config';

// Every screen in headless Chromium over the mock API: axe, no sideways scrolling, pictures.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['browser/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What is waited for comes when the machine gets round to it, as everywhere in Playwright.
    expect: { poll: { timeout: 20_000 } },
    fileParallelism: false,
  },
});
