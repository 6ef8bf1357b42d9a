import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Reads a body to its end.
 *
 * @param atMost number of bytes to keep; the rest is read and discarded, so that the sender can finish
 * @returns undefined if it is larger
 * @throws Error if the sender hangs up before the end
 */
export async function bodyOf(request: IncomingMessage, atMost = Infinity): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size <= atMost) chunks.push(chunk as Buffer);
  }
  return size <= atMost ? Buffer.concat(chunks, size) : undefined;
}

/** Always sends the content length, because a simple client waits for that many bytes. */
export function answer(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response
    .writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) })
    .end(text);
}

export function refuse(
  response: ServerResponse,
  status: number,
  errorType: string,
  errorMessage: string,
): void {
  answer(response, status, { errorType, errorMessage });
}
