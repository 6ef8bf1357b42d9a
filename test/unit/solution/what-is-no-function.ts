import assert from 'node:assert/strict';
import { memoryFiles } from '../../../lib/solution/memory-files.ts';
import { Solution } from '../../../lib/solution/solution.ts';

const project = (items: string, type = 'Exe'): string =>
  `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>${type}</OutputType>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
  <ItemGroup>
    ${items}
  </ItemGroup>
</Project>
`;
const lambda = '<PackageReference Include="Amazon.Lambda.RuntimeSupport" />';
const reference = '<ProjectReference Include="../Orders/Orders.csproj" />';

const functionsOf = (files: Record<string, string>): string[] =>
  new Solution('/', memoryFiles(new Map(Object.entries(files)))).functions.map(({ name }) => name);

const orders = {
  'src/Orders/Orders.csproj': project(lambda),
  'src/Orders/Function.cs': 'await LambdaBootstrapBuilder.Create(handler).Build().RunAsync();\n',
};

describe('a function of a solution', () => {
  it('is not a host or a CDK app whose code names one', () => {
    assert.deepEqual(
      functionsOf({
        ...orders,
        'src/Host/Host.csproj': project(reference),
        'src/Host/Program.cs': 'builder.AddAWSLambdaFunction<Projects.Orders>("Orders", "bootstrap");\n',
        'src/Cdk/Cdk.csproj': project(reference),
        'src/Cdk/Stack.cs':
          'public class OrdersLambdaFunction : Stack\n{\n    LambdaFunction target = new(function);\n}\n',
      }),
      ['Orders'],
    );
  });

  it('has a bootstrap, a handler of Annotations, or is an ASP.NET Core application in Lambda', () => {
    const annotated = (attribute: string): string =>
      `public class Function\n{\n    ${attribute}\n    public string Run(string text) => text;\n}\n`;
    for (const code of [
      'using var bootstrap = new LambdaBootstrap(handler);\n',
      'builder.Services.AddAWSLambdaHosting(LambdaEventSource.HttpApi);\n',
      annotated('[LambdaFunction]'),
      annotated('[LambdaFunction(MemorySize = 512), HttpApi(LambdaHttpMethod.Get, "/")]'),
      annotated('[Amazon.Lambda.Annotations.LambdaFunctionAttribute]'),
    ])
      assert.deepEqual(functionsOf({ ...orders, 'src/Orders/Function.cs': code }), ['Orders'], code);
  });
});
