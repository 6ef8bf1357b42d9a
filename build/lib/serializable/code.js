import { findBootstraps } from "../edit/csharp/find/bootstraps.js";
import { findContexts } from "../edit/csharp/find/contexts.js";
import { runsOf } from "../edit/csharp/syntax/tokens.js";
import { World } from "./world.js";
export function understand({ files, referenced }) {
    const world = new World([files, referenced]);
    return {
        files,
        referenced,
        world,
        known: new Map(),
        bootstraps: findBootstraps(files),
        contexts: findContexts([...files, ...referenced]),
    };
}
/** Where tokens are written: in which of the files. */
export function placeOf(tokens, files) {
    const [first] = tokens;
    if (first === undefined)
        return undefined;
    const file = files.find((each) => runsOf(each.tokens).some((run) => run.includes(first)));
    return file && { file, offset: first.start };
}
/** The context that a type names. */
export function contextNamed(tokens, place, { world, contexts }) {
    const name = world.resolve(tokens, place)?.declared?.fullName;
    return contexts.find(({ fullName }) => fullName === name);
}
