/** The name an identifier stands for: `@event` is event, `\u0041bc` is Abc. */
export function nameOf(token) {
    const name = token.text.startsWith('@') ? token.text.slice(1) : token.text;
    return name.replace(/\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})/g, (escape, short, long) => {
        const code = Number.parseInt(short ?? long ?? '', 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : escape;
    });
}
/** From the first token's start to the last one's end. */
export function spanOf(tokens) {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first === undefined || last === undefined)
        throw new Error('No tokens have no span.');
    return { start: first.start, end: last.end };
}
/** The tokens, and those of each hole of each interpolated string among them, as runs of their own. */
export function runsOf(tokens) {
    const holes = tokens.flatMap((token) => token.holes ?? []);
    return [tokens, ...holes.flatMap(runsOf)];
}
