import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { usageError } from '../errors.ts';
import { MAX_EVENT_BYTES } from '../runtime-api/limits.ts';
import type { ChosenHandler } from '../solution/choose-function.ts';
import { nameOfHandler } from '../solution/choose-function.ts';

export interface EventChoices {
  /** Path of a file, `-` for stdin, '' for the sample event of the function. */
  readonly event: string;
  /** The event as text; undefined if omitted. */
  readonly payload: string | undefined;
}

/**
 * The event to send, as bytes.
 *
 * @param samples absolute paths of the function's sample event, the first that exists is sent
 * @throws LambdaAotError (exit code 2) if there is no event, or it is larger than Lambda accepts
 */
export function eventOf({ event, payload }: EventChoices, cwd: string, samples: readonly string[]): Buffer {
  if (event !== '' && payload !== undefined) throw usageError(['Pass --event or --payload, not both.']);
  const bytes = payload === undefined ? readEvent(event, cwd, samples) : Buffer.from(asJson(payload));
  if (bytes.length > MAX_EVENT_BYTES)
    throw usageError([
      `The event has ${bytes.length} bytes, but Lambda accepts at most ${MAX_EVENT_BYTES} (6 MB). Send a smaller event.`,
    ]);
  return bytes;
}

function readEvent(event: string, cwd: string, samples: readonly string[]): Buffer {
  if (event === '-') return readFileSync(0);
  if (event === '') return readSample(samples);
  try {
    return readFileSync(resolve(cwd, event));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw usageError([
      `The event file ${event} does not exist. Pass an existing file with --event, or - for stdin.`,
    ]);
  }
}

function readSample(samples: readonly string[]): Buffer {
  const sample = samples.find((path) => existsSync(path));
  if (sample === undefined)
    throw usageError([
      'The function has no sample event in events/. Pass --payload <JSON> or --event <file>.',
    ]);
  return readFileSync(sample);
}

/** Sends a text that is not JSON as a JSON string, as `dotnet lambda invoke-function` does. */
function asJson(text: string): string {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return JSON.stringify(text);
  }
}

/** Where the sample event of a function may be; several handlers have one each. */
export const samplesOf = (root: string, { fn, handler }: ChosenHandler): string[] =>
  [...new Set([nameOfHandler({ fn, handler }), fn.name])].map((name) => join(root, 'events', `${name}.json`));
