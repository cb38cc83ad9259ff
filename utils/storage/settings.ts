/** The reader's settings; the settings page is the only writer. */
import { defineStored } from './stored.ts';

export interface Settings {
  /** Marks in the page: only what was clicked, or also everybody's first mention as soon as the page is read. */
  readonly marks: 'on-click' | 'first-mentions';
}

export const DEFAULT_SETTINGS: Settings = { marks: 'on-click' };

function isSettings(value: unknown): value is Settings {
  const marks = (value as Partial<Settings> | null)?.marks;
  return marks === 'on-click' || marks === 'first-mentions';
}

export const settings = defineStored<Settings>({
  area: 'local',
  key: 'settings',
  version: 1,
  initial: DEFAULT_SETTINGS,
  isValid: isSettings,
});
