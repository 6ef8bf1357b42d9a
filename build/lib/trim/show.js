import { colors } from "../console/colors.js";
import { groupBy } from "./group-by.js";
import { placeOfWarning } from "./places.js";
import { aligned, counted, sizeText } from "./text.js";
const { bold, dim, green, yellow } = colors;
const PLACES = 3;
/** What a person reads of a publish's warnings. */
export function causeLines(causes, own) {
    const count = causes.reduce((sum, { warnings }) => sum + warnings.length, 0);
    if (count === 0)
        return ['No trim or AOT warning.'];
    const head = `${counted(count, 'warning')}, ${counted(causes.length, 'cause')}.`;
    return [head, ...causes.flatMap((cause, at) => ['', ...linesOf(cause, at + 1, own)])];
}
function linesOf(cause, number, own) {
    const { why, reflecting, reflected, warnings, fixes, note } = cause;
    const [best, ...others] = fixes;
    return [
        bold(`${number}. ${why.replace(/^[a-z]/, (letter) => letter.toUpperCase())}.`),
        row('reflects', withAssembly(reflecting.member, reflecting.assembly)),
        ...(reflected ? [row('on', reflectedText(reflected))] : []),
        row('warnings', warningText(warnings, own)),
        ...(best
            ? fixLines(best, green('fix'))
            : [row('fix', 'none is known: see the message below'), `   ${dim(warnings[0]?.message ?? '')}`]),
        ...others.flatMap((fix) => fixLines(fix, 'or')),
        ...(note === undefined ? [] : [row('note', note)]),
    ];
}
const LABEL = 10;
const row = (label, text) => {
    const bare = label.replace(ANSI, '');
    return `   ${label}${' '.repeat(Math.max(0, LABEL - bare.length))}${text}`;
};
// eslint-disable-next-line no-control-regex
const ANSI = /\u001B\[[\d;]*m/g;
const withAssembly = (member, assembly) => assembly === undefined || isLibrary(member, assembly) ? member : `${member}, in ${assembly}`;
/** The names of a library's assemblies, in place of its members. */
const isLibrary = (member, assembly) => member === assembly || member.startsWith(`${assembly} and `);
function reflectedText(types) {
    if (types.length === 0)
        return yellow('types that neither the log nor the code tells');
    const byAssembly = groupBy(types, ({ assembly }) => assembly);
    return [...byAssembly]
        .map(([assembly, each]) => {
        const names = each.filter(({ type }) => type !== '*').map(({ type }) => type);
        const places = [...new Set(each.map(({ place }) => place))].filter((place) => place !== '');
        const from = places.length > 0 ? `, handed over at ${places.slice(0, PLACES).join(', ')}` : '';
        return names.length > 0 ? `${names.join(', ')}, in ${assembly}${from}` : `types of ${assembly}`;
    })
        .join('; ');
}
function warningText(warnings, own) {
    const codes = [...groupBy(warnings, ({ code }) => code)].map(([code, each]) => each.length > 1 ? `${code} (${each.length})` : code);
    const places = [...new Set(warnings.map((each) => placeOfWarning(each, own)))].filter((each) => each !== '');
    const more = places.length > PLACES ? `, and ${places.length - PLACES} more places` : '';
    return `${codes.join(', ')} at ${places.slice(0, PLACES).join(', ')}${more}`;
}
function fixLines({ title, paste = [], edits = [], silences }, label) {
    const notes = [...(edits.length === 0 ? ['by hand'] : []), ...(silences ? [] : ['the warning stays'])];
    const note = notes.length > 0 ? dim(` (${notes.join('; ')})`) : '';
    return [row(label, title + note), ...paste.map((line) => row('', dim(`  ${line}`)))];
}
/** A small table of before and after, and what it shows. */
export function comparisonLines({ before, after, verdict, outcome }) {
    const rows = [
        ['', 'before', 'after'],
        ['warnings', String(before.warnings.length), String(after.warnings.length)],
        ['executable', megabytes(before), `${megabytes(after)} ${difference(before, after)}`],
        ...(before.invoked && after.invoked
            ? [['invoke', shownAnswer(before.invoked), shownAnswer(after.invoked)]]
            : []),
    ];
    const mark = outcome === 'better' ? green('✔') : yellow('⚠');
    const last = verdict.length - 1;
    return [...aligned(rows), '', ...verdict.map((line, at) => `${at === last ? mark : ' '} ${line}`)];
}
const megabytes = ({ bytes }) => `${(bytes / 1e6).toFixed(2)} MB`;
function difference(before, after) {
    const bytes = after.bytes - before.bytes;
    if (bytes === 0)
        return '(the same)';
    return `(${bytes > 0 ? '+' : '−'}${sizeText(Math.abs(bytes))})`;
}
const AT_MOST = 60;
function shownAnswer({ ok, text }) {
    const line = text.replace(/\s+/g, ' ');
    const short = line.length > AT_MOST ? `${line.slice(0, AT_MOST - 1)}…` : line;
    return ok ? short : `✖ ${short}`;
}
