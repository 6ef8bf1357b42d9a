import { callsOf, pathStart } from "./calls.js";
import { usingsFor } from "./scope.js";
import { nameOf, runsOf } from "../syntax/tokens.js";
import { nameParts } from "../syntax/type-names.js";
/** Where a file takes metadata from one of these contexts; also in the holes of strings. */
export function findContextUses(file, contexts) {
    const names = new Set(contexts.map(({ name }) => name));
    return runsOf(file.tokens).flatMap((tokens) => tokens.flatMap((token, at) => {
        const [before, dot, property] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
        const isUse = token.text === 'Default' && before?.text === '.' && dot?.text === '.';
        if (!isUse || property?.kind !== 'identifier')
            return [];
        const context = tokens.slice(pathStart(tokens, at - 2), at - 1);
        if (!names.has(nameParts(context).at(-1) ?? ''))
            return [];
        return [
            { start: context[0]?.start ?? 0, end: property.end, file, context, property: nameOf(property) },
        ];
    }));
}
const METHOD = /^(Serialize|Deserialize)(Async|AsyncEnumerable|ToUtf8Bytes|ToNode|ToElement|ToDocument)?$/;
/** The calls of JsonSerializer's methods that read or write JSON. */
export function findJsonCalls(file, project = [file]) {
    const calls = callsOf('System.Text.Json.JsonSerializer', METHOD, file.tokens, usingsFor(file, project));
    return calls.map((call) => ({ ...call, file }));
}
