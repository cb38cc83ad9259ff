/** Files of the extension's own package: read from disk, never from the network. */
import { browser } from './api.ts';

/** @throws TypeError or Error if the file is not in the package. */
export async function packagedBytes(file: string): Promise<ArrayBuffer> {
  const found = await fetch(browser.runtime.getURL(file));
  if (!found.ok) throw new Error(`${file}: ${found.status}`);
  // By way of a blob: Chromium drains a response into one three times faster than into a buffer.
  return (await found.blob()).arrayBuffer();
}
