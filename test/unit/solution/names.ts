import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { templatesRoot } from '../../../lib/plan/render.ts';
import {
  checkAssemblyName,
  checkFunctionName,
  checkRegion,
  checkSolutionName,
  pascalCase,
  stackName,
} from '../../../lib/solution/names.ts';

describe('the name of a solution', () => {
  for (const name of ['orders', 'Orders', 'my-orders', 'my_orders', 'acme.orders', 'o2', 'a'.repeat(64)]) {
    it(`may be ${name}`, () => {
      assert.equal(checkSolutionName(name), true);
    });
  }

  for (const [name, message] of [
    ['', /no valid project name/],
    ['1st', /no valid project name/],
    ['my app', /no valid project name/],
    ['../x', /no valid project name/],
    ['/tmp/x', /no valid project name/],
    ['.', /no valid project name/],
    ['-x', /no valid project name/],
    ['x-', /no valid project name/],
    ['é', /no valid project name/],
    ['🚀', /no valid project name/],
    ['a'.repeat(200), /has 200 characters\. Use at most 64\.$/],
    ['class', /is a C# keyword/],
    ['con', /reserved by Windows/],
    ['LPT1', /reserved by Windows/],
    ['System', /would hide System/],
    ['amazon', /would hide Amazon/],
    ['shared', /would hide Shared/],
    ['function', /would hide Function/],
    ['task', /would hide Task/],
  ] as const) {
    it(`may not be ${name.slice(0, 20)}`, () => {
      assert.match(String(checkSolutionName(name)), message);
    });
  }

  it('gives the names derived from it', () => {
    assert.deepEqual(['orders', 'my-orders', 'acme.web_shop', 'HTTP'].map(pascalCase), [
      'Orders',
      'MyOrders',
      'AcmeWebShop',
      'HTTP',
    ]);
    assert.equal(stackName('My_web.shop'), 'my-web-shop');
  });
});

describe('the name of a function', () => {
  it('is a C# name without an underscore, for CloudFormation has none', () => {
    for (const name of ['Orders', 'PlaceOrder2', 'A']) assert.equal(checkFunctionName(name), true);
    for (const name of ['orders', 'place_order', 'Place-Order', 'Place.Order', 'Étage', '2Orders', '']) {
      assert.match(String(checkFunctionName(name)), /is no valid C# name/);
    }
    assert.match(String(checkFunctionName('Con')), /reserved by Windows/);
    assert.match(String(checkFunctionName('Xunit')), /would hide Xunit/);
  });

  it('is none that the generated code uses for a type or namespace of others', () => {
    const used = namesOfTypes(templatesInCSharp());
    assert.ok(
      used.has('Task') && used.has('System') && used.has('JsonSerializable'),
      'the search finds nothing',
    );
    const members = new Set([
      'Body',
      'ContentType',
      'Desk',
      'Invoke',
      'InvokeJson',
      'Serializer',
      'StatusCode',
    ]);
    assert.deepEqual(
      [...used].filter((name) => checkFunctionName(name) === true && !members.has(name)),
      [],
    );
  });
});

describe('a root assembly and a region', () => {
  it('are checked for what they must look like', () => {
    for (const name of ['AWSSDK.Core', 'Shared', 'My_Lib.V2']) assert.equal(checkAssemblyName(name), true);
    assert.match(String(checkAssemblyName('AWSSDK.Core.dll')), /leave out \.dll/);
    assert.match(String(checkAssemblyName('a b')), /is no assembly name/);
    for (const name of ['', 'eu-west-1', 'us-gov-east-1', 'ap-southeast-2'])
      assert.equal(checkRegion(name), true);
    assert.match(String(checkRegion('Ireland')), /is no AWS region/);
  });
});

function templatesInCSharp(): string {
  return readdirSync(templatesRoot, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cs'))
    .map((path) => readFileSync(join(templatesRoot, path), 'utf8'))
    .join('\n');
}

/** Capitalised words that stand where C# expects a type or a namespace, but for those declared there. */
function namesOfTypes(code: string): Set<string> {
  const plain = code
    .replace(/<%[\s\S]*?%>/g, ' ')
    .replace(/"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"/g, '""')
    .replace(/\/\/.*$/gm, '');
  const tokens = plain.match(/\w+|=>|[^\s\w]/g) ?? [];
  const declared = new Set(tokens.filter((_, index) => /^(class|record)$/.test(tokens[index - 1] ?? '')));
  const isType = (token: string, index: number): boolean => {
    const [before = '', after = ''] = [tokens[index - 1], tokens[index + 1]];
    if (!/^[A-Z]\w*[a-z]/.test(token) || before === '.' || declared.has(token)) return false;
    if (after === '(') return before === 'new' || before === '[';
    return !/^(=|;|\{|=>)$/.test(after) && !/^T(Event|Result)$/.test(token);
  };
  return new Set(tokens.filter(isType));
}
