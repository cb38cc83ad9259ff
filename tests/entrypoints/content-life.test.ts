/** One live reader to a page; an orphan gives its place up. */
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOrphan, takeOver } from '../../entrypoints/content/life.ts';

afterEach(() => {
  vi.restoreAllMocks();
  delete (globalThis as { sidelightReader?: unknown }).sidelightReader;
});

it('a second injection finds the first and leaves it in its place', () => {
  expect(takeOver()).toBe(true);
  expect(takeOver()).toBe(false);
});

it('an orphan is replaced', () => {
  expect(takeOver()).toBe(true);
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
  expect(isOrphan()).toBe(true);
  expect(takeOver()).toBe(true);
});

it('a browser that throws at the question has taken the extension away', () => {
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(isOrphan()).toBe(true);
});
