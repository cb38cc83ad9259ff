/** Messages are heard from those who may send them, and from nobody else. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { receive } from '../../utils/messaging/receive.ts';
import { send, sendToPage } from '../../utils/messaging/send.ts';
import { originOf } from '../../utils/messaging/sender.ts';

const id = fakeBrowser.runtime.id;
const home = fakeBrowser.runtime.getURL('');
const page = { id, url: 'https://courier.example/a', tab: { id: 7 }, frameId: 0 };
const sidebar = { id, url: `${home}sidepanel.html` };

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

it.each([
  [sidebar, 'extension'],
  [{ ...sidebar, tab: { id: 3 } }, 'extension'],
  [{ id }, 'extension'],
  [page, 'page'],
  [{ ...page, frameId: 4 }, 'stranger'],
  [{ ...page, id: 'another-extension' }, 'stranger'],
  [{ url: 'https://courier.example/a' }, 'stranger'],
  [{ ...sidebar, id: 'another-extension' }, 'stranger'],
])('%o is %s', (sender, origin) => {
  expect(originOf(sender as never)).toBe(origin);
});

describe('receive', () => {
  const envelope = { sidelight: 1, kind: 'clear-marks', params: { tabId: 7 } };

  /** What `handlers` say to a message: a promise of an answer, or nothing. */
  function hear(message: unknown, sender: object, clear: () => null = () => null): Promise<unknown> | undefined {
    const added = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    const stop = receive({ 'clear-marks': clear, 'page-changed': () => null });
    const listener = added.mock.calls.at(-1)?.[0] as unknown as (...given: unknown[]) => unknown;
    stop();
    const { promise, resolve } = Promise.withResolvers();
    return listener(message, sender, resolve) === true ? promise : undefined;
  }

  it('answers its own sidebar', async () => {
    await expect(hear(envelope, sidebar)).resolves.toEqual({ ok: true, value: null });
  });

  it.each([
    ['a page that asks what only the sidebar may', envelope, page],
    ['a stranger', envelope, { ...sidebar, id: 'another-extension' }],
    ['a sidebar that plays a page', { sidelight: 1, kind: 'page-changed', params: {} }, sidebar],
    ['a kind that it does not handle', { ...envelope, kind: 'show-tab' }, sidebar],
    ['an unknown kind', { ...envelope, kind: 'constructor' }, sidebar],
    ['no envelope', { kind: 'clear-marks', params: {} }, sidebar],
    ['text', 'clear-marks', sidebar],
    ['nothing', null, sidebar],
    ['no parameters', { sidelight: 1, kind: 'clear-marks' }, sidebar],
  ])('is silent to %s', (_, message, sender) => {
    expect(hear(message, sender)).toBeUndefined();
  });

  it('turns an exception into a value', async () => {
    const answered = hear(envelope, sidebar, () => {
      throw new Error('odd');
    });
    await expect(answered).resolves.toEqual({ ok: false, error: 'broken', words: 'odd' });
  });
});

describe('send', () => {
  it('gives a value also where nobody is there', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('Could not establish connection.'));
    await expect(send('clear-marks', { tabId: 7 })).resolves.toMatchObject({ ok: false, error: 'nobody' });
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
    await expect(sendToPage(7, 'page-clear', {})).resolves.toMatchObject({ ok: false, error: 'nobody' });
  });
});
