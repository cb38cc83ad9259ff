/** Where the browsers are on this machine: an environment variable first, then the usual names on the path. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Long variable names: the build sets a `FIREFOX` of its own. */
const COMMANDS = {
  chromium: {
    variable: 'SIDELIGHT_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  },
  firefox: { variable: 'SIDELIGHT_FIREFOX', names: ['firefox-esr', 'firefox'] },
} as const;

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @throws Error in plain words if the browser is not there. */
export function findBrowser(kind: keyof typeof COMMANDS): string {
  const { variable, names } = COMMANDS[kind];
  const chosen = process.env[variable];
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const found = names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
  if (!found) throw new Error(`No ${kind} found: install it, or set ${variable} to its program.`);
  return found;
}
