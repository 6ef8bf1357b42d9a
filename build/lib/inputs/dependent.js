import { usageError } from "../errors.js";
import { flagOf } from "./define.js";
import { readGiven, resolveInputs } from "./resolve.js";
import { alternatives } from "./suggest.js";
const AT_MOST_NAMED = 6;
/** Every input that a command can have, whatever is answered. */
export function allInputs({ inputs, dependent }) {
    return Object.assign({}, ...Object.values(dependent?.groups ?? {}), inputs);
}
/** As `resolveInputs`, for a command's own inputs and those that come with them. */
export async function resolveAll(asked, given, how) {
    const { inputs, dependent } = asked;
    // Whoever has named the event source hears at once what is wrong with its flags, not behind the questions.
    const early = readGiven(inputs, given);
    const known = dependent?.chosen(early.values) ?? [];
    const problems = [...early.problems, ...(known.length > 0 ? problemsWith(asked, known, given) : [])];
    if (problems.length > 0)
        throw usageError(problems);
    const answers = await resolveInputs(inputs, given, how);
    const chosen = dependent?.chosen(answers) ?? [];
    const late = dependent ? problemsWith(asked, chosen, given) : [];
    if (late.length > 0)
        throw usageError(late);
    const brought = {};
    const advanced = 'advanced' in inputs && answers.advanced !== true;
    for (const group of new Set(chosen)) {
        const ask = how.ask && (chosen.length > 1 ? askFor(group, how.ask) : how.ask);
        brought[group] = await resolveInputs(groupOf(asked, group), given, { yes: how.yes || advanced, ask });
    }
    return { answers, dependent: brought };
}
/** Of several, each question says for which it is. */
const askFor = (group, ask) => (name, input, offered) => ask(name, { ...input, message: `${group}: ${input.message}` }, offered);
function problemsWith(asked, chosen, given) {
    const groups = asked.dependent?.groups ?? {};
    const own = chosen.map((group) => groupOf(asked, group));
    const strange = Object.keys(given).filter((name) => !(name in asked.inputs) && !own.some((inputs) => name in inputs));
    return [
        ...new Set(own.flatMap((inputs) => readGiven(inputs, given).problems)),
        ...strange.map((name) => {
            const takers = Object.keys(groups).filter((group) => name in (groups[group] ?? {}));
            const named = takers.length > AT_MOST_NAMED ? [...takers.slice(0, AT_MOST_NAMED), 'others'] : takers;
            return `${flagOf(name)} is not for ${alternatives(chosen)}. Remove it: it is for ${alternatives(named)}.`;
        }),
    ];
}
function groupOf({ dependent }, group) {
    return dependent?.groups[group] ?? {};
}
