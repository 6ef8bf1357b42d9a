import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addItem, readItems, removeItem } from '../../../../lib/edit/msbuild/items.ts';
import { readProperty, setProperty } from '../../../../lib/edit/msbuild/properties.ts';
import {
  assertLineEnds,
  assertOneInsertion,
  assertOnlyInsertions,
  dress,
  twice,
} from '../../../support/edits.ts';

const names = fc.constantFrom('A', 'zulu', 'Newtonsoft.Json', 'M;N', 'x &amp; y');

const trailing = fc.constantFrom('', ' ', ' <!-- a > b -->', '<!-- c -->');

const item = fc
  .tuple(
    fc.constantFrom('PackageReference', 'TrimmerRootAssembly', 'Compile'),
    names,
    trailing,
    fc.constantFrom('"', "'"),
  )
  .chain(([kind, name, comment, quote]) =>
    fc.constantFrom(
      `<${kind} Include=${quote}${name}${quote} />${comment}`,
      `<${kind}\n      Include=${quote}${name}${quote}\n      Version="1>0"></${kind}>${comment}`,
      `<${kind} Include=${quote}${name}${quote}>\n        <Version>1</Version>\n      </${kind} >${comment}`,
      `<${kind} Include=${quote}${name}${quote} Condition="'$(X)' == ''"/>${comment}`,
      `<${kind} Remove=${quote}${name}${quote} />`,
    ),
  );

const property = fc.constantFrom(
  '<A>1</A>',
  '<B />',
  '<C Condition="true">x</C><!-- y -->',
  '<D>\n    a\n  </D>',
);

const group = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', ' Condition="true"'),
      fc.array(item, { maxLength: 4 }),
      fc.constantFrom('    ', '\t\t', ''),
    )
    .map(
      ([condition, items, indent]) =>
        `<ItemGroup${condition}>\n${items.map((each) => `${indent}${each}\n`).join('')}  </ItemGroup>`,
    ),
  fc
    .array(property, { maxLength: 3 })
    .map((all) => `<PropertyGroup>\n${all.map((each) => `    ${each}\n`).join('')}  </PropertyGroup>`),
  fc.array(item, { maxLength: 2 }).map((items) => `<ItemGroup>${items.join('')}</ItemGroup>`),
  fc.constantFrom(
    '<!-- <ItemGroup> -->',
    '<Import Project="a.props" />',
    '<Target Name="T"><ItemGroup><A Include="b" /></ItemGroup></Target>',
  ),
);

const project = fc
  .tuple(
    fc.array(group, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('\n', '\n\n'),
    fc.constantFrom('', '<?xml version="1.0"?>\n'),
  )
  .map(
    ([groups, gap, head]) =>
      `${head}<Project Sdk="Microsoft.NET.Sdk">${gap}${groups.map((each) => `  ${each}${gap}`).join('')}</Project>\n`,
  );

const included = (text: string, kind: string): string[] =>
  readItems(text, kind).map(({ include }) => include);

describe('a project, however it is written,', () => {
  for (const kind of ['PackageReference', 'TrimmerRootAssembly'])
    it(`gets a ${kind}, and nothing else changes`, () => {
      fc.assert(
        fc.property(project, dress, (text, dressed) => {
          const before = dressed(text);
          const after = twice(
            (each) => addItem(each, kind, 'Lambda.New', { Version: '1.0 "x" & y' }),
            before,
          );
          assertOneInsertion(before, after);
          assertLineEnds(before, after);
          assert.deepEqual(included(after, kind).sort(), [...included(before, kind), 'Lambda.New'].sort());
          const added = readItems(after, kind).find(({ include }) => include === 'Lambda.New');
          assert.deepEqual([added?.conditional, added?.attributes.Version], [false, '1.0 "x" & y']);
        }),
        { numRuns: 1000 },
      );
    });

  it('lists the same items when one has come and gone', () => {
    fc.assert(
      fc.property(project, dress, (text, dressed) => {
        const before = dressed(text);
        const after = removeItem(addItem(before, 'Reference', 'New'), 'Reference', 'New');
        assert.equal(after.replace(/\s/g, ''), before.replace(/\s/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('gets a property, and nothing else changes', () => {
    fc.assert(
      fc.property(project, dress, (text, dressed) => {
        const before = dressed(text);
        const after = twice((each) => setProperty(each, 'TrimMode', 'a<b'), before);
        assertOnlyInsertions(before, after);
        assertLineEnds(before, after);
        assert.deepEqual(
          readProperty(after, 'TrimMode').map(({ value, conditional }) => [value, conditional]),
          [['a<b', false]],
        );
        assert.deepEqual(readProperty(after, 'A').length, readProperty(before, 'A').length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a project', () => {
  const project = `<Project>
  <PropertyGroup><TrimMode>full</TrimMode><TrimMode Condition="'$(X)' != ''">partial</TrimMode></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="A; B"><Version>1</Version></PackageReference>
  </ItemGroup>
  <Choose><When Condition="true"><ItemGroup><PackageReference Include="C" /></ItemGroup></When></Choose>
</Project>`;

  it('tells what it includes, where, and whether always', () => {
    const items = readItems(project, 'packagereference').map(({ include, line, conditional, metadata }) => [
      include,
      line,
      conditional,
      metadata.Version,
    ]);
    assert.deepEqual(items, [
      ['A', 4, false, '1'],
      ['B', 4, false, '1'],
      ['C', 6, true, undefined],
    ]);
  });

  it('tells each value of a property', () => {
    assert.deepEqual(readProperty(project, 'TrimMode'), [
      { value: 'full', line: 2, conditional: false },
      { value: 'partial', line: 2, conditional: true },
    ]);
  });
});
