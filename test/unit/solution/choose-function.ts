import assert from 'node:assert/strict';
import { oneFunction, oneHandler } from '../../../lib/solution/choose-function.ts';
import { memoryFiles } from '../../../lib/solution/memory-files.ts';
import { Solution } from '../../../lib/solution/solution.ts';

const executable = (name = ''): string =>
  `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType>${name && `<AssemblyName>${name}</AssemblyName>`}</PropertyGroup></Project>`;
const code = 'await LambdaBootstrapBuilder.Create(handler).Build().RunAsync();\n';
const resource = (id: string, uri: string, handler: string, name = ''): string =>
  `  ${id}:\n    Type: AWS::Serverless::Function\n    Properties:\n      CodeUri: ${uri}\n      Handler: ${handler}\n${name && `      FunctionName: ${name}\n`}`;

const files = {
  'src/Acme.Orders/Acme.Orders.csproj': executable('orders-exe'),
  'src/Acme.Orders/Program.cs': code,
  'a/Worker/Worker.csproj': executable(),
  'a/Worker/Program.cs': code,
  'b/Worker/Worker.csproj': executable(),
  'b/Worker/Program.cs': code,
  'src/Shop/Shop.csproj': '<Project Sdk="Microsoft.NET.Sdk"></Project>',
  'src/Shop/Shop.cs':
    'public class Shop { public string Create(string text) => text; public string Read(string text) => text; }\n',
  'template.yaml': `Transform: AWS::Serverless-2016-10-31\nResources:\n${resource('OrdersFunction', 'src/Acme.Orders/', 'orders-exe', 'acme-orders')}${resource('CreateFunction', 'src/Shop/', 'Shop::Shop::Create')}${resource('ReadFunction', 'src/Shop/', 'Shop::Shop::Read')}`,
};

const solutionAt = (folder = ''): Solution =>
  new Solution('/solution', memoryFiles(new Map(Object.entries(files))), () => undefined, folder);
const handlerOf = (name: string): string | undefined => oneHandler(solutionAt(), name).handler?.handler;

describe('the name of a function', () => {
  it('is that of its project, its path, its logical ID, its name in Lambda or its assembly', () => {
    for (const name of [
      'Acme.Orders',
      'src/Acme.Orders',
      'src\\Acme.Orders\\Acme.Orders.csproj',
      './src/Acme.Orders/',
      'OrdersFunction',
      'acme-orders',
      'orders-exe',
    ])
      assert.equal(oneFunction(solutionAt(), name).project, 'src/Acme.Orders/Acme.Orders.csproj', name);
  });

  it('is its folder if another one is called so', () => {
    assert.equal(oneFunction(solutionAt(), 'b/Worker').project, 'b/Worker/Worker.csproj');
    assert.throws(() => oneFunction(solutionAt(), 'Worker'), {
      code: 2,
      message: '"Worker" is ambiguous. Name one: a/Worker or b/Worker.',
    });
  });

  it('can be left out in the folder of a function', () => {
    assert.equal(oneFunction(solutionAt('b/Worker'), '').name, 'b/Worker');
    assert.equal(oneFunction(solutionAt('src/Shop/Models'), '').name, 'Shop');
    assert.throws(() => oneFunction(solutionAt('src'), '', '--function'), {
      code: 2,
      message:
        /^The solution has more than one function\. Name one with --function: Acme\.Orders, a\/Worker, /,
    });
  });

  it('gets a suggestion if it is misspelt', () => {
    assert.throws(() => oneFunction(solutionAt(), 'Acme.Order'), {
      code: 2,
      message: 'There is no function "Acme.Order". Did you mean Acme.Orders?',
    });
  });
});

describe('the name of a handler', () => {
  it('is that of the function and of the method, of the method alone, or its logical ID', () => {
    for (const name of ['Shop.Read', 'Read', 'ReadFunction'])
      assert.equal(handlerOf(name), 'Shop::Shop::Read');
    assert.equal(handlerOf('Acme.Orders'), 'orders-exe');
  });

  it('has as much of the type as makes it the only one', () => {
    const handlers = ['A.Orders::Get', 'B.Orders::Get', 'B.Stock::Get', 'B.Stock::Count'];
    const resources = handlers.map((each, at) => resource(`Fn${at}`, 'src/Shop/', `Shop::${each}`));
    const several = { ...files, 'template.yaml': `Resources:\n${resources.join('')}` };
    const { functions } = new Solution('/solution', memoryFiles(new Map(Object.entries(several))));
    const shop = functions.find(({ name }) => name === 'Shop');
    assert.deepEqual(
      shop?.handlers.map(({ name }) => name),
      ['A.Orders.Get', 'B.Orders.Get', 'Stock.Get', 'Count'],
    );
  });

  it('must be given if the function has several', () => {
    assert.throws(() => handlerOf('Shop'), {
      code: 2,
      message: 'Shop has more than one handler. Name one: Shop.Create or Shop.Read.',
    });
  });
});
