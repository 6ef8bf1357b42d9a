import assert from 'node:assert/strict';
import { command as newCommand } from "../../../lib/commands/new.js";
import { command as eventCommand } from "../../../lib/commands/event.js";
import { command as functionCommand } from "../../../lib/commands/function.js";
import { eventSources } from "../../../lib/events/catalogue.js";
import { generalInputs } from "../../../lib/inputs/general.js";
import { planFunction } from "../../../lib/plans/new-function.js";
import { planNewSolution } from "../../../lib/plans/new-solution.js";
import { sourceInputs } from "../../../lib/blueprint/source-inputs.js";
import { defaultChoices } from "../../support/choices.js";
import { MemorySolution } from "../../support/memory-solution.js";
import { parseTemplate } from "../../support/sam-spec.js";
describe('the resource that a function is to take', () => {
    const solution = new MemorySolution({ ...defaultChoices, functions: [{ name: 'Orders', event: 'sqs' }] });
    const plan = (resource) => planFunction(solution.found, { name: 'Other', event: 'sqs', resource });
    it('may be one of the template', () => {
        const { files } = plan('OrdersQueue');
        const template = files.find(({ path }) => path === 'template.yaml')?.contents.toString() ?? '';
        const { Resources } = parseTemplate(template);
        assert.deepEqual(Object.keys(Resources), [
            'OrdersFunction',
            'OrdersQueue',
            'OrdersDeadLetters',
            'OtherFunction',
        ]);
    });
    for (const [resource, message] of [
        ['OrdersQueu', 'Queue "OrdersQueu" is not in the template. Did you mean OrdersQueue?'],
        [
            'OrdersFunction',
            'Queue "OrdersFunction" is an AWS::Serverless::Function, not an AWS::SQS::Queue. Name OrdersQueue or ' +
                'OrdersDeadLetters, or leave --resource out for a new one.',
        ],
    ])
        it(`is refused where it is ${resource}`, () => {
            assert.throws(() => plan(resource), { message, code: 2 });
        });
    it('is none of a solution that is not there yet', () => {
        const functions = [{ name: 'Orders', event: 's3', resource: 'Images' }];
        assert.throws(() => planNewSolution({ ...defaultChoices, functions }), {
            message: 'Bucket "Images" is not in the template. The template has none: add it first, or leave --resource out for a new one.',
        });
    });
});
describe('the route of a function', () => {
    it('is refused where another function of the same API has it', () => {
        const solution = new MemorySolution({
            ...defaultChoices,
            functions: [{ name: 'Orders', event: 'apigw-http' }],
        });
        const plan = (event, path) => planFunction(solution.found, { name: 'Other', event, options: { path } });
        assert.throws(() => plan('apigw-http', '/products'), {
            message: 'POST /products is taken by OrdersFunction. Give the new function another with --path.',
            code: 2,
        });
        plan('apigw-http', '/others');
        plan('apigw-rest', '/products');
        const functions = [
            { name: 'A', event: 'apigw-http' },
            { name: 'B', event: 'apigw-http' },
        ];
        assert.throws(() => planNewSolution({ ...defaultChoices, functions }), /taken by AFunction/);
    });
});
describe("the type of a function's own data", () => {
    const named = (type, shared = false) => planNewSolution({ ...defaultChoices, functions: [{ name: 'Orders', event: 'sqs', type }], shared });
    it('has the name it was given, and so has its file, everywhere', () => {
        for (const { payload, id } of eventSources) {
            if (payload === undefined)
                continue;
            for (const shared of [false, true]) {
                const functions = [{ name: 'Fn', event: id, type: 'Zebra' }];
                const { files } = planNewSolution({ ...defaultChoices, functions, shared });
                const code = files.filter(({ path }) => path.endsWith('.cs'));
                const folder = shared ? 'Shared' : 'Fn';
                assert.ok(code.some(({ path }) => path === `orders/src/${folder}/Zebra.cs`), id);
                for (const { path, contents } of code)
                    assert.doesNotMatch(contents.toString(), new RegExp(`\\b${payload}\\b`), path);
            }
        }
    });
    it('is refused where the generated code means something else by that name', () => {
        assert.throws(() => named('SQSEvent'), {
            message: 'Type "SQSEvent" would hide SQSEvent, which the generated code uses. Choose another.',
        });
    });
    it('is shared by the functions that have it, and then keeps what its owner made of it', () => {
        const functions = [
            { name: 'One', event: 'sqs' },
            { name: 'Two', event: 'sns' },
        ];
        const solution = new MemorySolution({ ...defaultChoices, functions, shared: true });
        assert.deepEqual(solution.list('src/Shared').filter((path) => path.endsWith('.cs')), ['src/Shared/OrderPlaced.cs']);
        solution.change('src/Shared/OrderPlaced.cs', (text) => `// mine\n${text}`);
        const { files } = planFunction(solution.found, { name: 'Three', event: 'sqs' });
        assert.ok(!files.some(({ path }) => path.startsWith('src/Shared/')));
    });
});
describe('the flags of the event sources', () => {
    it('are none that a command has already', () => {
        for (const { inputs } of [newCommand, functionCommand, eventCommand])
            for (const source of eventSources)
                for (const name of Object.keys(sourceInputs(source)))
                    assert.ok(!(name in inputs) && !(name in generalInputs), `${source.id}: ${name}`);
    });
    it('have a default that passes their own check', () => {
        for (const source of eventSources)
            for (const [name, input] of Object.entries(sourceInputs(source))) {
                const value = input.default;
                if (input.kind === 'text')
                    assert.equal(input.check?.(value) ?? true, true, `${source.id}: ${name}`);
            }
    });
});
