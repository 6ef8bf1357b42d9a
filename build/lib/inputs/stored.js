import { readValue } from "./read.js";
import { defaultOf } from "./resolve.js";
/**
 * Reads values that an earlier run has stored, and collects what is wrong with them: one line for each, that begins
 * with the key. A value that is wrong is read as an empty one of its kind.
 */
export class StoredValues {
    problems = [];
    /**
     * Answers to inputs, each checked as a flag is. What an older version did not ask gets its default; a key that no
     * input has is passed over, since a newer version may have written it.
     */
    answers(inputs, stored, key) {
        const answers = {};
        for (const [name, input] of Object.entries(inputs)) {
            answers[name] = defaultOf(input, answers) ?? input.suggestion;
            if (!Object.hasOwn(stored, name))
                continue;
            const reading = readValue(input, stored[name]);
            if ('value' in reading)
                answers[name] = reading.value;
            else
                this.problems.push(`${key}.${name}: ${reading.problem}`);
        }
        return answers;
    }
    object(value, key) {
        if (isObject(value))
            return value;
        this.problems.push(`${key} must be an object.`);
        return {};
    }
    list(value, key) {
        if (Array.isArray(value))
            return value;
        this.problems.push(`${key} must be a list.`);
        return [];
    }
    text(value, key) {
        if (typeof value === 'string')
            return value;
        this.problems.push(`${key} must be a string.`);
        return '';
    }
    texts(value, key) {
        return this.list(value, key).map((each, at) => this.text(each, `${key}[${at}]`));
    }
}
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
