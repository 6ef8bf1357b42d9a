import assert from 'node:assert/strict';
import { textOf } from "../../../lib/edit/bytes.js";
import { readItems } from "../../../lib/edit/msbuild/items.js";
import { readProperty } from "../../../lib/edit/msbuild/properties.js";
import { EditRefused } from "../../../lib/edit/refused.js";
import { readFunctions } from "../../../lib/edit/sam-template/functions.js";
describe('the bytes of a file', () => {
    it('are the same again when nothing was edited, with their byte order mark', () => {
        const bytes = Buffer.from('\uFEFFa\r\n\té😀', 'utf8');
        assert.ok(Buffer.from(textOf(bytes)).equals(bytes));
    });
    for (const [name, bytes] of [
        ['Latin-1', Buffer.from('caf\xe9', 'latin1')],
        ['UTF-16', Buffer.from('\uFEFFa', 'utf16le')],
    ])
        it(`are refused where they are ${name}`, () => {
            assert.throws(() => textOf(bytes), new EditRefused('the file is not UTF-8', 1, 'save it as UTF-8, and run this again'));
        });
});
describe('the functions of a template', () => {
    it('have the properties of Globals below their own', () => {
        const template = `Globals:
  Function:
    Runtime: dotnet10
    MemorySize: 512
    Architectures: [arm64]
    Layers: [!Ref A]
    Environment: { Variables: { LOG: on, NAME: x } }
    VpcConfig: !Ref Shared
Resources:
  Queue: { Type: AWS::SQS::Queue }
  Fn:
    Type: AWS::Serverless::Function
    Metadata: { SkipBuild: true }
    Properties: { MemorySize: 1024, Handler: bootstrap, Layers: [B], Environment: { Variables: { NAME: !Sub "y" } }, VpcConfig: { A: 1 } }
`;
        assert.deepEqual(readFunctions(template), [
            {
                logicalId: 'Fn',
                metadata: { SkipBuild: true },
                properties: {
                    Runtime: 'dotnet10',
                    MemorySize: 1024,
                    Handler: 'bootstrap',
                    Architectures: ['arm64'],
                    Layers: [{ Ref: 'A' }, 'B'],
                    Environment: { Variables: { LOG: true, NAME: { 'Fn::Sub': 'y' } } },
                    VpcConfig: { A: 1 },
                },
            },
        ]);
    });
    it('are read from JSON, and through anchors and merges', () => {
        const json = '{ "Resources": { "Fn": { "Type": "AWS::Serverless::Function", "Properties": { "Timeout": 3 } } } }';
        const yaml = 'X: &p { Timeout: 3 }\nResources:\n  Fn: &f\n    Type: AWS::Serverless::Function\n    Properties:\n      <<: *p\n  Fm: *f\n';
        const seen = (text) => readFunctions(text).map(({ logicalId, properties }) => [logicalId, properties.Timeout]);
        assert.deepEqual(seen(json), [['Fn', 3]]);
        assert.deepEqual(seen(yaml), [
            ['Fn', 3],
            ['Fm', 3],
        ]);
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
