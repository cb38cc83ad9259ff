/** Chromium's real side panel, as a Playwright page that a second connection finds. */
import type { Page } from 'playwright-core';
import { type InPage, type Sidebar, until } from './driver.ts';

export class ChromiumSidebar implements Sidebar {
  readonly #find: () => Promise<Page | null>;

  constructor(find: () => Promise<Page | null>) {
    this.#find = find;
  }

  page(): Promise<Page> {
    return until(this.#find, 'the side panel');
  }

  async evaluate<A, T>(run: InPage<A, T>, argument?: A): Promise<T> {
    return (await this.page()).evaluate(run as never, argument as never);
  }

  async run(script: string): Promise<void> {
    await (await this.page()).evaluate(script);
  }

  async isOpen(): Promise<boolean> {
    return (await this.#find()) !== null;
  }

  async text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count
    return (await this.page()).evaluate(() => document.body.innerText);
  }

  async waitFor(words: string | RegExp, within?: number): Promise<void> {
    const isThere = async () => {
      const text = await this.text();
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    };
    await until(isThere, async () => `${words} in:\n${await this.text().catch(String)}`, within);
  }

  async click(selector: string): Promise<void> {
    await (await this.page()).locator(selector).first().click({ timeout: 10_000 });
  }

  async press(key: string): Promise<void> {
    await (await this.page()).keyboard.press(key);
  }

  async type(selector: string, words: string): Promise<void> {
    await (await this.page()).locator(selector).first().fill(words);
  }

  async screenshot(file: string): Promise<void> {
    await (await this.page()).screenshot({ path: file });
  }
}
