import { relative, sep } from 'node:path';
import { colors } from "../console/colors.js";
import { diffOf } from "./diff.js";
/** A path as people see it: relative to the working directory, with forward slashes. */
export function shownPath(path, cwd) {
    return relative(cwd, path).split(sep).join('/');
}
export function reportOf(changes, plan, cwd) {
    const withStatus = (status) => changes.filter((change) => change.status === status).map(({ path }) => shownPath(path, cwd));
    return {
        created: withStatus('created'),
        changed: withStatus('changed'),
        unchanged: withStatus('unchanged'),
        removed: withStatus('removed'),
        conflicts: withStatus('conflict'),
        warnings: plan.warnings,
        next: plan.next,
    };
}
const labels = {
    created: colors.green('create'),
    changed: colors.yellow('change'),
    removed: colors.red('remove'),
    conflict: colors.yellow('  keep'),
    unchanged: colors.dim('  same'),
};
/** The lines a person reads after a run. */
export function reportLines(changes, report, cwd, details = []) {
    const files = changes.map(({ path, status }) => `  ${labels[status]} ${shownPath(path, cwd)}`);
    const inside = details.map((line) => `    ${line}`);
    const next = report.next.length > 0 ? ['', 'Next:', ...report.next.map((line) => `  ${line}`)] : [];
    return [...files, ...inside, ...warningLines(report.warnings), ...next];
}
/** The lines of `--dry-run`: what would be created, and a diff of every file that would not be the same. */
export function dryRunLines(changes, report, cwd) {
    const created = changes
        .filter(({ status }) => status === 'created')
        .map(({ path, after }) => `  ${labels.created} ${shownPath(path, cwd)} (${lineCount(after)} lines)`);
    const diffs = changes
        .filter(({ status }) => status === 'changed' || status === 'conflict' || status === 'removed')
        .map((change) => diffOf(change, shownPath(change.path, cwd)));
    return [...created, ...diffs, ...warningLines(report.warnings), 'Dry run: nothing was written.'];
}
function warningLines(warnings) {
    return warnings.map((warning) => `${colors.yellow('⚠')} ${warning}`);
}
function lineCount(contents) {
    return contents === undefined ? 0 : contents.toString('utf8').split('\n').length - 1;
}
