import { usageError } from "../errors.js";
/**
 * The words after a command, each under the name of the input that takes it; a list, the last one, takes all others.
 *
 * @throws LambdaAotError (exit code 2) where there are more words than the command takes
 */
export function namedWords(inputs, words) {
    const takers = Object.entries(inputs).filter(([, { argument }]) => argument);
    const [list] = takers.filter(([, { kind }]) => kind === 'list').map(([name]) => name);
    const names = takers.map(([name]) => name).filter((name) => name !== list);
    const left = words.slice(names.length);
    if (list === undefined && left.length > 0)
        throw usageError(left.map((word) => `Unexpected word "${word}". Remove it.`));
    const named = names.slice(0, words.length).map((name, at) => [name, words[at]]);
    return Object.fromEntries([
        ...named,
        ...(list !== undefined && left.length > 0 ? [[list, left]] : []),
    ]);
}
