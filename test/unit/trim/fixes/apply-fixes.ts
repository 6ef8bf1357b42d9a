import assert from 'node:assert/strict';
import { planTrim } from '../../../../lib/plans/trim/plan.ts';
import { readFunctionFacts } from '../../../../lib/trim/facts/function-facts.ts';
import type { Fix } from '../../../../lib/trim/fixes/define.ts';
import { dynamicDependency } from '../../../../lib/trim/fixes/dynamic-dependency.ts';
import { MemorySolution } from '../../../support/memory-solution.ts';

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
    const { found } = solution;
    const [fn] = found.functions;
    assert.ok(fn);
    const on = (line: number, ...types: string[]): Fix =>
      dynamicDependency.offer(
        types.map((type) => ({ type, assembly: 'bootstrap', place: `${path}:${line}` })),
      );
    const wishes = { assemblies: [], types: [], remove: false, mode: undefined };
    const fixes = [on(8, 'Orders.Row', 'Orders.Line'), on(9, 'Orders.Line')];
    const plan = planTrim(found, fn, readFunctionFacts(found, fn), wishes, fixes);
    assert.deepEqual(plan.warnings, []);
    solution.commit(plan);
    const attribute = (type: string): string =>
      `    [DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(${type}))]\n`;
    const expected = code
      .replace('namespace', 'using System.Diagnostics.CodeAnalysis;\n\nnamespace')
      .replace('    public static string Write(Row', `${attribute('Row')}${attribute('Line')}$&`)
      .replace('    public static string Write(Line', `${attribute('Line')}$&`);
    assert.equal(solution.text(path), expected);
  });
});
