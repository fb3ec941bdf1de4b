import { defineConfig } from 'vitest/config';

const tests = (directory: string) => [`${directory}/**/*.test.{ts,tsx}`];
const postgres = ['tools/vitest-postgres.ts'];
const quiet = ['packages/api/src/**/*.quiet.test.ts'];
const random = ['tools/vitest-random.ts'];

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    globalSetup: ['tools/vitest-seed.ts'],
    projects: [
      { test: { name: 'shared', include: tests('packages/shared/src'), setupFiles: random } },
      {
        test: {
          name: 'api',
          include: tests('packages/api/src'),
          exclude: quiet,
          setupFiles: random,
          globalSetup: postgres,
        },
      },
      // What measures the event loop comes last and alone: beside other tests it would measure them.
      {
        test: {
          name: 'quiet',
          include: quiet,
          globalSetup: postgres,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      { test: { name: 'web', include: tests('packages/web/src') } },
      { test: { name: 'tools', include: [...tests('tools'), ...tests('bench')], globalSetup: postgres } },
    ],
  },
});
