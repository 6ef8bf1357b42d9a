import { usageError } from "../errors.js";
import { allInputs, resolveAll } from "../inputs/dependent.js";
import { generalInputs } from "../inputs/general.js";
import { readRequest } from "../inputs/request.js";
import { didYouMean } from "../inputs/suggest.js";
import { generatorVersion } from "../package-root.js";
import { parseArguments } from "./arguments.js";
import { reportFailure } from "./failure.js";
import { commandHelp, commandLine, programHelp } from "../command/help.js";
/** Runs one command line, says all there is to say, and returns the exit code. */
export async function main(program, argv) {
    try {
        const printed = await run(program, argv);
        // A generator may have found something.
        if (printed === undefined)
            return Number(process.exitCode ?? 0);
        const { text, exitCode = 0 } = typeof printed === 'string' ? { text: printed } : printed;
        if (text !== '')
            process.stdout.write(`${text.trimEnd()}\n`);
        return exitCode;
    }
    catch (error) {
        return reportFailure(error, argv);
    }
}
/** @returns what was asked for to be printed: a help, or the version */
async function run(program, argv) {
    const [first = ''] = argv;
    if (['--version', '-v'].includes(first))
        return generatorVersion();
    const asksForHelp = ['--help', '-h', 'help'].includes(first);
    if (first === 'help' || (program.fallback === undefined && (asksForHelp || first === ''))) {
        return programHelp(program);
    }
    const { command, rest } = await findCommand(program, argv);
    const typed = parseArguments(rest, { ...generalInputs, ...allInputs(command) });
    const start = startOf(program, command);
    if (typed.given.help === true)
        return commandHelp(command, start, typed);
    const request = await readRequest(command, typed, `See ${commandLine(start, '--help')}.`);
    if (command.run)
        return { text: '', exitCode: await command.run(request.given, request) };
    const printed = await command.print?.(request.given, request);
    if (printed === undefined)
        await runCommand(program, command, typed, request);
    return printed;
}
async function runCommand(program, command, typed, request) {
    // What is wrong or missing is known here already: nobody waits for Yeoman to hear it.
    if (!request.asks)
        await resolveAll(command, request.given, { yes: request.settings.yes });
    const { runGenerator } = await import("../yeoman/run.js");
    await runGenerator(command.generator, program.generatorPath(command.generator), typed);
}
/** `lambda-aot new`, but `npm create lambda-aot`. */
function startOf(program, command) {
    return command.name === program.fallback ? program.name : `${program.name} ${command.name}`;
}
async function findCommand({ commands, fallback }, argv) {
    const [first = '', ...others] = argv;
    const named = commands.find(({ name }) => name === first);
    if (named)
        return { command: await named.load(), rest: others };
    const taken = commands.find(({ name }) => name === fallback);
    if (taken)
        return { command: await taken.load(), rest: argv };
    const names = commands.map(({ name }) => name);
    throw usageError([
        first.startsWith('-')
            ? `Name a command before ${first}: ${names.join(', ')}.`
            : `Unknown command "${first}".${didYouMean(first, names) || ` Commands: ${names.join(', ')}.`}`,
    ]);
}
