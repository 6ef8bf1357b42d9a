import assert from 'node:assert/strict';
import { lex } from '../../../lib/edit/csharp/syntax/lexer.ts';
import { runsOf } from '../../../lib/edit/csharp/syntax/tokens.ts';
import type { EventSourceId } from '../../../lib/events/catalogue.ts';
import { eventSources } from '../../../lib/events/catalogue.ts';
import type { Plan } from '../../../lib/plan/plan.ts';
import {
  checkAssemblyName,
  checkFunctionName,
  checkRegion,
  checkSolutionName,
  pascalCase,
  stackName,
} from '../../../lib/blueprint/names.ts';
import { planNewSolution } from '../../../lib/plans/new/new-solution.ts';
import { defaultChoices } from '../../support/choices.ts';

describe('the name of a solution', () => {
  for (const name of ['orders', 'Orders', 'my-orders', 'my_orders', 'acme.orders', 'o2', 'a'.repeat(64)]) {
    it(`may be ${name}`, () => {
      assert.equal(checkSolutionName(name), true);
    });
  }

  for (const [name, message] of [
    ['', /is not a valid project name/],
    ['1st', /is not a valid project name/],
    ['my app', /is not a valid project name/],
    ['../x', /is not a valid project name/],
    ['/tmp/x', /is not a valid project name/],
    ['.', /is not a valid project name/],
    ['-x', /is not a valid project name/],
    ['x-', /is not a valid project name/],
    ['é', /is not a valid project name/],
    ['🚀', /is not a valid project name/],
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
      assert.match(String(checkFunctionName(name)), /is not a valid C# identifier/);
    }
    assert.match(String(checkFunctionName('Con')), /reserved by Windows/);
    assert.match(String(checkFunctionName('Xunit')), /would hide Xunit/);
  });

  it('is none that the generated code uses for a type or namespace of others', () => {
    for (const { id } of eventSources) {
      const used = namesOfTypes(codeOf(planFor('Xyz', id)));
      assert.ok(
        used.has('Task') && used.has('System') && used.has('ILambdaContext'),
        'the search finds nothing',
      );
      for (const name of used)
        if (name !== 'Xyz' && checkFunctionName(name) === true)
          assert.throws(() => planFor(name, id), /would hide/, `${name} is used by ${id}`);
    }
  });
});

describe('a root assembly and a region', () => {
  it('are checked for what they must look like', () => {
    for (const name of ['AWSSDK.Core', 'Shared', 'My_Lib.V2']) assert.equal(checkAssemblyName(name), true);
    assert.match(
      String(checkAssemblyName('AWSSDK.Core.dll')),
      /must not end with \.dll\. Pass "AWSSDK\.Core"\./,
    );
    assert.match(String(checkAssemblyName('a b')), /is not a valid assembly name/);
    for (const name of ['', 'eu-west-1', 'us-gov-east-1', 'ap-southeast-2'])
      assert.equal(checkRegion(name), true);
    assert.match(String(checkRegion('Ireland')), /is not a valid AWS Region/);
  });
});

const planFor = (name: string, event: EventSourceId): Plan =>
  planNewSolution({ ...defaultChoices, functions: [{ name, event }] });

const codeOf = ({ files }: Plan): string[] =>
  files.filter(({ path }) => path.endsWith('.cs')).map(({ contents }) => contents.toString());

/** Capitalised words that stand where C# expects a type or a namespace, but for those declared there. */
function namesOfTypes(files: readonly string[]): Set<string> {
  const runs = files.flatMap((code) =>
    runsOf(lex(code, []).tokens).map((tokens) => tokens.map(({ text }) => text)),
  );
  const declared = new Set(
    runs.flatMap((tokens) => tokens.filter((_, at) => /^(class|record)$/.test(tokens[at - 1] ?? ''))),
  );
  return new Set(
    runs.flatMap((tokens) => tokens.filter((_, at) => isType(tokens, at) && !declared.has(tokens[at] ?? ''))),
  );
}

function isType(tokens: readonly string[], at: number): boolean {
  const [before = '', token = '', after = ''] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!/^[A-Z]\w*[a-z]/.test(token) || before === '.') return false;
  if (after === '(') return before === 'new' || before === '[';
  return !/^(=|;|\{|=>|,|\))$/.test(after) && !/^T(Event|Result)$/.test(token);
}
