import { LogLines, say } from "./show.js";
import { StreamParts } from "./stream.js";
/** What is kept of a log: enough for an error and what led to it. */
const LOG_LENGTH = 1024 * 1024;
/** Hears what functions write and stream while they are invoked, and shows it as it comes. */
export class Observer {
    #lines;
    #stream = new StreamParts((head) => {
        say(`Response head: ${head}`);
    }, (part) => {
        process.stdout.write(part);
    });
    #logs = '';
    /** @param showsLogs whether the log is shown too */
    constructor(showsLogs) {
        this.#lines = showsLogs ? new LogLines() : undefined;
    }
    /** The end of what was written. */
    get logs() {
        return this.#logs;
    }
    /** The end of what was shown. */
    get shown() {
        return this.#lines === undefined ? '' : this.#logs;
    }
    onLog = (text) => {
        this.#logs = (this.#logs + text).slice(-LOG_LENGTH);
        this.#lines?.write(text);
    };
    onChunk = (part) => {
        this.#stream.write(part);
    };
    end() {
        this.#lines?.end();
    }
}
