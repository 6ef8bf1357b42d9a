import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { usageError } from '../errors.ts';
import { MAX_EVENT_BYTES } from '../runtime-api/limits.ts';

export interface EventChoices {
  /** File, `-` for stdin, '' for the function's sample. */
  readonly event: string;
  /** Text; undefined where none was given. */
  readonly payload: string | undefined;
}

/**
 * The event to send, as bytes.
 *
 * @param sample absolute path of the function's sample event
 * @throws LambdaAotError (exit code 2) where there is none, or it is larger than Lambda takes
 */
export function eventOf({ event, payload }: EventChoices, cwd: string, sample: string): Buffer {
  if (event !== '' && payload !== undefined) throw usageError(['Pass --event or --payload, not both.']);
  const bytes = payload === undefined ? readEvent(event, cwd, sample) : Buffer.from(asJson(payload));
  if (bytes.length > MAX_EVENT_BYTES)
    throw usageError([
      `The event has ${bytes.length} bytes, and Lambda takes at most ${MAX_EVENT_BYTES} (6 MB). Send a smaller one.`,
    ]);
  return bytes;
}

function readEvent(event: string, cwd: string, sample: string): Buffer {
  if (event === '-') return readFileSync(0);
  try {
    return readFileSync(event === '' ? sample : resolve(cwd, event));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw usageError([
      event === ''
        ? 'The function has no sample event in events/. Pass --payload JSON or --event FILE.'
        : `The event file ${event} does not exist. Pass --event a file, or - for stdin.`,
    ]);
  }
}

/** What is no JSON is a text, as `dotnet lambda invoke-function` takes it. */
function asJson(text: string): string {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return JSON.stringify(text);
  }
}
