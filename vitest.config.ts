/** Tests by room. `vitest run --project unit` runs one kind; the browsers' tests need the builds in `.output`. */

import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const node = (name: string) => ({ test: { name, include: [`tests/${name}/**/*.test.ts`], environment: 'node' } });

export default defineConfig({
  test: {
    projects: [
      node('unit'),
      node('contract'),
      node('golden'),
      { test: { name: 'quality', include: ['tests/quality/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      {
        plugins: [preact()],
        test: { name: 'components', include: ['tests/components/**/*.test.tsx'], environment: 'happy-dom' },
      },
      {
        plugins: [await WxtVitest()],
        test: { name: 'entrypoints', include: ['tests/entrypoints/**/*.test.ts'], environment: 'happy-dom' },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
