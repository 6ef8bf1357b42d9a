import { functionFiles } from "../../blueprint/function-files.js";
import { Edits } from "../../plan/edits.js";
import { editContext, editPackages } from "../function-edits.js";
import { functionIn } from "../function-in.js";
import { addReadmeRow } from "../readme.js";
import { withFunctionRecord } from "../recording/function-records.js";
import { recorded } from "../recording/recorded.js";
import { editEventParts } from "./template-edits.js";
/** An event source for a handler that takes such events already: the code stays as it is. */
export function planAttachment(solution, existing, choices, bootstrap) {
    const { logicalId } = existing;
    const { model, fn } = functionIn(solution, choices, logicalId);
    const functions = withFunctionRecord(solution.choices.functions, choices);
    const edits = new Edits(solution);
    const own = fn.types.map(({ name }) => name);
    const listed = fn.serializable.filter(({ type }) => !own.includes(type));
    editContext(edits, existing, bootstrap, listed, fn.usings);
    editPackages(edits, model, existing.project, fn);
    edits.edit('README.md', (text) => addReadmeRow(text, fn.name, fn.source.does));
    editEventParts(solution, edits, logicalId, choices, functions);
    const sample = `events/${choices.name}.json`;
    const missing = functionFiles(model, fn).filter(({ path }) => path === sample && solution.read(path) === undefined);
    const plan = { files: [...missing, ...edits.files], warnings: edits.warnings, next: [] };
    return recorded(solution, plan, functions);
}
