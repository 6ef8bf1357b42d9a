import assert from 'node:assert/strict';
import { callableNames } from '../../../lib/invoke/serve/callable-names.ts';
import { memoryFiles } from '../../../lib/solution/memory-files.ts';
import { Solution } from '../../../lib/solution/solution.ts';

const project = '<Project Sdk="Microsoft.NET.Sdk"></Project>';
const resource = (folder: string, handler: string, name?: string): object => ({
  Type: 'AWS::Serverless::Function',
  Properties: { CodeUri: folder, Handler: handler, ...(name !== undefined && { FunctionName: name }) },
});
const files = {
  'Shop/Shop.csproj': project,
  'Stock/Stock.csproj': project,
  'serverless.template': JSON.stringify({
    Transform: 'AWS::Serverless-2016-10-31',
    Resources: {
      CreateFn: resource('Shop', 'Shop::Shop.Products::Create', 'create'),
      Stock: resource('Shop', 'Shop::Shop.Products::Read'),
      StockFn: resource('Stock', 'Stock::Stock.Levels::Count', 'Stock'),
    },
  }),
};

describe('the names by which functions are called', () => {
  const { functions } = new Solution('/solution', memoryFiles(new Map(Object.entries(files))));
  const handlers = functions.flatMap((fn) => fn.handlers.map((handler) => ({ fn, handler })));
  const names = callableNames(
    handlers.map((chosen) => {
      const { FunctionName } = chosen.handler.resource?.properties ?? {};
      const name = typeof FunctionName === 'string' ? FunctionName : 'Shop.Read';
      return { name, chosen, callable: chosen.handler.handler.split('::')[2] };
    }),
  );

  it('are that in Lambda, the logical ID and that of project and handler', () => {
    for (const name of ['create', 'CreateFn', 'Shop.Create']) assert.equal(names.get(name), 'Create', name);
    for (const name of ['StockFn', 'Stock.Count']) assert.equal(names.get(name), 'Count', name);
    assert.equal(names.get('Shop.Read'), 'Read');
  });

  it('are that in Lambda if another function has it as logical ID', () => {
    assert.equal(names.get('Stock'), 'Count');
  });

  it('are not those of several handlers', () => {
    assert.equal(names.get('Shop'), undefined);
  });
});
