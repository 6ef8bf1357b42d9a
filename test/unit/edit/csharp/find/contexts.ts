import assert from 'node:assert/strict';
import { findContexts } from '../../../../../lib/edit/csharp/find/contexts.ts';
import { parseCSharp } from '../../../../../lib/edit/csharp/syntax/parse-csharp.ts';
import { typeText } from '../../../../../lib/edit/csharp/syntax/type-names.ts';

const parse = (...texts: string[]) => texts.map((text, at) => parseCSharp(text, { path: `${at}.cs` }));

describe('the serializer contexts of a project', () => {
  const listed = (...texts: string[]): Record<string, string[]> =>
    Object.fromEntries(
      findContexts(parse(...texts)).map(({ fullName, entries }) => [
        fullName,
        entries.map((each) => typeText(each.listed)),
      ]),
    );

  it('are found with all their parts, in all files', () => {
    assert.deepEqual(
      listed(
        'namespace A.B; [JsonSerializable(typeof(int))] public partial class Ctx : JsonSerializerContext { }',
        'namespace A { namespace B { [JsonSerializable(typeof(List < string >))] partial class Ctx; } }',
        'namespace A.B; [JsonSerializable(typeof(long))] partial class Other { }',
      ),
      { 'A.B.Ctx': ['int', 'List<string>'] },
    );
  });

  it('are found under any name of their base and of the attribute', () => {
    assert.deepEqual(
      listed(
        'global using G = System.Text.Json.Serialization.JsonSerializableAttribute;',
        `using S = System.Text.Json.Serialization; using Base = System.Text.Json.Serialization.JsonSerializerContext;
         class Outer<T> { [G(typeof(byte)), S.JsonSerializable(typeof(short), TypeInfoPropertyName = "X")] partial class In : Base { } }
         [global::System.Text.Json.Serialization.JsonSerializableAttribute(type: typeof(@event))] partial class Two : S::JsonSerializerContext { }
         abstract class Middle : Base { } [S.JsonSerializable(typeof(int))] partial class Three : Middle { }
         class No : Other.JsonSerializerContextual { } [JsonSerializable(typeof(int))] class Neither { }`,
      ),
      { 'Outer.In': ['byte', 'short'], Two: ['event'], Middle: [], Three: ['int'] },
    );
  });

  it('give the named arguments of each attribute', () => {
    const [context] = findContexts(
      parse(
        '[JsonSerializable(typeof(A), TypeInfoPropertyName = "B", GenerationMode = M.Default)] partial class C : JsonSerializerContext;',
      ),
    );
    assert.deepEqual(context?.entries[0]?.options, {
      TypeInfoPropertyName: '"B"',
      GenerationMode: 'M.Default',
    });
  });

  it('are those that the preprocessor leaves', () => {
    const text = '#if X\n[JsonSerializable(typeof(int))]\n#endif\npartial class C : JsonSerializerContext;';
    const count = (symbols: string[]) => findContexts([parseCSharp(text, { symbols })])[0]?.entries.length;
    assert.deepEqual([count([]), count(['X'])], [0, 1]);
  });
});
