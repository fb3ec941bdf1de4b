import { defineConfig } from '@playwright/test';
import { chromium } from './tools/chromium.ts';
import { desktop, phone } from './tools/viewports.ts';

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './tools/journey-server.ts',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    launchOptions: chromium(),
    actionTimeout: 10_000,
    // The log of steps and the pages as they stood say enough; a film of every page would be made for nothing.
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', use: desktop, grepInvert: /@phone/ },
    { name: 'phone', use: phone, grep: /@phone/ },
  ],
});
