import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../lib/package-root.ts';
import { lambdaAot, temporaryFolder } from '../../support/cli.ts';
import { packageSource } from '../../support/packages.ts';
import type { ProcessResult } from '../../support/run.ts';
import { serve } from '../../support/serving.ts';
import { writeTree } from '../../support/tree.ts';

const project = `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Amazon.Lambda.Core" Version="2.0.0" />
    <PackageReference Include="Amazon.Lambda.Serialization.SystemTextJson" Version="2.0.0" />
    <PackageReference Include="System.Text.Json" Version="11.0.0" />
    <ProjectReference Include="../Older/Older.csproj" />
  </ItemGroup>
</Project>
`;

const handlers = [
  ...['Orders.Read', 'Streams.Echo', 'Streams.Nothing', 'Counter.Next', 'Counter.Log', 'Counter.Caller'],
  ...['Counter.Parse', 'Counter.Json', 'Counter.Large', 'Counter.Same', 'Counter.Gone'],
  ...['Unready.Get', 'Injected.Get', 'Nowhere.Find'],
];

/** A resource for each: `OrdersReadFn`. */
const resources = handlers.map((each) => {
  const [type = '', method = ''] = each.split('.');
  const Properties = {
    CodeUri: 'src/Acme.Orders-Worker',
    Runtime: 'dotnet10',
    MemorySize: 512,
    Timeout: 10,
    Handler: `Acme.Orders-Worker::Acme.Orders_Worker.${type}::${method}`,
  };
  return [`${type}${method}Fn`, { Type: 'AWS::Serverless::Function', Properties }];
});

const files = {
  'serverless.template': JSON.stringify({
    Transform: 'AWS::Serverless-2016-10-31',
    Resources: Object.fromEntries(resources) as object,
  }),
  'src/Acme.Orders-Worker/Acme.Orders-Worker.csproj': project,
  'src/Acme.Orders-Worker/Functions.cs': readFileSync(
    join(packageRoot, 'test/support/class-library.cs'),
    'utf8',
  ),
  'src/Older/Older.csproj':
    '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup></Project>\n',
  'src/Older/Names.cs':
    'namespace Older { public static class Names { public static string Of(string text) => "order " + text; } }\n',
};

describe('invoke of a class library', () => {
  let folder = '';
  let env: Readonly<Record<string, string>> = {};
  const invoke = (handler: string, payload: string, ...more: readonly string[]): Promise<ProcessResult> =>
    lambdaAot(['invoke', handler, '--jit', '--no-build', '--payload', payload, ...more], {
      cwd: folder,
      env,
    });

  before(async () => {
    folder = temporaryFolder();
    ({ env } = await packageSource());
    writeTree(folder, files);
    const first = await lambdaAot(['invoke', 'StreamsEchoFn', '--jit', '--payload', '1'], {
      cwd: folder,
      env,
    });
    assert.equal(first.code, 0, first.output);
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  for (const [handler, payload, response] of [
    ['Acme.Orders-Worker.Read', '{"Id":"a","Count":1}', '"order a, Acme.Orders-Worker.Read, 512 MB, True"'],
    ['Echo', '{"any": [1]}', '{"any": [1]}'],
    ['Nothing', '1', ''],
    ['CounterNextFn', '{"Id":"a","Count":1}', '{"Id":"a","Count":2}'],
  ] as const)
    it(`calls ${handler} with its parameters, and waits for what it returns`, async () => {
      const { code, stdout, output } = await invoke(handler, payload);
      assert.equal(code, 0, output);
      assert.equal(stdout, response);
    });

  it('uses the packages of the function, also if .NET has an older version', async () => {
    assert.equal((await invoke('Json', 'x')).stdout, '"11.0.0.0"');
  });

  it('gives it a logger, and what the caller has sent about itself', async () => {
    const { stderr } = await invoke('Log', '1');
    assert.match(stderr, /│ order 7 of me\n.*│ failed\n.*│ System\.InvalidOperationException: inner\n/);
    const caller = ['--client-context', '{"custom":{"who":"me"},"client":{"app_title":"App"}}'];
    const identity = ['--cognito-identity', '{"cognitoIdentityId":"id-1"}'];
    assert.equal((await invoke('Caller', 'x', ...caller, ...identity)).stdout, '"me App id-1"');
  });

  it('reports an exception with its cause and its line', async () => {
    const { code, stdout, stderr } = await invoke('Parse', '"x"');
    assert.equal(code, 1);
    assert.match(
      stderr,
      /✖ Acme\.Orders-Worker threw InvalidOperationException: no number \(caused by FormatException: .*\)\n {2}at src\/Acme\.Orders-Worker\/Functions\.cs:\d+\n/,
    );
    const { cause } = JSON.parse(stdout) as { cause: { errorType: string } };
    assert.equal(cause.errorType, 'FormatException');
  });

  it('goes on after a response that is too large', async () => {
    const { code, stdout } = await invoke('Large', 'x', '--runs', '2', '--warm', '--json');
    assert.equal(code, 1);
    const { error, statistics, logs } = JSON.parse(stdout) as {
      error: { errorType: string };
      statistics: { failed: number };
      logs: string;
    };
    assert.deepEqual([error.errorType, statistics.failed, logs], ['Function.ResponseSizeTooLarge', 2, '']);
  });

  for (const [handler, reason] of [
    ['Unready.Get', 'ArgumentException: no table'],
    [
      'Injected.Get',
      'LambdaValidationException: Acme.Orders_Worker.Injected has no public constructor without parameters.',
    ],
    ['Find', 'LambdaValidationException: There is no type Acme.Orders_Worker.Nowhere in Acme.Orders-Worker.'],
    ['Gone', 'LambdaValidationException: There is no method Gone in Acme.Orders_Worker.Counter.'],
    [
      'Same',
      'LambdaValidationException: Acme.Orders_Worker.Counter has several methods Same. Rename all but one.',
    ],
  ] as const)
    it(`says why it can not start ${handler}`, async () => {
      const { code, stderr } = await invoke(handler, '1', '--no-show-logs');
      assert.equal(code, 1);
      assert.equal(stderr.split('\n')[0], `✖ Acme.Orders-Worker could not start: ${reason}`);
    });

  it('serves each method by its logical ID', async () => {
    const server = await serve(['--jit', '--no-build'], folder, env);
    try {
      for (const name of ['StreamsEchoFn', 'Acme.Orders-Worker.Echo']) {
        const url = `${server.endpoint}/2015-03-31/functions/${name}/invocations`;
        const response = await fetch(url, { method: 'POST', body: '"ink"' });
        assert.equal(await response.text(), '"ink"', name);
      }
    } finally {
      await server.end();
    }
  });
});
