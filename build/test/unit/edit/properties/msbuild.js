import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addItem, readItems, removeItem } from "../../../../lib/edit/msbuild/items.js";
import { readProperty, setProperty } from "../../../../lib/edit/msbuild/properties.js";
import { addToSlnx, readSlnx } from "../../../../lib/edit/solution-file/slnx.js";
import { addToSln, readSln } from "../../../../lib/edit/solution-file/sln.js";
import { assertLineEnds, assertOneInsertion, assertOnlyInsertions, dress, twice, } from "../../../support/edits.js";
const names = fc.constantFrom('A', 'zulu', 'Newtonsoft.Json', 'M;N', 'x &amp; y');
const trailing = fc.constantFrom('', ' ', ' <!-- a > b -->', '<!-- c -->');
const item = fc
    .tuple(fc.constantFrom('PackageReference', 'TrimmerRootAssembly', 'Compile'), names, trailing, fc.constantFrom('"', "'"))
    .chain(([kind, name, comment, quote]) => fc.constantFrom(`<${kind} Include=${quote}${name}${quote} />${comment}`, `<${kind}\n      Include=${quote}${name}${quote}\n      Version="1>0"></${kind}>${comment}`, `<${kind} Include=${quote}${name}${quote}>\n        <Version>1</Version>\n      </${kind} >${comment}`, `<${kind} Include=${quote}${name}${quote} Condition="'$(X)' == ''"/>${comment}`, `<${kind} Remove=${quote}${name}${quote} />`));
const property = fc.constantFrom('<A>1</A>', '<B />', '<C Condition="true">x</C><!-- y -->', '<D>\n    a\n  </D>');
const group = fc.oneof(fc
    .tuple(fc.constantFrom('', ' Condition="true"'), fc.array(item, { maxLength: 4 }), fc.constantFrom('    ', '\t\t', ''))
    .map(([condition, items, indent]) => `<ItemGroup${condition}>\n${items.map((each) => `${indent}${each}\n`).join('')}  </ItemGroup>`), fc
    .array(property, { maxLength: 3 })
    .map((all) => `<PropertyGroup>\n${all.map((each) => `    ${each}\n`).join('')}  </PropertyGroup>`), fc.array(item, { maxLength: 2 }).map((items) => `<ItemGroup>${items.join('')}</ItemGroup>`), fc.constantFrom('<!-- <ItemGroup> -->', '<Import Project="a.props" />', '<Target Name="T"><ItemGroup><A Include="b" /></ItemGroup></Target>'));
const project = fc
    .tuple(fc.array(group, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\n\n'), fc.constantFrom('', '<?xml version="1.0"?>\n'))
    .map(([groups, gap, head]) => `${head}<Project Sdk="Microsoft.NET.Sdk">${gap}${groups.map((each) => `  ${each}${gap}`).join('')}</Project>\n`);
const included = (text, kind) => readItems(text, kind).map(({ include }) => include);
describe('a project, however it is written,', () => {
    for (const kind of ['PackageReference', 'TrimmerRootAssembly'])
        it(`gets a ${kind}, and nothing else changes`, () => {
            fc.assert(fc.property(project, dress, (text, dressed) => {
                const before = dressed(text);
                const after = twice((each) => addItem(each, kind, 'Lambda.New', { Version: '1.0 "x" & y' }), before);
                assertOneInsertion(before, after);
                assertLineEnds(before, after);
                assert.deepEqual(included(after, kind).sort(), [...included(before, kind), 'Lambda.New'].sort());
                const added = readItems(after, kind).find(({ include }) => include === 'Lambda.New');
                assert.deepEqual([added?.conditional, added?.attributes.Version], [false, '1.0 "x" & y']);
            }), { numRuns: 1000 });
        });
    it('lists the same items when one has come and gone', () => {
        fc.assert(fc.property(project, dress, (text, dressed) => {
            const before = dressed(text);
            const after = removeItem(addItem(before, 'Reference', 'New'), 'Reference', 'New');
            assert.equal(after.replace(/\s/g, ''), before.replace(/\s/g, ''));
        }), { numRuns: 500 });
    });
    it('gets a property, and nothing else changes', () => {
        fc.assert(fc.property(project, dress, (text, dressed) => {
            const before = dressed(text);
            const after = twice((each) => setProperty(each, 'TrimMode', 'a<b'), before);
            assertOnlyInsertions(before, after);
            assertLineEnds(before, after);
            assert.deepEqual(readProperty(after, 'TrimMode').map(({ value, conditional }) => [value, conditional]), [['a<b', false]]);
            assert.deepEqual(readProperty(after, 'A').length, readProperty(before, 'A').length);
        }), { numRuns: 500 });
    });
});
const paths = fc.constantFrom('src/A/A.csproj', 'B\\B.csproj', 'test/T.Tests/T.Tests.csproj');
const slnx = fc
    .tuple(fc.uniqueArray(paths), fc.constantFrom('  ', '\t', '    '), fc.constantFrom('', '<!-- x -->\n', '<Configurations>\n    <Platform Name="x64" />\n  </Configurations>\n'), fc.boolean())
    .map(([projects, indent, other, foldered]) => {
    const lines = projects.map((path) => `${indent}<Project Path="${path}" />\n`).join('');
    const inside = foldered ? `${indent}<Folder Name="/src/">\n${lines}${indent}</Folder>\n` : lines;
    return `<Solution>\n${other}${inside}</Solution>\n`;
});
describe('a solution, however it is written,', () => {
    for (const folder of [undefined, 'src', 'more'])
        it(`gets a project ${folder ? `in the folder ${folder}` : 'in no folder'}, as .slnx`, () => {
            fc.assert(fc.property(slnx, dress, (text, dressed) => {
                const before = dressed(text);
                const after = twice((each) => addToSlnx(each, 'src/New/New.csproj', folder), before);
                assertOneInsertion(before, after);
                assertLineEnds(before, after);
                assert.deepEqual(readSlnx(after).sort(), [...readSlnx(before), 'src/New/New.csproj'].sort());
            }), { numRuns: 300 });
        });
    const configurations = fc.uniqueArray(fc.constantFrom('Debug|Any CPU', 'Release|Any CPU', 'Debug|x64'));
    const sln = fc
        .tuple(fc.uniqueArray(paths), configurations, fc.boolean())
        .map(([projects, all, sections]) => {
        const entries = projects.map((path, at) => `Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "P${at}", "${path}", "{0000000${at}-0000-0000-0000-000000000000}"\nEndProject\n`);
        const platforms = `\tGlobalSection(SolutionConfigurationPlatforms) = preSolution\n${all.map((each) => `\t\t${each} = ${each}\n`).join('')}\tEndGlobalSection\n`;
        const build = '\tGlobalSection(ProjectConfigurationPlatforms) = postSolution\n\tEndGlobalSection\n';
        return `\nMicrosoft Visual Studio Solution File, Format Version 12.00\n# mine\n${entries.join('')}Global\n${platforms}${sections ? build : ''}EndGlobal\n`;
    });
    for (const folder of [undefined, 'src'])
        it(`gets a project ${folder ? `in the folder ${folder}` : 'in no folder'}, as .sln`, () => {
            fc.assert(fc.property(sln, dress, (text, dressed) => {
                const before = dressed(text);
                const after = twice((each) => addToSln(each, 'src/New/New.csproj', folder), before);
                assertOnlyInsertions(before, after);
                assertLineEnds(before, after);
                assert.deepEqual(readSln(after).sort(), [...readSln(before), 'src\\New\\New.csproj'].sort());
            }), { numRuns: 300 });
        });
});
