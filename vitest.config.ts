/** Tests by room. `vitest run --project unit` runs one kind; the browsers' tests need the builds in `.output`. */

import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Ms: a busy machine takes long to start a process or to open the packed glossary, and no test is there to measure time. */
const PATIENCE = 60_000;

const node = (name: string) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], environment: 'node', testTimeout: PATIENCE },
});

export default defineConfig({
  test: {
    projects: [
      node('unit'),
      node('contract'),
      node('golden'),
      node('quality'),
      {
        plugins: [preact()],
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          environment: 'happy-dom',
          testTimeout: PATIENCE,
        },
      },
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'entrypoints',
          include: ['tests/entrypoints/**/*.test.ts'],
          environment: 'happy-dom',
          testTimeout: PATIENCE,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: PATIENCE,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
