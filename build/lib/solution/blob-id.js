import { createHash } from 'node:crypto';
/**
 * The id that git gives a file with this text: 40 hex digits. Line ends count as LF, and a byte order mark does not
 * count, so that a checkout on Windows has the same id.
 *
 * @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */
export function blobId(text) {
    const bytes = Buffer.from(text
        .toString()
        .replace(/\r\n/g, '\n')
        .replace(/^\uFEFF/, ''));
    return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
