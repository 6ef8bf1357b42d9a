import { usageError } from "../../lib/errors.js";
import { readSolution } from "../../lib/solution/read.js";
import { chosenFunctions, oneFunction } from "../../lib/solution/choose-function.js";
import { planNamed, planSerializable, reviewAll } from "../../lib/plans/serializable/plan.js";
import { LambdaGenerator } from "../../lib/yeoman/generator.js";
import { command } from "../../lib/commands/serializable.js";
export default class extends LambdaGenerator {
    command = command;
    async writing() {
        const { types, function: name, remove, prune } = this.answers;
        const solution = readSolution(this.request.cwd);
        if (types.length > 0) {
            const fn = oneFunction(solution, name, '--function');
            this.apply(planNamed(solution, fn, types, remove));
            return;
        }
        const functions = chosenFunctions(solution, name);
        if (remove)
            throw usageError(['Name the types to take away: serializable Product --remove.']);
        const reviews = reviewAll(functions);
        const unneeded = reviews.flatMap((each) => each.unneeded.map(({ type }) => type));
        const message = `Take away ${unneeded.join(', ')}, which nothing needs`;
        const named = await this.askForUnclear(reviews);
        const prunes = prune && unneeded.length > 0 && (await this.confirm(message));
        this.apply(planSerializable(solution, reviews, prunes, named));
    }
    /** Where the code does not tell a type, a person may. */
    async askForUnclear(reviews) {
        const named = [];
        for (const { function: project, warnings } of reviews)
            for (const { about, message } of warnings.filter(({ code }) => code === 'unclear')) {
                const question = `${about}: ${message.replace(/: list it.*/, '')}. Type to list; empty for none`;
                const type = await this.askFor(question);
                if (type !== '')
                    named.push({ function: project, types: [type] });
            }
        return named;
    }
}
