import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../lib/package-root.ts';
import { lambdaAot, temporaryFolder } from '../../support/cli.ts';
import { packageSource } from '../../support/packages.ts';
import type { ProcessResult } from '../../support/run.ts';
import { serve } from '../../support/serving.ts';
import { writeTree } from '../../support/tree.ts';

const packages = (...ids: string[]): string =>
  ids.map((id) => `    <PackageReference Include="Amazon.Lambda.${id}" Version="2.0.0" />\n`).join('');
const project = (properties: string, items: string): string =>
  `<Project Sdk="Microsoft.NET.Sdk">\n  <PropertyGroup>\n    <OutputType>Exe</OutputType>\n    <ImplicitUsings>enable</ImplicitUsings>\n    <NoWarn>$(NoWarn);NU1603</NoWarn>\n    ${properties}\n  </PropertyGroup>\n  <ItemGroup>\n${items}  </ItemGroup>\n</Project>\n`;
const runtime = packages('Core', 'RuntimeSupport', 'Serialization.SystemTextJson');
const start = (handler: string): string => `using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

var handler = (string input, ILambdaContext context) => ${handler};
await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Context>()).Build().RunAsync();

[JsonSerializable(typeof(string))]
public partial class Context : JsonSerializerContext;
`;

/** Lambda Annotations generates such a Main. */
const shop = `using System.Text.Json.Serialization;
using Amazon.Lambda.Annotations;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

var shop = new Shop();
Func<string, string> handler;
switch (Environment.GetEnvironmentVariable("ANNOTATIONS_HANDLER"))
{
    case "Create": handler = shop.Create; break;
    case "Read": handler = shop.Read; break;
    default: return;
}
await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Context>()).Build().RunAsync();

public class Shop
{
    [LambdaFunction]
    public string Create(string name) => $"created {name} with {Environment.GetEnvironmentVariable("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")} MB";

    [LambdaFunction]
    public string Read(string name) => $"read {name}";
}

[JsonSerializable(typeof(string))]
public partial class Context : JsonSerializerContext;
`;
const shopTemplate = {
  Transform: 'AWS::Serverless-2016-10-31',
  Resources: Object.fromEntries(
    ['Create', 'Read'].map((name, at) => [
      `Shop${name}Generated`,
      {
        Type: 'AWS::Serverless::Function',
        Properties: {
          CodeUri: 'Shop',
          Handler: 'Shop',
          MemorySize: 256 * (at + 1),
          Environment: { Variables: { ANNOTATIONS_HANDLER: name } },
        },
      },
    ]),
  ),
};

