import { defineConfig } from '@playwright/test';
import { chromium } from './tools/chromium.ts';
import { journeyServer } from './tools/journey-server.ts';
import { desktop, phone } from './tools/viewports.ts';

const server = await journeyServer();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  use: { baseURL: server.url, launchOptions: chromium(), trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  projects: [
    { name: 'desktop', use: desktop, grepInvert: /@phone/ },
    { name: 'phone', use: phone, grep: /@phone/ },
  ],
  webServer: {
    command: `"${process.execPath}" packages/api/src/main.ts`,
    url: `${server.url}/readyz`,
    env: server.env,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stderr: 'pipe',
  },
});
