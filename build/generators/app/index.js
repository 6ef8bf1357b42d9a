import { join } from 'node:path';
import { initRepository } from "../../lib/process/git.js";
import { usageError } from "../../lib/errors.js";
import { planNewSolution } from "../../lib/plans/new-solution.js";
import { functionChoices } from "../../lib/blueprint/source-inputs.js";
import { LambdaGenerator } from "../../lib/yeoman/generator.js";
import { command } from "../../lib/commands/new.js";
const unevenMessage = (names, events) => `There are ${events} event sources and ${names} function names. Give --function a name for each, or leave it out.`;
export default class extends LambdaGenerator {
    command = command;
    writing() {
        const { advanced, git, event: events, function: names, ...choices } = this.answers;
        if (names.length !== events.length)
            throw usageError([unevenMessage(names.length, events.length)]);
        const functions = events.map((event, at) => functionChoices(names[at] ?? '', event, this.dependent));
        this.apply(planNewSolution({ ...choices, functions }));
    }
    install() {
        const { git, name } = this.answers;
        if (git && !this.request.settings.dryRun)
            initRepository(join(this.request.cwd, name));
    }
}
