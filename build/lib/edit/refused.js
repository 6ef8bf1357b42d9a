import { lineAt } from "./text.js";
/**
 * An edit that was not made: the file could not be read, or the place could not be told for certain. The text is as
 * it was. Who knows the file's path shows `path:line: reason`, and below it what to add by hand.
 */
export class EditRefused extends Error {
    /** One sentence without its full stop. */
    reason;
    /** Where the trouble is, counted from 1. */
    line;
    /** What a person would have to do there; '' where that is plain from the reason. */
    byHand;
    constructor(reason, line, byHand) {
        super(`Line ${line}: ${reason}.${byHand === '' ? '' : ` By hand: ${byHand}`}`);
        this.name = 'EditRefused';
        this.reason = reason;
        this.line = line;
        this.byHand = byHand;
    }
}
/** How a parser or an edit says, deep down, that it can't go on at an offset. */
export class Unsure extends Error {
    offset;
    constructor(reason, offset) {
        super(reason);
        this.offset = offset;
    }
}
/**
 * Runs an edit, and turns its doubt into a refusal.
 *
 * @param byHand what a person would have to do instead
 * @throws EditRefused
 */
export function orRefuse(text, byHand, edit) {
    try {
        return edit();
    }
    catch (error) {
        if (error instanceof Unsure)
            throw new EditRefused(error.message, lineAt(text, error.offset), byHand);
        if (error instanceof RangeError)
            throw new EditRefused('the file is nested too deep', 1, byHand);
        throw error;
    }
}
