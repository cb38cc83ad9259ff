/** What the sidebar shows when answers and news of the background cross on their way. */
import { act, renderHook } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useFollowedTab } from '../../entrypoints/sidepanel/follow-tab.ts';
import type { Envelope } from '../../utils/messaging/send.ts';
import type { TabReport, TabState } from '../../utils/model/tab-state.ts';
import { context } from '../support/contexts.ts';
import { pretendBrowser } from '../support/extension.ts';

const URL_A = 'https://courier.example/harbour';
const READY: TabState = { kind: 'ready', context: context() };
const MOVED: TabState = { kind: 'needsPermission', reason: 'moved-on' };
const report = (state: TabState): TabReport => ({ tabId: 7, url: URL_A, state });

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

/** A sidebar that has asked and waits for its answer. */
async function askingSidebar() {
  pretendBrowser([{ id: 7, url: URL_A }]);
  const answer = Promise.withResolvers<unknown>();
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((() => answer.promise) as never);
  const { result } = renderHook(useFollowedTab);
  await vi.waitFor(() => expect(send).toHaveBeenCalled());
  return {
    shown: () => result.current.report?.state.kind,
    answer: (state: TabState) =>
      act(async () => {
        answer.resolve({ ok: true, value: report(state) });
        await new Promise((wake) => setTimeout(wake));
      }),
    tell: (state: TabState) =>
      act(async () => {
        const message: Envelope<'tab-report'> = { sidelight: 1, kind: 'tab-report', params: report(state) };
        await fakeBrowser.runtime.onMessage.trigger(message, { id: fakeBrowser.runtime.id }, () => {});
      }),
  };
}

it('a result stays, though the answer that it was being read comes after it', async () => {
  const { shown, answer, tell } = await askingSidebar();
  await tell(READY);
  await answer({ kind: 'reading' });
  expect(shown()).toBe('ready');
});

it('an answer that the page has moved on counts, whatever came before it', async () => {
  const { shown, answer, tell } = await askingSidebar();
  await tell(READY);
  await answer(MOVED);
  expect(shown()).toBe('needsPermission');
});

it('an answer alone is shown', async () => {
  const { shown, answer } = await askingSidebar();
  await answer({ kind: 'reading' });
  expect(shown()).toBe('reading');
});
