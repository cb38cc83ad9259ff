/** Receives typed messages from those who may send them, and from nobody else. */
import type { Runtime } from '../browser/api.ts';
import { native } from '../browser/native.ts';
import { type Kind, type Params, type Result, ROUTES } from './messages.ts';
import type { Answer, Envelope } from './send.ts';
import { originOf } from './sender.ts';

export type Handlers = {
  readonly [K in Kind]?: (params: Params<K>, sender: Runtime.MessageSender) => Result<K> | Promise<Result<K>>;
};

/** A handler for each kind in `M`, such as `PageRequests`: a forgotten one does not compile. */
export type HandlersFor<M> = Required<Pick<Handlers, keyof M & Kind>>;

function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { sidelight, kind, params } = message as Record<string, unknown>;
  const isKnown = typeof kind === 'string' && Object.hasOwn(ROUTES, kind);
  return sidelight === 1 && isKnown && typeof params === 'object' && params !== null;
}

async function answer<K extends Kind>(
  handler: (params: Params<K>, sender: Runtime.MessageSender) => Result<K> | Promise<Result<K>>,
  params: Params<K>,
  sender: Runtime.MessageSender,
): Promise<Answer<Result<K>>> {
  try {
    return { ok: true, value: await handler(params, sender) };
  } catch (error) {
    return { ok: false, error: 'broken', words: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Listens for the kinds in `handlers`; other kinds are left to other listeners. Call it synchronously when the script starts,
 * or a woken worker misses the message that woke it. Returns the way to stop.
 */
export function receive(handlers: Handlers): () => void {
  const hear = (message: unknown, sender: Runtime.MessageSender, respond: (answered: unknown) => void) => {
    if (!isEnvelope(message) || originOf(sender) !== ROUTES[message.kind].from) return undefined;
    const handler = handlers[message.kind] as ((params: unknown, sender: Runtime.MessageSender) => never) | undefined;
    if (!handler) return undefined;
    void answer(handler, message.params, sender).then(respond);
    return true; // keeps the way open; Chrome takes no promise from a listener
  };
  const listener = hear as Runtime.OnMessageListenerCallback; // the types know no listener that leaves a message to others
  native.runtime.onMessage.addListener(listener);
  return () => native.runtime.onMessage.removeListener(listener);
}
