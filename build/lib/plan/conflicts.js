import { cancelled, ExitCode, LambdaAotError } from "../errors.js";
/**
 * Settles every conflict before anything is written.
 *
 * @returns the changes with no conflict left: overwritten files are `changed`, skipped ones are `conflict` still
 * @throws LambdaAotError (73) with policy `fail`; (130) where the person cancels
 */
export async function settleConflicts(changes, policy, talk) {
    const conflicts = changes.filter(({ status }) => status === 'conflict').map(({ path }) => talk.show(path));
    if (policy === 'fail' && conflicts.length > 0)
        throw wouldOverwrite(conflicts);
    const settled = [];
    let standing = policy;
    for (const change of changes) {
        if (change.status !== 'conflict') {
            settled.push(change);
            continue;
        }
        const decision = standing === 'ask' ? await decide(change, talk) : standing;
        if (decision === 'overwrite-all')
            standing = 'overwrite';
        if (decision === 'skip-all')
            standing = 'skip';
        settled.push(decision.startsWith('overwrite') ? { ...change, status: 'changed' } : change);
    }
    return settled;
}
async function decide(change, talk) {
    for (;;) {
        const decision = await talk.ask(change);
        if (decision === 'cancel')
            throw cancelled();
        if (decision !== 'diff')
            return decision;
        talk.showDiff(change);
    }
}
function wouldOverwrite(files) {
    const what = files.length === 1 ? '1 file exists and differs' : `${files.length} files exist and differ`;
    return new LambdaAotError(`${what}: ${files.join(', ')}. Nothing was written. Pass --conflict skip or --conflict overwrite.`, ExitCode.wouldOverwrite, files);
}
