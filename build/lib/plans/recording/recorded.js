import { Edits } from "../../plan/edits.js";
import { blobId } from "../../solution/blob-id.js";
import { recordFile } from "../../solution/record-file.js";
import { idsOfUntouched } from "./generated-files.js";
import { withRecord } from "./record-text.js";
/**
 * A plan that also brings the solution's record up to date: its functions, and for each generated file the id of what
 * is written. A file that a person has changed keeps the id of what was generated, which is the base of a later merge.
 *
 * @param functions as they will be
 */
export function recorded(solution, plan, functions) {
    const { record } = solution;
    if (record === undefined)
        return plan;
    const files = { ...(record.files ?? idsOfUntouched(solution, record)) };
    for (const { path, contents, edit } of plan.files) {
        const before = solution.read(path);
        const isOurs = edit !== true || before === undefined || files[path] === blobId(before);
        if (isOurs)
            files[path] = blobId(contents);
    }
    for (const path of plan.removed ?? [])
        delete files[path];
    const edits = new Edits(solution);
    edits.edit(recordFile, (text) => withRecord(text, { ...record, functions, files }));
    return {
        ...plan,
        files: [...plan.files, ...edits.files],
        warnings: [...plan.warnings, ...edits.warnings],
    };
}
