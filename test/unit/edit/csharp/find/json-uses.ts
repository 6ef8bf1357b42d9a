import assert from 'node:assert/strict';
import { findContexts } from '../../../../../lib/edit/csharp/find/contexts.ts';
import { findContextUses, findJsonCalls } from '../../../../../lib/edit/csharp/find/json-uses.ts';
import { parseCSharp } from '../../../../../lib/edit/csharp/syntax/parse-csharp.ts';
import { typeText } from '../../../../../lib/edit/csharp/syntax/type-names.ts';
import { lineAt } from '../../../../../lib/edit/text.ts';

const parse = (...texts: string[]) => texts.map((text, at) => parseCSharp(text, { path: `${at}.cs` }));

describe('the uses of JSON metadata in code', () => {
  const text = `class C {
  string M(Order o) => $"{JsonSerializer.Serialize(o, Ctx.Default.Order)} {My.Ctx.Default.Int32}"
    // Ctx.Default.Comment
    + "Ctx.Default.Text" + Other.Default.Order + Ctx.Default.Options;
  void N() { System.Text.Json.JsonSerializer.Deserialize<List<Order>>(body, options); JsonSerializer.SerializeAsync(s, x, Ctx.Default.@event); Newtonsoft.JsonSerializer.Serialize(1); }
}
partial class Ctx : JsonSerializerContext;`;
  const [file] = parse(text);
  assert.ok(file);

  it('are found, in holes of strings too, and not in comments and texts', () => {
    const uses = findContextUses(file, findContexts([file]));
    assert.deepEqual(uses.map(({ property, start }) => `${property} ${lineAt(text, start)}`).sort(), [
      'Int32 2',
      'Options 4',
      'Order 2',
      'event 5',
    ]);
  });

  it('are found as calls of JsonSerializer, with their arguments', () => {
    const calls = findJsonCalls(file).map(
      (call) => `${call.method}<${call.typeArguments.map(typeText).join()}>/${call.arguments.length}`,
    );
    assert.deepEqual(calls.sort(), ['Deserialize<List<Order>>/2', 'Serialize<>/2', 'SerializeAsync<>/3']);
  });
});
