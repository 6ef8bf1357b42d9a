import { defineInputs } from "../inputs/define.js";
import { resolveInputs } from "../inputs/resolve.js";
export const inputs = defineInputs({
    assemblies: {
        kind: 'list',
        argument: true,
        advanced: true,
        message: 'Assemblies to keep whole, by name',
        default: [],
    },
    function: {
        kind: 'text',
        advanced: true,
        message: 'Function; may be left out where there is one only',
        default: '',
    },
    type: {
        kind: 'list',
        whole: true,
        advanced: true,
        message: 'Type to keep whole, where all of its assembly would be too much',
        default: [],
    },
    remove: {
        kind: 'confirm',
        advanced: true,
        message: 'Take the named roots away',
        default: false,
    },
    mode: {
        kind: 'choice',
        advanced: true,
        optional: true,
        message: 'What the trimmer may trim',
        choices: [
            { value: 'full', note: 'all assemblies' },
            { value: 'partial', note: 'only those that say they can be trimmed' },
        ],
    },
    list: {
        kind: 'confirm',
        advanced: true,
        message: 'Show the roots, what each keeps, and its bytes',
        default: false,
    },
    log: {
        kind: 'text',
        advanced: true,
        message: 'File with the output of a publish, or - for stdin: says what is behind its warnings',
        default: '',
    },
    publish: {
        kind: 'confirm',
        advanced: true,
        message: 'Publish, and say what is behind the warnings',
        default: false,
    },
    apply: {
        kind: 'choice',
        advanced: true,
        message: 'Which fixes to make',
        choices: [
            { value: 'ask', note: 'asked for each cause; none where nobody can be asked' },
            { value: 'recommended', note: 'the first of each cause, where it can be made here' },
            { value: 'none', note: 'only say them' },
        ],
        default: 'ask',
    },
    check: {
        kind: 'confirm',
        advanced: true,
        message: 'Change nothing; exit with 3 where there are warnings',
        default: false,
    },
    verify: {
        kind: 'confirm',
        advanced: true,
        message: 'Publish before and after, and compare',
        default: false,
    },
    invoke: {
        kind: 'confirm',
        advanced: true,
        message: 'With --verify: invoke the function before and after too',
        default: false,
    },
    event: {
        kind: 'text',
        advanced: true,
        message: 'With --invoke: file with the event; the sample of events/ where none is given',
        default: '',
    },
    payload: {
        kind: 'text',
        advanced: true,
        optional: true,
        whole: true,
        message: 'With --invoke: the event itself, as JSON; anything else is sent as a JSON string',
    },
});
export const command = {
    name: 'trim',
    summary: 'Keeps what the trimmer would take away, and says what is behind its warnings',
    inputs,
    generator: 'trim',
    print: async (given, { settings, cwd }) => {
        const answers = await resolveInputs(inputs, given, { yes: true });
        const { printTrim } = await import("../trim/print.js");
        return printTrim(answers, cwd, settings.json);
    },
    examples: [
        { type: 'Shared AWSXRayRecorder.Core --function Orders', for: 'keeps two assemblies whole' },
        { type: '--type Shared.OrderPlaced', for: 'keeps one type of an assembly' },
        { type: '--list', for: 'the roots of the only function' },
        { type: '--publish', for: 'publishes; asks which fix to make for each cause of warnings' },
        { type: '--log publish.log --apply recommended', for: 'makes the recommended fixes for a log' },
        { type: 'Shared --verify --invoke', for: 'shows whether it helped' },
        { type: '--publish --check', for: 'for CI: says the warnings, and exits with 3' },
    ],
};
