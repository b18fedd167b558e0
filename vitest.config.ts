import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        test: {
          name: 'site',
          include: ['tests/workspaces.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'pages',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/workspaces.test.ts'],
          globalSetup: ['tests/site/buildSites.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          maxConcurrency: 3,
          // Faults found in a page are named in full.
          chaiConfig: { truncateThreshold: 0 },
        },
      },
    ],
  },
});
