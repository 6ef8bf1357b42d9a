import { planFunction } from "../../lib/plans/new-function.js";
import { readSolution } from "../../lib/solution/read.js";
import { functionChoices } from "../../lib/blueprint/source-inputs.js";
import { LambdaGenerator } from "../../lib/yeoman/generator.js";
import { command } from "../../lib/commands/function.js";
export default class extends LambdaGenerator {
    command = command;
    writing() {
        const { name, event } = this.answers;
        this.apply(planFunction(readSolution(this.request.cwd), functionChoices(name, event, this.dependent)));
    }
}
