/** The keyboard shortcut as this browser really assigned it. */
import { browser } from './api.ts';

const PRESS_COMMAND = '_execute_action';

/** `Alt+R`; null if the reader or another extension took the key. */
export async function pressShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll().catch(() => []);
  return commands.find(({ name }) => name === PRESS_COMMAND)?.shortcut || null;
}
