import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addUsing } from '../../../../../lib/edit/csharp/edit/add-using.ts';
import { findContexts } from '../../../../../lib/edit/csharp/find/contexts.ts';
import { parseCSharp } from '../../../../../lib/edit/csharp/syntax/parse-csharp.ts';
import {
  addSerializable,
  removeSerializable,
} from '../../../../../lib/edit/csharp/edit/edit-serializable.ts';
import { typeText } from '../../../../../lib/edit/csharp/syntax/type-names.ts';
import { assertLineEnds, assertOneInsertion, dress, twice } from '../../../../support/edits.ts';

const types = [
  'int',
  'string[]',
  'List<Dictionary<string, A.B?>>',
  'global::A.Order',
  '(int X, string Y)',
  '@event',
];
const spaces = fc.constantFrom('', ' ', '\n', '  \n    ', ' // } [ ( "\n', '/* ] */');

const attribute = fc
  .tuple(
    fc.constantFrom(...types),
    fc.constantFrom('JsonSerializable', 'JsonSerializableAttribute', 'S.JsonSerializable'),
    spaces,
  )
  .map(([type, name, space]) => `${name}${space}(${space}typeof(${type}))`);
const list = fc
  .tuple(
    fc.array(fc.oneof(attribute, fc.constant('Obsolete("[")')), { minLength: 1, maxLength: 3 }),
    spaces,
    spaces,
  )
  .map(([attributes, inner, after]) => `[${inner}${attributes.join(`,${inner} `)}]${after}`);
const member = fc.constantFrom(
  'string S => $"{(true ? "}" : @"""")}";',
  'void M() { if (x is { A: [1, ..] }) c?.B = """{"""; }',
  '#if X\n} {\n#endif\n',
  'int this[int i] => i;',
  '/* class C { } */',
);
const body = fc.array(member, { maxLength: 4 }).map((members) => members.join('\n    '));

/** A file with the class Ctx, written in many ways. */
const source = fc
  .record({
    usings: fc.array(fc.constantFrom('System', 'Zulu.A', 'Alpha', 'static System.Math', 'X = System.Int32'), {
      maxLength: 4,
    }),
    namespace: fc.constantFrom('', 'namespace A.B;\n', 'namespace A { '),
    before: body,
    lists: fc.array(list, { maxLength: 4 }),
    head: fc.constantFrom(
      'public partial class Ctx',
      'partial  class\nCtx',
      'internal sealed partial class Ctx',
    ),
    base: fc.constantFrom('JsonSerializerContext', 'S.JsonSerializerContext'),
    inside: body,
    indent: fc.constantFrom('', '    ', '\t'),
  })
  .map(({ usings, namespace, before, lists, head, base, inside, indent }) => {
    const all = ['S = System.Text.Json.Serialization', 'System.Text.Json.Serialization', ...usings];
    const directives = all.map((using) => `using ${using};\n`).join('');
    const context = `${indent}${lists.join(`\n${indent}`)}\n${indent}${head} : ${base}\n{\n    ${inside}\n}`;
    const close = namespace.endsWith('{ ') ? '\n}' : '';
    return `// a file\n${directives}${namespace}\nclass Other\n{\n    ${before}\n}\n\n${context}${close}\n`;
  });

const listed = (text: string): string[] =>
  findContexts([parseCSharp(text)]).flatMap(({ entries }) => entries.map((entry) => typeText(entry.listed)));

describe('a C# file, however it is written,', () => {
  it('gets a JsonSerializable attribute, and nothing else changes', () => {
    fc.assert(
      fc.property(source, dress, (text, dressed) => {
        const before = dressed(text);
        const after = twice((each) => addSerializable(each, 'Ctx', 'NewType'), before);
        assertOneInsertion(before, after);
        assertLineEnds(before, after);
        assert.deepEqual(listed(after).sort(), [...listed(before), 'NewType'].sort());
      }),
      { numRuns: 1000 },
    );
  });

  it('is as it was when the attribute is taken away again', () => {
    fc.assert(
      fc.property(source, dress, (text, dressed) => {
        const before = dressed(text);
        const after = removeSerializable(addSerializable(before, 'Ctx', 'NewType'), 'Ctx', 'NewType');
        assert.equal(after, before);
      }),
      { numRuns: 500 },
    );
  });

  it('gets a using, and nothing else changes', () => {
    fc.assert(
      fc.property(source, dress, (text, dressed) => {
        const before = dressed(text);
        const after = twice((each) => addUsing(each, 'Amazon.Lambda.SQSEvents'), before);
        assertOneInsertion(before, after);
        assertLineEnds(before, after);
        const count = (each: string): number => parseCSharp(each).usings.length;
        assert.equal(count(after), count(before) + 1);
      }),
      { numRuns: 500 },
    );
  });
});