/** Functions that `new` has not made, each as its project is. */
describe('invoke of a function that was not made here', function () {
  this.timeout(600_000);
  let folder: string;
  let env: Readonly<Record<string, string>>;

  before(async () => {
    ({ env } = await packageSource());
    folder = temporaryFolder();
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const make = (name: string, files: Record<string, string>): string => {
    writeTree(join(folder, name), files);
    return join(folder, name);
  };
  const copied = (name: string): string => {
    const target = join(folder, name);
    cpSync(join(packageRoot, 'test', 'cases', 'solutions', name, 'solution'), target, { recursive: true });
    return target;
  };
  const invoke = (cwd: string, ...args: string[]): Promise<ProcessResult> =>
    lambdaAot(['invoke', ...args], { cwd, env });
  const answers = async (result: Promise<ProcessResult>, response: unknown): Promise<void> => {
    const { code, stdout, output } = await result;
    assert.equal(code, 0, output);
    assert.deepEqual(JSON.parse(stdout), response);
  };

  it('runs an executable by the name of its own assembly, in a folder whatever its name', async () => {
    const at = make("a,b; O'Neil =1", {
      'Acme.Greeter/Acme.Greeter.csproj': project('<TargetFramework>net10.0</TargetFramework>', runtime),
      'Acme.Greeter/Program.cs': start('$"hello {input}"'),
    });
    await answers(invoke(at, 'Acme.Greeter', '--jit', '--payload', 'you'), 'hello you');
  });

  it('runs a file-based app, native and for the JIT', async () => {
    const at = make('apps', {
      'Greet.cs': `#:package Amazon.Lambda.Core@2.0.0\n#:package Amazon.Lambda.RuntimeSupport@2.0.0\n#:package Amazon.Lambda.Serialization.SystemTextJson@2.0.0\n\n${start('$"app {input}"')}`,
      'Other.cs': '#:package Amazon.Lambda.Core@2.0.0\n\nConsole.WriteLine();\n',
    });
    await answers(invoke(at, 'Greet', '--jit', '--payload', 'you'), 'app you');
    if (process.platform === 'linux') await answers(invoke(at, '--payload', 'you'), 'app you');
  });

  it('builds the framework of the runtime that the template names', async () => {
    const at = make('several', {
      'Both/Both.csproj': project('<TargetFrameworks>net8.0;net10.0</TargetFrameworks>', runtime),
      'Both/Program.cs': start('Environment.Version.Major + AppContext.TargetFrameworkName'),
      'template.json': JSON.stringify({
        Transform: 'AWS::Serverless-2016-10-31',
        Resources: {
          Both: {
            Type: 'AWS::Serverless::Function',
            Properties: { CodeUri: 'Both', Handler: 'Both', Runtime: 'dotnet8' },
          },
        },
      }),
    });
    const { code, stdout, output } = await invoke(at, '--jit', '--payload', 'x');
    assert.equal(code, 0, output);
    assert.match(stdout, /Version=v8\.0/);
  });

  it('runs each method of a class library, for the JIT only', async () => {
    const at = copied('a-class-library-with-two-handlers');
    await answers(invoke(at, 'Orders.Read', '--jit', '--payload', 'abc'), 'ABC');
    await answers(invoke(at, 'CreateOrder', '--jit', '--payload', '{"Records":[]}'), {
      batchItemFailures: [],
    });
    const failed = await invoke(at, 'Read', '--jit', '--payload', '{"not":"text"}');
    assert.equal(failed.code, 1);
    assert.match(failed.stdout, /"errorType":"JsonSerializerException"/);
    const native = await invoke(at, 'Orders.Read', '--payload', 'abc');
    assert.equal(native.code, 2);
    assert.match(native.output, /Orders is a class library, which is not compiled to native code\. .*--jit/);
    const unnamed = await invoke(at, 'Orders', '--jit');
    assert.equal(unnamed.code, 2);
    assert.match(unnamed.output, /Name one: Orders\.Create or Orders\.Read\./);
  });

  describe('with a Main that Lambda Annotations generates', () => {
    let at: string;

    before(() => {
      at = make('shop', {
        'serverless.template': JSON.stringify(shopTemplate),
        'Shop/Shop.csproj': project(
          '<TargetFramework>net10.0</TargetFramework>',
          runtime + packages('Annotations'),
        ),
        'Shop/Shop.cs': shop,
      });
    });

    it('selects the handler, with the settings of its resource', async () => {
      await answers(invoke(at, 'Shop.Create', '--jit', '--payload', 'ink'), 'created ink with 256 MB');
      await answers(invoke(at, 'Read', '--jit', '--payload', 'ink'), 'read ink');
    });

    it('says why a process that selects none ends at once', async () => {
      const { code, output } = await invoke(
        at,
        'Read',
        '--jit',
        '--payload',
        'x',
        '-e',
        'ANNOTATIONS_HANDLER=Nope',
      );
      assert.equal(code, 1);
      assert.match(
        output,
        /^✖ Shop ended with exit code 0 while it was starting\.\n.*\n {2}Set ANNOTATIONS_HANDLER to a handler of Shop in the template: Create, Read\n {2}lambda-aot invoke Shop\.Create {3}sets it here\n/m,
      );
    });

    it('serves each handler by its name, and by its logical ID', async () => {
      const server = await serve(['--jit'], at, env);
      try {
        for (const name of ['Shop.Read', 'ShopReadGenerated']) {
          const url = `${server.endpoint}/2015-03-31/functions/${name}/invocations`;
          const response = await fetch(url, { method: 'POST', body: '"ink"' });
          assert.equal(await response.text(), '"read ink"', name);
        }
      } finally {
        await server.end();
      }
    });
  });

  it('says that there is none, with the exit code of wrong usage', async () => {
    const at = make('none', {
      'Tool/Tool.csproj': project('<TargetFramework>net10.0</TargetFramework>', ''),
    });
    for (const args of [['--jit'], ['--serve'], ['--json']]) {
      const { code, output } = await invoke(at, ...args);
      assert.equal(code, 2, output);
      assert.match(output, /No Lambda function found in /);
    }
  });
});
