import assert from 'node:assert/strict';
import { causeDefinitions } from '../../../../lib/trim/causes/catalogue.ts';
import { findCauses } from '../../../../lib/trim/causes/find-causes.ts';
import { readFunctionFacts } from '../../../../lib/trim/facts/function-facts.ts';
import { parseTrimLog } from '../../../../lib/dotnet/parse-trim-log.ts';
import { recordedLog, trimCase, trimCaseNames } from '../../../support/trim-cases.ts';
import { trimSolution } from '../../../support/trim-solution.ts';

const MEMBER = 'Orders.Function.FunctionHandler(String,ILambdaContext)';
const unsafe = (code: string, called: string, attribute: string): string =>
  `/s/src/Orders/Function.cs(20): AOT analysis warning ${code}: ${MEMBER}: Using member '${called}' which has '${attribute}' can break functionality.`;

/** Lines as the compiler writes them, for what no recorded publish warns of. */
const written: Record<string, readonly [kind: string, line: string, fix: string]> = {
  'code that is loaded at run time': [
    'code-at-run-time',
    unsafe('IL2026', 'System.Reflection.Assembly.LoadFrom(String)', 'RequiresUnreferencedCodeAttribute'),
    'use a source generator, or write the code that would be generated',
  ],
  'any other unsafe member of .NET': [
    'code-at-run-time',
    unsafe('IL3050', 'System.Acme.Run()', 'RequiresDynamicCodeAttribute'),
    'use a source generator, or write the code that would be generated',
  ],
  'an API that has a safe overload': [
    'other',
    unsafe('IL3050', 'System.Enum.GetValues(Type)', 'RequiresDynamicCodeAttribute'),
    'use Enum.GetValues<T>()',
  ],
  'an API of one kind that has its own replacement': [
    'generic-at-run-time',
    unsafe('IL3050', 'System.Array.CreateInstance(Type,Int32)', 'RequiresDynamicCodeAttribute'),
    'use new T[length] in a generic method, or Array.CreateInstanceFromArrayType',
  ],
};

describe('the causes that trim knows', () => {
  const { facts } = trimSolution('generic-method');

  for (const [name, [kind, line, fix]] of Object.entries(written))
    it(`include ${name}`, () => {
      const [cause, another] = findCauses(parseTrimLog(line), facts);
      assert.equal(another, undefined);
      assert.deepEqual([cause?.kind, cause?.fixes.map(({ title }) => title)], [kind, [fix]]);
    });

  it('include one for warnings that nothing else explains', () => {
    const line = `/s/src/Orders/Function.cs(20): Trim analysis warning IL2116: ${MEMBER}: No rule knows this.`;
    const [cause] = findCauses(parseTrimLog(line), facts);
    assert.deepEqual([cause?.kind, cause?.why, cause?.fixes], ['other', 'No rule knows this', []]);
  });

  it('include JSON options of a serializer context, which work', () => {
    const { facts: withOptions } = trimSolution('enum-options');
    const [cause] = findCauses(parseTrimLog(recordedLog('enum-options').log), withOptions);
    assert.match(
      cause?.why ?? '',
      /^JsonSerializer gets its metadata from the options of a serializer context/,
    );
  });

  it('distinguish JSON options of a serializer context from calls without metadata', () => {
    const { solution, fn, facts: before } = trimSolution('json-reflection');
    solution.change('src/Orders/Function.cs', (text) =>
      text.replace(
        'JsonSerializer.Serialize(new Order { Id = input });',
        `JsonSerializer.Serialize(new Order { Id = input });

    public static string WithOptions(Order order) =>

        JsonSerializer.Serialize(order, LambdaFunctionJsonSerializerContext.Default.Options);`,
      ),
    );
    const { functions } = solution.found;
    const after = readFunctionFacts(solution.found, functions[0] ?? fn, before.closure, before.index);
    const called = 'System.Text.Json.JsonSerializer.Serialize<Order>(Order)';
    const reflecting = unsafe('IL2026', called, 'RequiresUnreferencedCodeAttribute').replace('(20)', '(21)');
    const working = reflecting
      .replace('(21)', '(25)')
      .replace('FunctionHandler', 'WithOptions')
      .replace('(Order)', '(Order,JsonSerializerOptions)');
    const [cause] = findCauses(parseTrimLog([reflecting, working].join('\n')), after);
    assert.match(cause?.why ?? '', /^JsonSerializer is called without metadata/);
    assert.equal(
      cause?.note,
      'src/Orders/Function.cs:25: the options of a serializer context work; only the warning stays',
    );
  });

  it('have different names', () => {
    const kinds = causeDefinitions.map(({ kind }) => kind);
    assert.deepEqual([...new Set(kinds)], kinds);
  });

  it('are each shown by a recorded publish or a line above', () => {
    const shown = new Set([
      ...trimCaseNames.flatMap((name) => trimCase(name).causes.map(({ kind }) => kind)),
      ...Object.values(written).map(([kind]) => kind),
    ]);
    assert.deepEqual(
      causeDefinitions.map(({ kind }) => kind).filter((kind) => !shown.has(kind)),
      [],
    );
  });

  it('name the code of a person, not the code that a generator wrote next to it', () => {
    const called = 'System.Text.Json.JsonSerializer.Serialize<Order>(Order,JsonSerializerOptions)';
    const generated = unsafe('IL2026', called, 'RequiresUnreferencedCodeAttribute')
      .replace('src/Orders/', 'src/Orders/obj/Release/')
      .replace(MEMBER, 'Orders.Generated.Write()');
    const lines = [generated, unsafe('IL2026', called, 'RequiresUnreferencedCodeAttribute')];
    const [cause] = findCauses(parseTrimLog(lines.join('\n')), facts);
    assert.equal(cause?.warnings.length, 2);
    assert.equal(cause.reflecting.member, 'Orders.Function.FunctionHandler');
  });
});
