/** One live reader to a page; an orphan gives its place up. */
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOrphan, liveReader } from '../../entrypoints/content/life.ts';
import type { PageReading } from '../../utils/model/article.ts';

afterEach(() => {
  vi.restoreAllMocks();
  delete (globalThis as { sidelightReader?: unknown }).sidelightReader;
});

const reader = () => ({ isOrphan, readPage: vi.fn<() => PageReading>() });

it('a second injection finds the first and leaves it in its place', () => {
  const [first, second] = [reader(), reader()];
  expect(liveReader(first)).toBe(first);
  expect(liveReader(second)).toBe(first);
});

it('an orphan is replaced', () => {
  const [first, second] = [reader(), reader()];
  liveReader(first);
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
  expect(isOrphan()).toBe(true);
  expect(liveReader(second)).toBe(second);
});

it('a browser that throws at the question has taken the extension away', () => {
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(isOrphan()).toBe(true);
});
