import { EditRefused } from "./refused.js";
/**
 * The text of a file for an edit. A byte order mark stays in it, as U+FEFF, so that Buffer.from(text) gives the same
 * bytes again.
 *
 * @throws EditRefused where the bytes are not UTF-8
 */
export function textOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new EditRefused('the file is not UTF-8', 1, 'save it as UTF-8, and run this again');
    }
}
