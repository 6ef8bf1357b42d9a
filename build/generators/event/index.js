import { planEvent } from "../../lib/plans/event/plan.js";
import { readSolution } from "../../lib/solution/read.js";
import { functionChoices } from "../../lib/blueprint/source-inputs.js";
import { LambdaGenerator } from "../../lib/yeoman/generator.js";
import { command } from "../../lib/commands/event.js";
export default class extends LambdaGenerator {
    command = command;
    writing() {
        const { source, function: name, replace } = this.answers;
        const choices = functionChoices(name, source, this.dependent);
        this.apply(planEvent(readSolution(this.request.cwd), choices, replace));
    }
}
