import assert from 'node:assert/strict';
import { planTrim } from "../../../lib/plans/trim.js";
import { whatIsKnown } from "../../../lib/trim/known.js";
import { listFunctions } from "../../../lib/solution/function-list.js";
import { MemorySolution } from "../../support/memory-solution.js";
describe('the fixes of trim', () => {
    const path = 'src/Orders/Rows.cs';
    const code = `namespace Orders;

public record Row(string Id);
public record Line(string Id);

public static class Rows
{
    public static string Write(Row row) => Csv.Write(row);
    public static string Write(Line line) => Csv.Write(line);
}
`;
    it('find their lines, whatever the ones before have put above them', () => {
        const solution = new MemorySolution();
        solution.files.set(path, code);
        const [fn] = listFunctions(solution);
        assert.ok(fn);
        const on = (line, ...types) => ({
            id: 'dynamic-dependency',
            title: '',
            edits: [{ do: 'dynamic-dependency', path, line, types }],
            silences: false,
        });
        const wishes = { assemblies: [], types: [], remove: false, mode: undefined };
        const fixes = [on(8, 'Orders.Row', 'Orders.Line'), on(9, 'Orders.Line')];
        const plan = planTrim(solution, fn, whatIsKnown(solution, fn), wishes, fixes);
        assert.deepEqual(plan.warnings, []);
        solution.commit(plan);
        const attribute = (type) => `    [DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(${type}))]\n`;
        const expected = code
            .replace('namespace', 'using System.Diagnostics.CodeAnalysis;\n\nnamespace')
            .replace('    public static string Write(Row', `${attribute('Row')}${attribute('Line')}$&`)
            .replace('    public static string Write(Line', `${attribute('Line')}$&`);
        assert.equal(solution.text(path), expected);
    });
});
