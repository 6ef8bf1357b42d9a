import assert from 'node:assert/strict';
import { defineInputs } from "../../../lib/inputs/define.js";
import { resolveInputs } from "../../../lib/inputs/resolve.js";
const inputs = defineInputs({
    name: { kind: 'text', message: 'Name', argument: true, suggestion: 'my-lambda' },
    title: { kind: 'text', message: 'Title', default: ({ name }) => `The ${String(name)}` },
    size: { kind: 'number', message: 'Size', min: 1, max: 9, unit: 'm', default: 5 },
    advanced: { kind: 'confirm', message: 'More', default: false },
    colour: { kind: 'text', message: 'Colour', advanced: true, default: 'red' },
});
/** Answers with what is offered, and remembers what was asked. */
function asker(answers = {}) {
    const asked = [];
    return {
        asked,
        ask: (name, _, offered) => {
            asked.push(name);
            return Promise.resolve(answers[name] ?? offered);
        },
    };
}
describe('the answers of a command', () => {
    it('are what was given, and defaults for the rest, where nobody is asked', async () => {
        assert.deepEqual(await resolveInputs(inputs, { name: 'orders', size: '7' }, { yes: false }), {
            name: 'orders',
            title: 'The orders',
            size: 7,
            advanced: false,
            colour: 'red',
        });
    });
    it('include suggestions only with --yes', async () => {
        assert.equal((await resolveInputs(inputs, {}, { yes: true })).name, 'my-lambda');
        await assert.rejects(resolveInputs(inputs, {}, { yes: false }), {
            code: 2,
            message: 'Missing: <name>. Nobody can be asked here: give it, or pass --yes to take the defaults.',
        });
    });
    it('are asked for where they were not given, the advanced ones only on request', async () => {
        const plain = asker();
        await resolveInputs(inputs, { name: 'orders' }, { yes: false, ask: plain.ask });
        assert.deepEqual(plain.asked, ['title', 'size', 'advanced']);
        const all = asker({ advanced: true, size: '3' });
        const answers = await resolveInputs(inputs, { name: 'orders' }, { yes: false, ask: all.ask });
        assert.deepEqual(all.asked, ['title', 'size', 'advanced', 'colour']);
        assert.equal(answers.size, 3);
    });
    it('are never asked with --yes', async () => {
        const { ask, asked } = asker();
        await resolveInputs(inputs, { name: 'orders' }, { yes: true, ask });
        assert.deepEqual(asked, []);
    });
    it('that are wrong or missing are all named at once, before anything is asked', async () => {
        const { ask, asked } = asker();
        await assert.rejects(resolveInputs(inputs, { size: '10', advanced: 'x' }, { yes: false, ask }), (error) => {
            assert.equal(error.message.split('\n').length, 2);
            return true;
        });
        assert.deepEqual(asked, []);
        const two = defineInputs({
            from: { kind: 'text', message: 'From' },
            rootAssembly: { kind: 'text', message: 'Root' },
        });
        await assert.rejects(resolveInputs(two, {}, { yes: true }), {
            message: 'Missing: --from <value>, --root-assembly <value>. Nobody can be asked here: give them.',
        });
    });
});
