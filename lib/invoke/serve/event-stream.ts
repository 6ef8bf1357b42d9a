import { crc32 } from 'node:zlib';

/**
 * One message of the media type `application/vnd.amazon.eventstream`: lengths, headers, payload, each secured by a CRC.
 *
 * @param headers with text values
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/RESTSelectObjectAppendix.html, which describes the encoding
 */
function eventMessage(headers: Readonly<Record<string, string>>, payload: Buffer): Buffer {
  const head = Buffer.concat(Object.entries(headers).map(([name, value]) => header(name, value)));
  const prelude = Buffer.alloc(12);
  prelude.writeUInt32BE(16 + head.length + payload.length, 0);
  prelude.writeUInt32BE(head.length, 4);
  prelude.writeUInt32BE(crc32(prelude.subarray(0, 8)), 8);
  const message = Buffer.concat([prelude, head, payload]);
  const end = Buffer.alloc(4);
  end.writeUInt32BE(crc32(message));
  return Buffer.concat([message, end]);
}

const TEXT_HEADER_TYPE = 7;

function header(name: string, value: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(Buffer.byteLength(value));
  return Buffer.concat([
    Buffer.from([name.length]),
    Buffer.from(name),
    Buffer.from([TEXT_HEADER_TYPE]),
    length,
    Buffer.from(value),
  ]);
}

/** A part of the response. */
export const payloadChunk = (part: Buffer): Buffer =>
  eventMessage(
    { ':message-type': 'event', ':event-type': 'PayloadChunk', ':content-type': 'application/octet-stream' },
    part,
  );

/** @param error of the function, as `{ "errorType", "errorMessage" }`; undefined if there is none */
export function invokeComplete(error: Buffer | undefined, logResult: string | undefined): Buffer {
  const body = {
    ...(error && { ErrorCode: 'Unhandled', ErrorDetails: error.toString() }),
    ...(logResult !== undefined && { LogResult: logResult }),
  };
  return eventMessage(
    { ':message-type': 'event', ':event-type': 'InvokeComplete', ':content-type': 'application/json' },
    Buffer.from(JSON.stringify(body)),
  );
}
