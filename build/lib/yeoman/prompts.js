import { readValue } from "../inputs/read.js";
import { cancelled } from "../errors.js";
/** Asks through Yeoman's adapter, with the same check, in the same words, as for a flag. */
export function askThrough(adapter) {
    return (name, input, offered) => promptFor(adapter, name, questionOf(input, offered));
}
function questionOf(input, offered) {
    const message = input.message;
    switch (input.kind) {
        case 'confirm':
            return { type: 'confirm', message: `${message}?`, default: offered };
        case 'choice':
        case 'choices':
            return {
                type: 'select',
                message,
                default: Array.isArray(offered) ? offered[0] : offered,
                choices: input.choices.map(({ value, note }) => ({ value, name: `${value}  ${note}`, short: value })),
            };
        case 'list':
            return { type: 'input', ...listWords(message, offered), validate: check(input) };
        case 'number':
            return {
                type: 'input',
                message: `${message} (${input.unit})`,
                default: String(offered),
                validate: check(input),
            };
        case 'text':
            return { type: 'input', message, default: offered, validate: check(input) };
    }
}
/** Who is offered one answer need not hear how to write several. */
function listWords(message, offered) {
    const one = offered.length === 1;
    return { message: one ? message : `${message} (comma separated)`, default: offered.join(', ') };
}
function check(input) {
    return (value) => {
        const reading = readValue(input, value);
        return 'problem' in reading ? reading.problem : true;
    };
}
/** Asks whether to do something that was asked for, once more. */
export function askToConfirm(adapter, message) {
    const question = { type: 'confirm', message: `${message}?`, default: false };
    return promptFor(adapter, 'confirmed', question);
}
/** Asks for something that a command can't find out; '' is no answer. */
export async function askForText(adapter, message) {
    const answer = await promptFor(adapter, 'answer', { type: 'input', message, default: '' });
    return String(answer).trim();
}
/** @returns the index of what was chosen */
export async function askToChoose(adapter, message, choices) {
    const named = choices.map((name, value) => ({ name, value }));
    return (await promptFor(adapter, 'chosen', {
        type: 'select',
        message,
        default: 0,
        choices: named,
    }));
}
/** Asks what to do with one file that exists and differs. */
export function askAboutConflict(adapter, shown) {
    const choices = [
        { value: 'skip', name: 'keep yours' },
        { value: 'overwrite', name: 'overwrite it' },
        { value: 'diff', name: 'show the difference' },
        { value: 'skip-all', name: 'keep all of yours' },
        { value: 'overwrite-all', name: 'overwrite all' },
        { value: 'cancel', name: 'cancel: write nothing' },
    ];
    const question = { type: 'select', message: `${shown} exists and differs:`, default: 'skip', choices };
    return promptFor(adapter, 'conflict', question);
}
/** Ctrl-C at a question rejects with inquirer's ExitPromptError, which means nothing to a person. */
async function promptFor(adapter, name, question) {
    try {
        const answers = (await adapter.prompt([{ ...question, name }]));
        return answers[name];
    }
    catch (error) {
        if (error.name !== 'ExitPromptError')
            throw error;
        // The adapter has passed this very object on already, so it is changed and not replaced.
        const { message, code } = cancelled();
        throw Object.assign(error, { message, code });
    }
}
