/** What an end-to-end test can do with a real browser that runs Sidelight: the same words for Chromium and Firefox. */

/** Runs in a page, so it may use nothing but its argument and the page's own globals. */
export type InPage<A, T> = (argument: A) => T | Promise<T>;

export interface Surface {
  evaluate<T>(run: InPage<undefined, T>): Promise<T>;
  evaluate<A, T>(run: InPage<A, T>, argument: A): Promise<T>;
}

export interface Sidebar extends Surface {
  /** Runs a script there, past the page's own policy. */
  run(script: string): Promise<void>;
  /** Visible text. */
  text(): Promise<string>;
  /** Resolves when `words` are visible. @throws after `within` ms, with what is visible instead. */
  waitFor(words: string | RegExp, within?: number): Promise<void>;
  /** A real mouse click on the first element that fits. */
  click(selector: string): Promise<void>;
  /** A real key, as `KeyboardEvent.key` names it. */
  press(key: string): Promise<void>;
  type(selector: string, words: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  isOpen(): Promise<boolean>;
}

export interface Driver {
  readonly name: 'chromium' | 'firefox';
  readonly extensionId: string;
  /** The page in front, of the newest window. */
  readonly page: Surface;
  readonly sidebar: Sidebar;
  goto(url: string): Promise<void>;
  /** A click on the toolbar button, which is a user gesture. */
  pressButton(): Promise<void>;
  /** Opens a tab in front and goes there; returns a handle for `showTab` and `closeTab`. */
  openTab(url: string): Promise<string>;
  showTab(handle: string): Promise<void>;
  closeTab(handle: string): Promise<void>;
  /** Ends the background, as the browser does when it idles. */
  killBackground(): Promise<void>;
  /** Opens a window in front and goes there. */
  openWindow(url: string): Promise<void>;
  /** Closes the window in front; the first one is in front again. */
  closeWindow(): Promise<void>;
  /** The text of every open sidebar, of all windows. */
  sidebarTexts(): Promise<readonly string[]>;
  /** From now on the browser's question for this host permission counts as answered yes. */
  agreeTo(pattern: string): Promise<void>;
  setColours(scheme: 'light' | 'dark'): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** Addresses that the extension has asked for, its own files excepted. */
  foreignRequests(): Promise<readonly string[]>;
  close(): Promise<void>;
  /** Resolves when the reader has closed the browser. */
  closed(): Promise<void>;
}

/** Asks again until the answer is neither null nor false. @throws after `within` ms. */
export async function until<T>(
  ask: () => Promise<T | null | false>,
  what: string | (() => Promise<string>),
  within = 15_000,
): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask().catch(() => null);
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${typeof what === 'string' ? what : await what()}`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}
