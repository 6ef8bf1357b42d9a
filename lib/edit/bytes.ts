import { EditRefused } from './refused.ts';

/**
 * The text of a file for an edit. It keeps a byte order mark as U+FEFF, so that Buffer.from(text) returns the same
 * bytes.
 *
 * @throws EditRefused if the bytes are not UTF-8
 */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new EditRefused(
      'the file is not encoded in UTF-8',
      1,
      'save it as UTF-8, and run the command again',
    );
  }
}
