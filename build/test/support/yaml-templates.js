import fc from 'fast-check';
/** Texts that stand for a scalar, each in a style of its own. */
const scalar = fc.constantFrom('plain', '"a: \\u00e9"', "'it''s # no comment'", '!Ref X', '!GetAtt  A.B', '!Sub "${A}"', '012', '~', '0x1F', 'yes', '{ a: [ 1 ], b: {c: d} }', '[]', '[ a, "b" ]');
/** What may follow a value on its line. */
const comment = fc.constantFrom('', ' # why: x', '   ');
/** What may stand between two entries. */
const between = fc.constantFrom('', '\n', '# note\n', '\n\n  # deeper note\n');
const styles = fc.record({ step: fc.constantFrom(2, 4), dash: fc.constantFrom(0, 2) });
/** A block map's lines: an entry is a key and its value, or a key with lines of a value below it. */
const entry = ({ step, dash }, key) => {
    const pad = ' '.repeat(step);
    return fc
        .tuple(comment, between, scalar)
        .chain(([note, gap, value]) => fc.constantFrom(`${key}: ${value}${note}\n${gap}`, `'${key}':${note}\n${pad}A: ${value}\n${pad}B:\n${pad}${pad}- x\n${gap}`, `${key}: |\n${pad}text: # no comment\n\n${pad}  more\n${gap}`, `${key}: |+\n${pad}kept\n\n${gap}`, `${key}: >-${note}\n${pad}folded\n${pad}text\n${gap}`, `${key}:${note}\n${' '.repeat(dash)}- ${value}\n${' '.repeat(dash)}-   A: 1\n${' '.repeat(dash)}    B: 2${note}\n${gap}`, `? ${key}\n: ${value}\n${gap}`, `${key}: plain text${note}\n${gap}`, `${key}: "quoted\n${pad}text"\n${gap}`));
};
const indented = (text, by) => text.replace(/^(?=[^\n])/gm, ' '.repeat(by));
/** A SAM template with a function Fn, whose properties are written in one of many ways. */
export const yamlTemplate = styles.chain((style) => {
    const entries = (prefix) => fc
        .integer({ min: 0, max: 3 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => entry(style, `${prefix}${at}`))))
        .map((all) => all.join(''));
    const { step, dash } = style;
    const pad = ' '.repeat(step);
    const dashes = ' '.repeat(dash);
    const events = fc.constantFrom('', 'Events:\n', 'Events: # none\n', 'Events: {} # none\n', 'Events: { A: {Type: Api}, }\n', `Events:\n${pad}A:\n${pad}${pad}Type: Api # x\n`);
    const policies = fc.constantFrom('', 'Policies:\n', 'Policies: []\n', 'Policies: [ A ]\n', `Policies:\n${dashes}- A\n${dashes}- B: !Ref C\n${dashes}  D: |\n${dashes}    x\n`, 'Policies:\n- A\n');
    const variables = fc.constantFrom('', `Environment:\n${pad}Variables:\n${pad}${pad}Y: on\n`, `Environment:\n${pad}Variables: {Z: 1}\n`, 'Environment: {}\n');
    return fc
        .tuple(entries('Top'), entries('Res'), entries('Prop'), events, policies, variables, entries('After'), comment, fc.boolean())
        .map(([top, resources, properties, event, policy, variable, after, note, more]) => {
        const inner = indented(`Handler: bootstrap${note}\n${properties}${event}${policy}${variable}`, step);
        const fn = indented(`Fn:${note}\n${indented(`Type: AWS::Serverless::Function\nProperties:\n${inner}`, step)}`, step);
        return `# template\n${top}Resources:\n${fn}${indented(resources, step)}${more ? `Outputs:\n${pad}O: { Value: 1 }\n` : ''}${after}`;
    });
});
