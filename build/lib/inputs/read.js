import { alternatives, didYouMean } from "./suggest.js";
const MAX_LISTED_CHOICES = 8;
/**
 * Reads what a person gave for one input: at a prompt, as a flag (strings, or true where the flag had no value),
 * or in an answers file (JSON values).
 */
export function readValue(input, given) {
    switch (input.kind) {
        case 'confirm':
            return readConfirm(input.message, given);
        case 'list':
            return readList(input, given);
        case 'choices':
            return readChoices(input, given);
        case 'number':
            return readNumber(input, given);
        case 'choice':
            return readChoice(input, given);
        case 'text':
            return readText(input.message, given, input.check, input.whole);
    }
}
function readText(message, given, check, whole = false) {
    if (Array.isArray(given))
        return { problem: `${message} was given more than once. Give it once.` };
    if (typeof given !== 'string' && typeof given !== 'number')
        return { problem: `${message} needs a value.` };
    const value = whole ? String(given) : String(given).trim();
    const verdict = check?.(value) ?? true;
    return verdict === true ? { value } : { problem: verdict };
}
function readList({ message, check, whole }, given) {
    const named = elementsOf(given, whole);
    for (const element of named) {
        const reading = readText(message, element, check);
        if ('problem' in reading)
            return reading;
    }
    return { value: [...new Set(named.map(String))] };
}
function elementsOf(given, whole = false) {
    return (Array.isArray(given) ? given : [given])
        .flatMap((element) => typeof element === 'string' && !whole ? element.split(',').map((part) => part.trim()) : [element])
        .filter((element) => element !== '');
}
/** The same one twice is two of them. */
function readChoices(input, given) {
    const readings = elementsOf(given).map((element) => readChoice(input, element));
    const wrong = readings.find((reading) => 'problem' in reading);
    if (wrong)
        return wrong;
    if (readings.length === 0)
        return { problem: `${input.message} needs a value.` };
    return { value: readings.flatMap((reading) => ('value' in reading ? [reading.value] : [])) };
}
function readChoice(input, given) {
    const reading = readText(input.message, given);
    if ('problem' in reading)
        return reading;
    const values = input.choices.map((choice) => choice.value);
    const wanted = String(reading.value);
    if (values.includes(wanted))
        return { value: wanted };
    const listed = values.length <= MAX_LISTED_CHOICES ? ` Choose ${alternatives(values)}.` : '';
    return { problem: `${input.message} "${wanted}" is not supported.${didYouMean(wanted, values)}${listed}` };
}
function readNumber(input, given) {
    const reading = readText(input.message, given);
    if ('problem' in reading)
        return reading;
    const text = String(reading.value);
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (value >= input.min && value <= input.max)
        return { value };
    const range = `${input.min} to ${input.max} ${input.unit}`;
    return { problem: `${input.message} must be a whole number from ${range}, not "${text}".` };
}
function readConfirm(message, given) {
    if (given === true || given === 'true')
        return { value: true };
    if (given === false || given === 'false')
        return { value: false };
    return { problem: `${message} is either on or off, not "${String(given)}". Write true or false.` };
}
