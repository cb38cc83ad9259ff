/** What is stored is typed and versioned; what fails says how. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_CORRECTIONS } from '../../utils/model/correction.ts';
import { corrections, withHidden, withoutHidden, withoutPin, withPin } from '../../utils/storage/corrections.ts';
import { DEFAULT_SETTINGS, settings } from '../../utils/storage/settings.ts';
import { savingFailure } from '../../utils/storage/stored.ts';
import { forgetOtherTabs, forgetTab, keepTab, recallTab } from '../../utils/storage/tab-sessions.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('a stored value', () => {
  it('comes back as it was set, and is watched', async () => {
    const seen = vi.fn();
    const stop = settings.watch(seen);
    expect(await settings.get()).toEqual(DEFAULT_SETTINGS);
    expect(await settings.set({ marks: 'first-mentions' })).toBe('saved');
    expect(await settings.get()).toEqual({ marks: 'first-mentions' });
    expect(seen).toHaveBeenCalledWith({ marks: 'first-mentions' });
    stop();
    await settings.set(DEFAULT_SETTINGS);
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it.each([
    [{ version: 2, value: { marks: 'first-mentions' } }],
    [{ version: 1, value: { marks: 'everything' } }],
    [{ version: 1, value: null }],
    ['nonsense'],
  ])('of another version or shape is passed over: %o', async (found) => {
    await fakeBrowser.storage.local.set({ settings: found });
    expect(await settings.get()).toEqual(DEFAULT_SETTINGS);
  });

  it('of decisions with one broken entry is passed over as a whole', async () => {
    await fakeBrowser.storage.local.set({ corrections: { version: 1, value: { pins: [{ name: 1 }], hidden: [] } } });
    expect(await corrections.get()).toEqual(NO_CORRECTIONS);
  });

  it.each([
    [new Error('QUOTA_BYTES quota exceeded'), 'storage-full'],
    [new DOMException('too much', 'QuotaExceededError'), 'storage-full'],
    [new Error('IO error: No space left on device'), 'storage-full'],
    [new Error('An unexpected error occurred'), 'storage-failed'],
    ['odd', 'storage-failed'],
  ])('that cannot be saved says how: %o', async (error, saved) => {
    expect(savingFailure(error)).toBe(saved);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(error);
    expect(await settings.set(DEFAULT_SETTINGS)).toBe(saved);
  });
});

it('keeps the newest decision about a name', () => {
  const first = withPin(NO_CORRECTIONS, { name: 'A', id: 'Q1', label: 'A' });
  const second = withPin(withHidden(first, { id: 'Q9', label: 'N' }), { name: 'A', id: null, label: 'A' });
  expect(second).toEqual({ pins: [{ name: 'A', id: null, label: 'A' }], hidden: [{ id: 'Q9', label: 'N' }] });
  expect(withoutPin(withoutHidden(second, 'Q9'), 'A')).toEqual(NO_CORRECTIONS);
});

describe('what is known of a tab', () => {
  const report = (tabId: number) => ({ tabId, url: 'https://courier.example/a', state: { kind: 'reading' as const } });

  it('is forgotten with the tab', async () => {
    await keepTab(report(1), false);
    await keepTab(report(2), false);
    await forgetTab(1);
    expect([await recallTab(1), await recallTab(2)]).toEqual([null, report(2)]);
    await forgetOtherTabs([5]);
    expect(await recallTab(2)).toBeNull();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('leaves no older report behind when the newer one does not fit', async () => {
    await keepTab(report(3), false);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    await keepTab({ ...report(3), url: 'https://courier.example/b' }, false);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect((await recallTab(3))?.url).toBe('https://courier.example/b');
    await forgetTab(3);
  });
});
