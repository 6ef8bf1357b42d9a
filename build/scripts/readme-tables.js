import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command as newCommand } from "../lib/commands/new.js";
import { command as eventCommand } from "../lib/commands/event.js";
import { command as functionCommand } from "../lib/commands/function.js";
import { command as invokeCommand } from "../lib/commands/invoke.js";
import { command as serializableCommand } from "../lib/commands/serializable.js";
import { command as trimCommand } from "../lib/commands/trim.js";
import { flagLabel } from "../lib/command/help.js";
import { flagOf } from "../lib/inputs/define.js";
import { sourceInputs } from "../lib/blueprint/source-inputs.js";
import { generalInputs } from "../lib/inputs/general.js";
import { eventSources } from "../lib/events/catalogue.js";
import { sourceSummary } from "../lib/events/summary.js";
import { packageRoot } from "../lib/package-root.js";
/** The tables of the README that are made from declarations, by the name between their markers. */
const tables = {
    'inputs of new': tableOf(newCommand.inputs),
    'inputs of function': tableOf(functionCommand.inputs),
    'inputs of event': tableOf(eventCommand.inputs),
    'inputs of serializable': tableOf(serializableCommand.inputs),
    'inputs of trim': tableOf(trimCommand.inputs),
    'inputs of invoke': tableOf(invokeCommand.inputs),
    'inputs of general': tableOf(generalInputs),
    'event sources': tableOfSources(),
};
export const readmePath = join(packageRoot, 'README.md');
/** The README's text with its tables made anew. */
export function withTables(readme) {
    return Object.entries(tables).reduce((text, [name, table]) => {
        const block = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- end -->)`);
        if (!block.test(text))
            throw new Error(`README.md has no place for: ${name}`);
        return text.replace(block, (_, start, end) => `${start}\n${table}\n\n${end}`);
    }, readme);
}
function tableOfSources() {
    const rows = eventSources
        .map(sourceSummary)
        .map(({ id, title, input, output }) => [
        `\`${id}\``,
        title,
        `\`${input}\``,
        output === 'void' ? '' : `\`${output}\``,
        flagsOf(id),
    ]);
    return align([['source', 'what it is', 'takes', 'gives', 'flags of its own'], ...rows]);
}
function flagsOf(id) {
    const source = eventSources.find((each) => each.id === id);
    return Object.keys(source ? sourceInputs(source) : {})
        .map((name) => `\`${flagOf(name)}\``)
        .join(' ');
}
function tableOf(inputs) {
    const rows = Object.entries(inputs).map(([name, input]) => [
        `\`${flagLabel(name, input)}\``,
        `${input.message}${choicesOf(input)}`,
        defaultOf(input),
    ]);
    return align([['flag', 'what it says', 'default'], ...rows]);
}
function choicesOf(input) {
    if (input.kind === 'number')
        return `: ${input.min} to ${input.max} ${input.unit}`;
    if (input.kind !== 'choice' && input.kind !== 'choices')
        return '';
    if (input.choices.length > 20)
        return ': one of the event sources below';
    return `: ${input.choices.map(({ value, note }) => `\`${value}\` (${note})`).join(', ')}`;
}
function defaultOf({ kind, default: value, suggestion }) {
    if (suggestion !== undefined)
        return `asked; \`${String(suggestion)}\` with \`--yes\``;
    if (typeof value === 'function')
        return 'depends';
    if (kind === 'confirm')
        return value === true ? 'on' : 'off';
    return value === undefined || String(value) === '' ? '' : `\`${String(value)}\``;
}
/** As prettier would write it. */
function align(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
    const [head = [], ...body] = rows;
    return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
if (process.argv[1] === import.meta.filename) {
    writeFileSync(readmePath, withTables(readFileSync(readmePath, 'utf8')));
}
