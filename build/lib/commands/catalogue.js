import { fileURLToPath } from 'node:url';
/** Every command, in the order of the help. A new one is a line here and a folder beside. */
const commands = [
    {
        name: 'new',
        summary: 'Creates a complete AWS Lambda Native AOT solution',
        load: async () => (await import("./new.js")).command,
    },
    {
        name: 'function',
        summary: 'Adds a function to the solution here',
        load: async () => (await import("./function.js")).command,
    },
    {
        name: 'event',
        summary: 'Adds an event source to a function, a new one or one that is there',
        load: async () => (await import("./event.js")).command,
    },
    {
        name: 'serializable',
        summary: 'Lists in the serializer contexts what the code reads and writes as JSON',
        load: async () => (await import("./serializable.js")).command,
    },
    {
        name: 'trim',
        summary: 'Keeps what the trimmer would take away, and says what is behind its warnings',
        load: async () => (await import("./trim.js")).command,
    },
    {
        name: 'invoke',
        summary: 'Compiles a function for this machine and runs it as Lambda would',
        load: async () => (await import("./invoke.js")).command,
    },
];
/**
 * @param bin URL of the module that starts the program, which lies beside the generators' folders
 * @param fallback command that takes a first word which is no command
 */
export function programNamed(name, bin, fallback) {
    return {
        name,
        commands,
        ...(fallback === undefined ? {} : { fallback }),
        generatorPath: (generator) => fileURLToPath(new URL(`./${generator}/index.js`, bin)),
    };
}
