import { EditRefused } from "../edit/refused.js";
import { usageError } from "../errors.js";
/** Where an edit that a command can't do without is refused, the command is. */
export function refusedAsUsage(path, edit) {
    try {
        return edit();
    }
    catch (error) {
        if (!(error instanceof EditRefused))
            throw error;
        const hint = error.byHand === '' ? '' : ` By hand: ${error.byHand}`;
        throw usageError([`${path}:${error.line}: ${error.reason}.${hint}`]);
    }
}
