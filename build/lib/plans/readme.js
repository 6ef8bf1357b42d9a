import { insertion, lineEnd, lineEndOf, splice } from "../edit/text.js";
/**
 * Adds a function to the table in a solution's README, behind the others; a README without the table stays.
 *
 * @param does what the function does, in a few words
 */
export function addReadmeRow(readme, name, does) {
    const head = /^\| function \|.*\r?\n\|[-| ]+\|.*$/m.exec(readme);
    if (head === null || readme.includes(`| \`${name}\` |`))
        return readme;
    let end = head.index + head[0].length;
    for (let next = end; readme.startsWith('|', skipLineEnd(readme, next)); next = end)
        end = lineEnd(readme, skipLineEnd(readme, next));
    return splice(readme, [insertion(end, `${lineEndOf(readme)}| \`${name}\` | ${does} |`)]);
}
/** The same where the function has a row: it gets the new words, unless it has others than the generated ones. */
export function replaceReadmeRow(readme, name, did, does) {
    const row = (words) => `| \`${name}\` | ${words} |`;
    const old = did.map(row).find((each) => readme.includes(each));
    return old === undefined ? addReadmeRow(readme, name, does) : readme.replace(old, () => row(does));
}
const skipLineEnd = (text, at) => at + (text.startsWith('\r\n', at) ? 2 : 1);
