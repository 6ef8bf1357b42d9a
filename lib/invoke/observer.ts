import type { Console } from '../console/console.ts';
import { ShownLog } from '../local-run/shown-log.ts';
import { ResponseStreamSplitter } from './response-stream.ts';

/** What is kept of a log: enough for an error and what led to it. */
const MAX_LOG_CHARACTERS = 1024 * 1024;

/** Receives the log and the response stream of a function during an invocation, and shows them. */
export class Observer {
  /** undefined if the log is not shown. */
  readonly lines: ShownLog | undefined;
  readonly #stream: ResponseStreamSplitter;
  #logs = '';

  /** @param showsLogs whether the log is shown too */
  constructor(console: Console, showsLogs: boolean) {
    this.lines = showsLogs ? new ShownLog(console) : undefined;
    this.#stream = new ResponseStreamSplitter(
      (head) => {
        console.say(`Response head: ${head}`);
      },
      (part) => {
        console.out.write(part);
      },
    );
  }

  /** The end of what was written. */
  get logs(): string {
    return this.#logs;
  }

  readonly onLog = (text: string): void => {
    this.#logs = (this.#logs + text).slice(-MAX_LOG_CHARACTERS);
    this.lines?.write(text);
  };

  readonly onChunk = (part: Buffer): void => {
    this.#stream.write(part);
  };
}
