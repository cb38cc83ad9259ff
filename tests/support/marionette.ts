/** Speaks Firefox's Marionette protocol over TCP: frames of `LENGTH:[0, id, command, parameters]`. No geckodriver needed. */
import net from 'node:net';

type Frame = [type: number, id: number, error: { error: string; message: string } | null, result: unknown];

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

export class Marionette {
  readonly #socket: net.Socket;
  readonly #pending = new Map<number, Pending>();
  #received = Buffer.alloc(0);
  #lastId = 0;
  #isGreeted = false;
  #greeted: () => void = () => {};
  /** Commands change the context (page or browser), so they wait for one another. */
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(socket: net.Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => {
      this.#received = Buffer.concat([this.#received, bytes]);
      while (this.#takeFrame());
    });
    socket.on('close', () => {
      for (const { reject } of this.#pending.values()) reject(new Error('Firefox closed the connection'));
      this.#pending.clear();
    });
  }

  /** @throws if nobody listens on the port yet. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = net.connect(port, '127.0.0.1');
      socket.once('error', reject);
      const marionette = new Marionette(socket);
      marionette.#greeted = () => resolve(marionette);
    });
  }

  #takeFrame(): boolean {
    const colon = this.#received.indexOf(':');
    if (colon < 0) return false;
    const length = Number(this.#received.subarray(0, colon).toString());
    if (this.#received.length < colon + 1 + length) return false;
    const text = this.#received.subarray(colon + 1, colon + 1 + length).toString();
    this.#received = this.#received.subarray(colon + 1 + length);
    this.#handle(JSON.parse(text));
    return true;
  }

  #handle(frame: Frame): void {
    if (!this.#isGreeted) {
      this.#isGreeted = true;
      this.#greeted();
      return;
    }
    const [, id, error, result] = frame;
    const waiting = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  #send(command: string, parameters: object): Promise<unknown> {
    this.#lastId++;
    const id = this.#lastId;
    const text = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  /** Opens the session that all commands need. */
  async begin(): Promise<void> {
    await this.#send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    // A page that does not come fails one test, not all that wait behind it.
    await this.#send('WebDriver:SetTimeouts', { pageLoad: 30_000 });
  }

  /** One command in the page (`content`) or in the browser's own window (`chrome`). */
  command<T = unknown>(where: 'content' | 'chrome', command: string, parameters: object = {}): Promise<T> {
    const run = this.#turn.then(async () => {
      await this.#send('Marionette:SetContext', { value: where });
      return (await this.#send(command, parameters)) as T;
    });
    this.#turn = run.catch(() => {});
    return run;
  }

  /** Runs an async function there; argument and result are JSON. */
  async run<A, T>(where: 'content' | 'chrome', code: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
    const script = `const [argument, done] = arguments;
      Promise.resolve((${code})(argument)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value } = await this.command<{ value: { value: T; error?: string } }>(
      where,
      'WebDriver:ExecuteAsyncScript',
      {
        script,
        args: [argument ?? null],
        scriptTimeout: 30_000,
        // Without a named sandbox the page's own globals are seen as the page sees them.
        ...(where === 'chrome' ? { sandbox: 'system' } : {}),
        newSandbox: false,
      },
    );
    if (value.error) throw new Error(value.error);
    return value.value;
  }

  close(): void {
    this.#socket.destroy();
  }
}
