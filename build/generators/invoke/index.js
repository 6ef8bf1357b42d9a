import { LambdaGenerator } from "../../lib/yeoman/generator.js";
import { command } from "../../lib/commands/invoke.js";
/** All of the command is its `run`; this is for yo. */
export default class extends LambdaGenerator {
    command = command;
}
