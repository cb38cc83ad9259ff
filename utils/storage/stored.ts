/** One stored value: its key, version and first value; reading never fails, writing says whether it worked. */
import { browser } from '../browser/api.ts';

export type Saved = 'saved' | 'storage-full' | 'storage-failed';

export interface Stored<T> {
  /** The stored value, or the first one where nothing readable is stored. */
  get(): Promise<T>;
  set(value: T): Promise<Saved>;
  /** Calls back with each new value; returns the way to stop. */
  watch(changed: (value: T) => void): () => void;
}

interface Definition<T> {
  readonly area: 'local' | 'session';
  readonly key: string;
  /** Raised when the shape changes: values of another version are passed over. */
  readonly version: number;
  readonly initial: T;
  /** True for a value of this shape; what fails is passed over as if absent. */
  readonly isValid: (value: unknown) => value is T;
}

/** Chrome: "QUOTA_BYTES quota exceeded"; Firefox: QuotaExceededError; a full disk: "No space left". */
export function savingFailure(error: unknown): Saved {
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /quota|no space|disk is full/i.test(words) ? 'storage-full' : 'storage-failed';
}

export function defineStored<T>({ area, key, version, initial, isValid }: Definition<T>): Stored<T> {
  const unwrap = (found: unknown): T => {
    const record = found as { version?: unknown; value?: unknown } | undefined;
    return record?.version === version && isValid(record.value) ? record.value : initial;
  };
  return {
    async get() {
      try {
        return unwrap((await browser.storage[area].get(key))[key]);
      } catch {
        return initial;
      }
    },
    async set(value) {
      try {
        await browser.storage[area].set({ [key]: { version, value } });
        return 'saved';
      } catch (error) {
        return savingFailure(error);
      }
    },
    watch(changed) {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        if (key in changes) changed(unwrap(changes[key]?.newValue));
      };
      // Of this area alone: the reports of tabs in the other one are large, and the browser would send them along.
      const { onChanged } = browser.storage[area];
      onChanged.addListener(listener);
      return () => onChanged.removeListener(listener);
    },
  };
}
