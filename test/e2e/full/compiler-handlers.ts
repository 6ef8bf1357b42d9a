import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CompilerFacts } from '../../../lib/compiler/facts.ts';
import { askHost } from '../../../lib/compiler/host.ts';
import { reviewFacts } from '../../../lib/serializable/compiler-review/review-facts.ts';
import { packageVersions } from '../../../lib/tables/versions.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { packageSource } from '../../support/packages.ts';
import { mustRun } from '../../support/run.ts';
import { writeTree } from '../../support/tree.ts';

const version = (id: 'Amazon.Lambda.Core' | 'Amazon.Lambda.Serialization.SystemTextJson'): string =>
  `<PackageReference Include="${id}" Version="${packageVersions[id]}" />`;

const project = `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <NuGetAudit>false</NuGetAudit>
  </PropertyGroup>
  <ItemGroup>
    ${version('Amazon.Lambda.Core')}
    ${version('Amazon.Lambda.Serialization.SystemTextJson')}
  </ItemGroup>
</Project>
`;

const code = `using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.Serialization.SystemTextJson;

[assembly: LambdaSerializer(typeof(SourceGeneratorLambdaJsonSerializer<Shop.Context>))]

namespace Shop;

public class Function
{
    public Task<Receipt> Run(Order order, ILambdaContext context) => Task.FromResult(new Receipt(order.Id));

    [LambdaSerializer(typeof(DefaultLambdaJsonSerializer))]
    public static void Other(Order order)
    {
    }
}

public record Order(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
public partial class Context : JsonSerializerContext;
`;

describe('the compiler knows the handlers of a class library', () => {
  let folder = '';
  let path = '';

  before(async () => {
    folder = temporaryFolder();
    path = join(folder, 'Shop.csproj');
    writeTree(folder, { 'Shop.csproj': project, 'Function.cs': code });
    await mustRun('dotnet', ['restore'], { cwd: folder, env: (await packageSource()).env });
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function factsWith(handlers: string[]): Promise<CompilerFacts> {
    const answers = await askHost({ folder, projects: [{ path, handlers }] }, () => undefined);
    const facts = answers.find((each) => each.facts)?.facts;
    assert.ok(facts, JSON.stringify(answers));
    return facts;
  }

  it('that a template names', async () => {
    const facts = await factsWith(['Shop::Shop.Function::Run']);
    assert.equal(facts.handlers, 1);
    assert.deepEqual(
      reviewFacts(facts, () => '').missing.map(({ type, why }) => [type, why]),
      [['Receipt', 'the result of the handler']],
    );
  });

  it('with a serializer of their own', async () => {
    const facts = await factsWith(['Shop::Shop.Function::Other']);
    const { missing, warnings } = reviewFacts(facts, () => '');
    assert.deepEqual(missing, []);
    // The project is not compiled to native code, where reflection works.
    assert.deepEqual(
      warnings.filter((each) => each.code === 'reflection-serializer').map(({ severity }) => severity),
      ['hint'],
    );
  });

  it('and that there is none that it knows of', async () => {
    assert.equal((await factsWith([])).handlers, 0);
    assert.equal((await factsWith(['Shop::Shop.Function::Gone'])).handlers, 0);
  });
});
