/** @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html */
export function checkEventPattern(text) {
    if (text === '')
        return true;
    const wrong = whatIsWrong(text);
    return (wrong === undefined ||
        `Event pattern ${wrong}. Write one as {"source":["com.example.orders"]}, in quotes.`);
}
function whatIsWrong(text) {
    try {
        return wrongIn(JSON.parse(text), []);
    }
    catch {
        return 'is no JSON';
    }
}
/** Objects lead to lists, and each list holds what a field may match. */
function wrongIn(value, path) {
    const name = path.join('.');
    if (Array.isArray(value)) {
        if (path.length === 0)
            return 'is no JSON object';
        return value.length === 0 ? `has an empty list at ${name}` : undefined;
    }
    if (typeof value !== 'object' || value === null)
        return name === '' ? 'is no JSON object' : `has no list at ${name}`;
    const entries = Object.entries(value);
    if (entries.length === 0)
        return name === '' ? 'is empty' : `has an empty object at ${name}`;
    return entries.map(([key, inner]) => wrongIn(inner, [...path, key])).find((wrong) => wrong !== undefined);
}
