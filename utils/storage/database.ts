/** One IndexedDB database: opened when first needed, opened again when lost; every failure is a value with a name. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Kept, StoreTrouble } from '../model/memory.ts';
import { savingFailure } from './stored.ts';

interface Definition<S extends DBSchema> {
  readonly name: string;
  /** Raised when the stores change; `upgrade` then goes from any older version. */
  readonly version: number;
  readonly stores: readonly string[];
  readonly upgrade: (database: IDBPDatabase<S>, oldVersion: number) => void;
}

export type Reading<S extends DBSchema> = IDBPTransaction<S, StoreNames<S>[], 'readonly'>;
export type Writing<S extends DBSchema> = IDBPTransaction<S, StoreNames<S>[], 'readwrite'>;

export interface Database<S extends DBSchema> {
  /** Runs a job in one transaction that reads, so that all it sees belongs together. Never throws. */
  read<T>(stores: readonly StoreNames<S>[], job: (reading: Reading<S>) => Promise<T>): Promise<Kept<T>>;
  /** Runs a job in one transaction that writes: wholly, or, where it fails at any point, not at all. Never throws. */
  write<T>(stores: readonly StoreNames<S>[], job: (writing: Writing<S>) => Promise<T>): Promise<Kept<T>>;
  /** Deletes all of it, also where it cannot be opened: on the reader's explicit wish only. */
  startAnew(): Promise<Kept<null>>;
}

/** Ms to wait for the database to open: one that hangs is tried again by the next job. */
const PATIENCE = 5000;

class DamagedError extends Error {
  override readonly name = 'DamagedError';
}

/** By the name of the error; where none fits, it may pass. */
const TROUBLES: Readonly<Record<string, StoreTrouble>> = {
  VersionError: 'newer',
  DamagedError: 'damaged',
  NotFoundError: 'damaged',
  DataError: 'damaged',
  UnknownError: 'unreadable',
  NotReadableError: 'unreadable',
};

function troubleIn(error: unknown): StoreTrouble {
  const saving = savingFailure(error);
  if (saving === 'storage-full') return saving;
  return TROUBLES[error instanceof Error ? error.name : ''] ?? 'storage-failed';
}

/** The browser closed the connection under us (storage cleared, database replaced): worth a second try. */
function isLost(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidStateError';
}

function hang(): Promise<never> {
  return new Promise((_, failed) => setTimeout(() => failed(new Error('The database does not open')), PATIENCE));
}

export function defineDatabase<S extends DBSchema>({ name, version, stores, upgrade }: Definition<S>): Database<S> {
  let opening: Promise<IDBPDatabase<S>> | null = null;
  const forget = () => {
    opening = null;
  };

  async function open(): Promise<IDBPDatabase<S>> {
    const database = await openDB<S>(name, version, {
      upgrade: (fresh, oldVersion) => upgrade(fresh, oldVersion),
      // Another window wants to replace or delete the database: let it.
      blocking: (_old, _new, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    const present = [...database.objectStoreNames] as string[];
    if (stores.every((store) => present.includes(store))) return database;
    database.close();
    throw new DamagedError(`${name} lacks a store`);
  }

  async function connect(): Promise<IDBPDatabase<S>> {
    opening ??= open();
    try {
      return await Promise.race([opening, hang()]);
    } catch (error) {
      forget();
      throw error;
    }
  }

  async function tryTwice<T>(job: (database: IDBPDatabase<S>) => Promise<T>): Promise<T> {
    try {
      return await job(await connect());
    } catch (error) {
      if (!isLost(error)) throw error;
      forget();
      return job(await connect());
    }
  }

  async function run<T>(job: (database: IDBPDatabase<S>) => Promise<T>): Promise<Kept<T>> {
    try {
      return { ok: true, value: await tryTwice(job) };
    } catch (error) {
      return { ok: false, trouble: troubleIn(error) };
    }
  }

  async function transact<T>(writing: Writing<S>, job: (writing: Writing<S>) => Promise<T>): Promise<T> {
    // The failure of a request fails the job too, which tells it; here it would only be told to nobody.
    writing.done.catch(() => {});
    try {
      const value = await job(writing);
      await writing.done;
      return value;
    } catch (error) {
      try {
        writing.abort();
      } catch {
        // the failure has ended it already
      }
      throw error;
    }
  }

  return {
    read: (stores, job) =>
      run((database) => {
        const reading = database.transaction([...stores], 'readonly');
        reading.done.catch(() => {});
        return job(reading);
      }),
    write: (stores, job) => run((database) => transact(database.transaction([...stores], 'readwrite'), job)),
    async startAnew() {
      try {
        (await opening?.catch(() => null))?.close();
        forget();
        await new Promise<void>((done, failed) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = () => done();
          request.onerror = () => failed(request.error);
        });
        return { ok: true, value: null };
      } catch (error) {
        return { ok: false, trouble: troubleIn(error) };
      }
    },
  };
}
