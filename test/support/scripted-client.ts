import { connect } from 'node:net';

/** What a Runtime API answered to bytes that were sent to it by hand. */
export interface ClientAnswer {
  readonly status: number;
  readonly body: string;
  /** All that came, head and body. */
  readonly text: string;
}

/** A client of the Runtime API that sends exactly the bytes that a test says, and may hang up in the middle. */
export class ScriptedClient {
  readonly #socket;
  #received = '';
  readonly #closed: Promise<void>;

  constructor(address: string) {
    const [host, port] = address.split(':');
    this.#socket = connect(Number(port), host);
    this.#socket.setEncoding('utf8').on('data', (text: string) => (this.#received += text));
    this.#socket.on('error', () => undefined);
    this.#closed = new Promise((resolve) => this.#socket.once('close', resolve));
  }

  send(text: string | Buffer): Promise<void> {
    return new Promise((resolve) => {
      this.#socket.write(text, () => {
        resolve();
      });
    });
  }

  hangUp(): void {
    this.#socket.destroy();
  }

  get closed(): Promise<void> {
    return this.#closed;
  }

  /** Waits for one whole answer, which is taken away. */
  async answer(): Promise<ClientAnswer> {
    for (const deadline = Date.now() + 5000; Date.now() < deadline;) {
      const end = this.#received.indexOf('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(this.#received)?.[1] ?? 0);
      if (end >= 0 && this.#received.length >= end + 4 + length) {
        const text = this.#received.slice(0, end + 4 + length);
        this.#received = this.#received.slice(text.length);
        return { status: Number(text.split(' ')[1]), body: text.slice(end + 4), text };
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`No answer came, only: ${this.#received}`);
  }

  /** Asks for the next event, and returns its id. */
  async next(): Promise<{ id: string; event: ClientAnswer }> {
    await this.send('GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: x\r\n\r\n');
    const event = await this.answer();
    return { id: /request-id: (\S+)/i.exec(event.text)?.[1] ?? '', event };
  }

  /** Posts to `/2018-06-01/runtime/…` with a content length. */
  async post(path: string, body: string): Promise<ClientAnswer> {
    const length = Buffer.byteLength(body);
    await this.send(
      `POST /2018-06-01/runtime/${path} HTTP/1.1\r\nHost: x\r\nContent-Length: ${length}\r\n\r\n${body}`,
    );
    return this.answer();
  }
}
