import { parseArgs } from 'node:util';
import { flagOf, inputNameOf } from "../inputs/define.js";
/**
 * Takes a command line apart by the declarations of its inputs. A flag without its value comes out as true, which
 * no text, number or choice accepts.
 */
export function parseArguments(argv, inputs) {
    const { tokens } = parseArgs({
        args: [...argv],
        options: optionsOf(inputs),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const given = {};
    const words = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            words.push(token.value);
        if (token.kind !== 'option')
            continue;
        const positive = token.name.replace(/^no-/, '');
        const negated = positive !== token.name && inputs[inputNameOf(positive)]?.kind === 'confirm';
        const isFlag = token.inlineValue === false && token.value.startsWith('--');
        add(given, inputNameOf(negated ? positive : token.name), negated ? false : isFlag || (token.value ?? true));
    }
    return { given, words };
}
function optionsOf(inputs) {
    return Object.fromEntries(Object.entries(inputs).map(([name, { kind, alias }]) => {
        const type = kind === 'confirm' ? 'boolean' : 'string';
        return [flagOf(name).slice(2), alias === undefined ? { type } : { type, short: alias }];
    }));
}
/** A second value for one flag makes a list; where no list is wanted, its check says so. Of switches the last counts. */
function add(given, name, value) {
    const before = given[name];
    given[name] = before === undefined || typeof value === 'boolean' ? value : [before, value].flat();
}
