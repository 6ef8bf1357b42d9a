const SEPARATOR = Buffer.alloc(8);

/**
 * Splits a streamed response: one for HTTP has a JSON prelude (status, headers, cookies) and eight NUL bytes before
 * its body. The runtime client sends both in one part, the first, and does not set another content type without them.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/runtimes-custom.html#runtimes-custom-response-streaming
 */
export class ResponseStreamSplitter {
  readonly #onPrelude: (json: string) => void;
  readonly #onBody: (part: Buffer) => void;
  #isFirst = true;

  constructor(onPrelude: (json: string) => void, onBody: (part: Buffer) => void) {
    this.#onPrelude = onPrelude;
    this.#onBody = onBody;
  }

  write(part: Buffer): void {
    const at = this.#isFirst ? part.indexOf(SEPARATOR) : -1;
    this.#isFirst = false;
    const hasPrelude = part[0] === '{'.charCodeAt(0) && at >= 0;
    if (hasPrelude) this.#onPrelude(part.subarray(0, at).toString());
    const body = hasPrelude ? part.subarray(at + SEPARATOR.length) : part;
    if (body.length > 0) this.#onBody(body);
  }
}
