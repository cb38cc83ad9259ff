/** An IndexedDB in memory whose user can be killed at any step, as browsers kill a worker: what is under way is rolled back. */
import 'fake-indexeddb/auto';

const STORE_STEPS = ['add', 'put', 'get', 'getAll', 'delete', 'clear', 'count'] as const;
const INDEX_STEPS = ['get', 'getAll', 'getAllKeys'] as const;

let stepsLeft = Number.POSITIVE_INFINITY;
let isDead = false;
const connections = new Set<IDBDatabase>();
const running = new Set<IDBTransaction>();

function die(): void {
  isDead = true;
  for (const transaction of running) {
    try {
      transaction.abort();
    } catch {
      // it has ended by itself
    }
  }
  for (const connection of connections) connection.close();
  running.clear();
  connections.clear();
}

/** One step further; the step at which the user dies does not happen. */
function step(): void {
  if (!isDead) {
    stepsLeft--;
    if (stepsLeft < 0) die();
  }
  if (isDead) throw new DOMException('The worker is dead', 'AbortError');
}

/** The same for what happens by itself: a request succeeds, a transaction is written. */
function quietStep(): void {
  if (!isDead && --stepsLeft < 0) die();
}

type Method = (this: unknown, ...args: unknown[]) => EventTarget;

function watch(prototype: object, names: readonly string[]): void {
  const methods = prototype as Record<string, Method>;
  for (const name of names) {
    const original = methods[name];
    if (!original) throw new Error(`No ${name} to watch`);
    methods[name] = function watched(...args) {
      step();
      const request = original.apply(this, args);
      request.addEventListener('success', quietStep);
      return request;
    };
  }
}

watch(IDBObjectStore.prototype, STORE_STEPS);
watch(IDBIndex.prototype, INDEX_STEPS);

const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function watched(...args) {
  step();
  const transaction = begin.apply(this, args);
  running.add(transaction);
  transaction.addEventListener('complete', () => {
    running.delete(transaction);
    quietStep();
  });
  return transaction;
};

const open = IDBFactory.prototype.open;
IDBFactory.prototype.open = function watched(...args) {
  step();
  const request = open.apply(this, args);
  request.addEventListener('success', () => connections.add(request.result));
  return request;
};

/** Dies at the step after so many. */
export function dieAfter(steps: number): void {
  stepsLeft = steps;
}

export const hasDied = () => isDead;

/** A new worker may begin. */
export function revive(): void {
  stepsLeft = Number.POSITIVE_INFINITY;
  isDead = false;
}
