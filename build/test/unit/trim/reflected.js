import assert from 'node:assert/strict';
import { listFunctions } from "../../../lib/solution/function-list.js";
import { whatIsKnown } from "../../../lib/trim/known.js";
import { typesFromCallers } from "../../../lib/trim/reflected.js";
import { MemorySolution } from "../../support/memory-solution.js";
describe('the types that the code hands to a method', () => {
    /** @param code of a class, and the types that its calls of Write hand over */
    const typesIn = (code) => {
        const solution = new MemorySolution();
        solution.files.set('src/Orders/Rows.cs', `namespace Orders;\n\npublic record Order(Line[] Lines);\npublic record Line(string Id);\npublic record Row(string Id);\n\nclass Rows\n{\n${code}\n}\n`);
        const [fn] = listFunctions(solution);
        assert.ok(fn);
        const { own } = whatIsKnown(solution, fn);
        return typesFromCallers('Write', own).map(({ type, place }) => `${type} ${place.replace(/.*:/, '')}`);
    };
    const cases = {
        'as type arguments': ['void A() => Write<Row>(null);', ['Orders.Row 9']],
        'as values, with those of their properties': [
            'void A() { var order = new Order([]); Write(order); }',
            ['Orders.Order 9', 'Orders.Line 9'],
        ],
        'by typeof, and in generic ones': ['void A() => Write(typeof(List<Row>));', ['Orders.Row 9']],
        'through a method that hands on its own type parameter': [
            'void Copy<T>(T row) => Write<T>(row);\nvoid A() => Copy(new Row("1"));\nvoid B() => Copy<Line>(null);',
            ['Orders.Row 10', 'Orders.Line 11'],
        ],
        'not at its own declaration, nor where it calls itself for ever': [
            'void Write<T>(T row) => Write<T>(row);',
            [],
        ],
    };
    for (const [name, [code, types]] of Object.entries(cases))
        it(name, () => {
            assert.deepEqual(typesIn(code), types);
        });
});
